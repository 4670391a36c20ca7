import type { Written } from './draftDb.ts'
import { openDraft } from './openDraft.ts'
import type { SaveState } from './saveState.ts'
import { soundDraft } from './soundness.ts'

/**
 * What is told of a write that was held back: somebody else removed the draft meanwhile, or changed it; theirs as far as it can
 * be used, or why it can't be compared: a newer version wrote it, or it is none. `now`: milliseconds since the epoch.
 */
export function refusal(found: Exclude<Written, { kind: 'written' }>, now: number): SaveState {
  if (found.kind === 'removed') return { kind: 'failed', reason: 'removed' }
  const theirs = openDraft(found.stored)
  if (theirs.kind === 'draft') return { kind: 'conflict', theirs: soundDraft(theirs.draft, now).draft }
  return { kind: 'failed', reason: theirs.kind === 'newer' ? 'newer' : 'other' }
}
