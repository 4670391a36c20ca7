import { type Draft, openDraft } from './draft.ts'
import type { MemoryReason, Written } from './draftDb.ts'

/**
 * What the person is told about saving. `at` in milliseconds; `memory`: the browser keeps nothing, so a closed tab loses it;
 * `newer`: a newer version of the app wrote here; `removed`: another tab submitted or deleted this draft.
 */
export type SaveState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'memory'; readonly why: MemoryReason }
  | { readonly kind: 'failed'; readonly reason: 'full' | 'newer' | 'removed' | 'other' }
  | { readonly kind: 'conflict'; readonly theirs: Draft }

/** Why a write was held back: somebody else changed or removed the draft meanwhile. `now`: milliseconds since the epoch. */
export async function refusal(found: Exclude<Written, { kind: 'written' }>, now: number): Promise<SaveState> {
  if (found.kind === 'removed') return { kind: 'failed', reason: 'removed' }
  const theirs = openDraft(found.stored)
  if (theirs.kind === 'draft') return { kind: 'conflict', theirs: await soundPart(theirs.draft, now) }
  return { kind: 'failed', reason: theirs.kind === 'newer' ? 'newer' : 'other' }
}

/** Better as it is than not at all, where the code that looks at it can't be had. */
const soundPart = (draft: Draft, now: number): Promise<Draft> =>
  import('./soundness.ts').then(
    ({ soundDraft }) => soundDraft(draft, now).draft,
    () => draft,
  )

/** Whether the storage refused for want of space. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

/** What is told of a write that failed. */
export const failure = (error: unknown): SaveState => ({
  kind: 'failed',
  reason: isFull(error) ? 'full' : 'other',
})
