import type { PartialAnswers } from '../../src/domain/application.ts'
import { type CaseEventType, mayHappen } from '../../src/domain/case.ts'
import type { HeldCardState, LedgerEntry, LedgerEntryType } from '../../src/domain/ledgerEntries.ts'
import { findCityFile } from '../cities/cities.ts'
import { advance } from './actions.ts'
import { caseStatus, pastOf } from './casePast.ts'
import type { CaseRow, Reading } from './rows.ts'

// What a line of an organisation's ledger does to the case of its card.

/**
 * Handed out, the case has come to its good end; sent back, the card is made anew, or lies at the bank for the person. If that was a
 * mistake, it waits again at the organisation. A loss leaves the case where it is, and so does what reverses one.
 * @param before what the card was.
 */
export function goneOn(
  row: CaseRow,
  { type, reason }: LedgerEntry,
  before: HeldCardState | undefined,
  now: string,
): CaseRow {
  const next = type === 'reversed' ? before && takenBack[before] : nextOf(type, reason)
  if (!next) return row
  const there = next === 'ready' ? { ...row, answers: atTheBank(row.answers) } : row
  const back = next === 'returnReversed' ? { ...row, answers: atTheOrganisation(row.answers) } : there
  return advance(back, next, type === 'returned' ? 'bank' : 'employer', now) ?? row
}

function nextOf(type: LedgerEntryType, reason: LedgerEntry['reason']): CaseEventType | undefined {
  if (type === 'issued') return 'collected'
  if (type !== 'returned') return undefined
  return reason === 'wrongFace' || reason === 'damaged' ? 'productionStarted' : 'ready'
}

/** What happens to a case when the line is reversed by which its card stood so. */
const takenBack: { readonly [S in HeldCardState]?: CaseEventType } = {
  issued: 'handOutReversed',
  returned: 'returnReversed',
}

/** A card that lies with the organisation after all goes to the person from there. */
function atTheOrganisation(answers: PartialAnswers): PartialAnswers {
  const { outlet: _, ...others } = answers
  return { ...others, delivery: 'employer' }
}

/** Where a card lies that nobody fetched: at the first outlet of its bank in the city. The city has to be loaded (`loadCity`). */
function atTheBank(answers: PartialAnswers): PartialAnswers {
  const place = findCityFile(answers.city ?? '')?.places.find(
    ({ bank, services }) => bank === answers.bank && services.includes('collect'),
  )
  return place ? { ...answers, delivery: 'outlet', outlet: place.id } : answers
}

/** Whether the last line of a card can be reversed. Whoever has begun to use the card has it; what the bank has gone on with went back; a lost card was here until then. */
export function isReversible(tables: Reading, row: CaseRow, state: HeldCardState, now: string): boolean {
  if (state === 'issued') return !tables.isTaken('cards', row.cardNumber)
  if (state === 'returned') return mayHappen(pastOf(row, now), 'returnReversed')
  return caseStatus(row, now) === 'withEmployer'
}
