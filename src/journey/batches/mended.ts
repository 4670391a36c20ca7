import { hashOf } from '../../domain/ledgerHash.ts'
import type { FrozenRow, RowOutcome } from './outbox.ts'

/**
 * What a row says, in 64 hexadecimal digits: the same for one person as long as nothing of it was changed. What each sending makes anew
 * is not in it: the id of the photo, and when paper was vouched for.
 */
export function digestOf({ answers: { photo, ...answers }, consent }: FrozenRow): string {
  const picture = typeof photo === 'object' ? { ...photo, uploadId: '' } : photo
  const decided = consent?.on === 'paper' ? '' : consent?.at
  return hashOf({ said: JSON.stringify([answers, picture, consent?.on, decided]) })
}

/** What is mended elsewhere than in the row: a registration at the agency, the clock of a device, the beginning of a power. */
const mendedElsewhere: ReadonlySet<string> = new Set([
  'insurance.first',
  'confirmation.ahead',
  'authorisation.notYet',
])

/** Whether a row that was not taken may be now: it says something else than it did, or what was wrong with it may be over by now. */
export function isMended(row: FrozenRow, outcome: RowOutcome | undefined): boolean {
  if (!outcome || outcome.kind === 'taken') return false
  // What was sent is not known any more, or was not noted: it can be tried.
  if (outcome.kind === 'lost' || outcome.said === undefined) return true
  return outcome.problems.every(({ code }) => mendedElsewhere.has(code)) || digestOf(row) !== outcome.said
}
