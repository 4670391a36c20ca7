import { tabStorage } from '../../foundation/webStorage.ts'
import type { Draft } from '../../journey/draft.ts'
import type { DraftState } from '../../journey/draftState.ts'
import type { SaveState } from '../../journey/saveState.ts'

/**
 * What a page could not save before it was left, of the draft in use and of changes to cases: a write takes longer than a reload
 * waits. Kept in this tab's session only.
 */
export interface UnsavedDraft extends Pick<Draft, 'id' | 'journey' | 'answers' | 'changes'> {
  /** Begun in a page that could not read what lies here: a draft of its own, beside whatever that is. */
  readonly isBeside?: boolean
}

/** Where it is kept in the tab's session. */
const key = 'leftover'

/**
 * Call when the page is left. Synchronous, so that it is through before the page is gone. Where another tab or a newer
 * version has the draft, nothing is kept: the next page would overwrite theirs unasked. Nor where memory alone was promised.
 * True when it is kept.
 */
export function keepUnsavedDraft(state: DraftState): boolean {
  const { draft, others, save, changeSave = save, unsavedIds = [], memory = 'refused' } = state
  const isTyped = draft.rev > 0 && isOurs(save)
  const begun = isOurs(changeSave)
    ? others.flatMap((row) => (row.changes && unsavedIds.includes(row.id) ? [row.changes] : []))
    : []
  if ((memory !== 'refused' && memory !== 'unread') || !(isTyped || begun.length > 0)) return false
  const { id, journey } = draft
  const answers = isTyped ? draft.answers : {}
  const changes: Draft['changes'] = begun.length > 0 ? Object.assign({}, ...begun) : undefined
  // Refused or full: then the write to the device, which is under way, is all there is.
  return tabStorage.write(
    key,
    JSON.stringify({ id, journey, answers, changes, ...(memory === 'unread' && { isBeside: true }) }),
  )
}

const isOurs = (save: SaveState): boolean =>
  save.kind === 'saving' || save.kind === 'memory' || (save.kind === 'failed' && save.reason === 'full')

/** What the page before this one left behind in this tab, whatever it is; undefined where there is nothing. */
export const findUnsavedDraft = (): unknown => tabStorage.readJson(key)

/** It is taken up, or nothing is to be left behind any more: the device was cleared. */
export const dropUnsavedDraft = (): boolean => tabStorage.write(key, undefined)
