import { tabStorage } from '../foundation/webStorage.ts'
import { type Draft, emptyDraft } from '../journey/draft.ts'
import type { DraftState } from '../journey/draftStore.ts'

/** What a page could not save before it was left: a write takes longer than a reload waits. Kept in this tab's session only. */
export type Leftover = Pick<Draft, 'id' | 'journey' | 'answers' | 'changes'>

const key = 'leftover'

/**
 * Call when the page is left. Synchronous, so that it is through before the page is gone. Where another tab or a newer
 * version has the draft, nothing is kept: the next page would overwrite theirs unasked. Nor where memory alone was promised.
 * True when it is kept.
 */
export function keepLeftover({ draft, save, memory = 'refused' }: DraftState): boolean {
  const isOurs =
    save.kind === 'saving' || save.kind === 'memory' || (save.kind === 'failed' && save.reason === 'full')
  if (draft.rev === 0 || !isOurs || memory !== 'refused') return false
  const { id, journey, answers, changes } = draft
  // Refused or full: then the write to the device, which is under way, is all there is.
  return tabStorage.write(key, JSON.stringify({ id, journey, answers, changes }))
}

/** What the page before this one left behind in this tab; it is taken only once. */
export function takeLeftover(): Leftover | undefined {
  const found = tabStorage.readJson(key)
  tabStorage.write(key, undefined)
  return isLeftover(found) ? found : undefined
}

/** What of it can be used. Better unchecked than not at all, where a part of the app can't be had. */
export async function soundLeftover(leftover: Leftover): Promise<Leftover> {
  const check = await import('../journey/soundness.ts').catch(() => undefined)
  if (!check) return leftover
  const { id, journey, answers, changes } = check.soundDraft({ ...emptyDraft('', 0), ...leftover }, 0).draft
  return { id, journey, answers, ...(changes ? { changes } : {}) }
}

/** Whether it belongs to the draft that was found: the same one, or one that had never been saved. */
export function belongs(leftover: Leftover, { draft }: DraftState): boolean {
  return leftover.id === draft.id || draft.rev === 0
}

function isLeftover(value: unknown): value is Leftover {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'journey' in value &&
    typeof value.journey === 'string' &&
    'answers' in value &&
    typeof value.answers === 'object' &&
    value.answers !== null
  )
}
