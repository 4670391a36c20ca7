import type { Draft } from './draft.ts'
import type { MemoryReason } from './draftDb.ts'

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

/** Whether the storage refused for want of space. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

/** What is told of a write that failed. */
export const failure = (error: unknown): SaveState => ({
  kind: 'failed',
  reason: isFull(error) ? 'full' : 'other',
})
