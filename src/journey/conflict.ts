import type { Draft } from './draft.ts'
import { openDraft } from './openDraft.ts'
import { soundDraft } from './soundness.ts'

/**
 * What somebody else has put in the place of a draft, as far as it can be used, or why it can't be compared: a newer version
 * wrote it, or it is none. `now`: milliseconds since the epoch.
 */
export function openTheirs(stored: unknown, now: number): Draft | 'newer' | 'other' {
  const theirs = openDraft(stored)
  if (theirs.kind === 'draft') return soundDraft(theirs.draft, now).draft
  return theirs.kind === 'newer' ? 'newer' : 'other'
}
