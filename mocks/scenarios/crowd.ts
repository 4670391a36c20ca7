import { maskIdNumber } from '../../src/domain/identity.ts'
import { appendEntry, emptyHead, headOf } from '../../src/domain/ledgerChain.ts'
import type { LedgerEntry } from '../../src/domain/ledgerEntries.ts'
import type { LedgerTotals } from '../../src/domain/ledgerTotals.ts'
import { findBirthDateOf } from '../../src/domain/person.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import { answersOf } from '../agency/organisationPeople.ts'
import type { Organisation } from '../agency/organisations.ts'
import { fingerprintOf } from '../agency/random.ts'
import type { CaseRow } from '../agency/rows.ts'
import type { Place } from './placeState.ts'

interface Played {
  readonly cases: readonly CaseRow[]
  readonly place: Place
}

const rowKey = (n: number): string => `play-${n}`
const numberAt = (number: string, n: number): string =>
  number.replace(/\d{4}$/, String(n + 1).padStart(4, '0'))
const cardAt = (cardNumber: string, n: number): string => cardNumber.slice(0, -4) + String(n).padStart(4, '0')

/**
 * Many times the people of an organisation that was played with a few: each like one of those, under a name and number of their own. That
 * costs a moment, where 2,000 submissions would take minutes. The ledger is a chain of its own, and adds up as that of the few.
 * @param asOf the day of which the people are (ISO).
 */
export function crowdOf(
  { cases, place }: Played,
  organisation: Organisation,
  times: number,
  asOf: string,
): Played {
  const few = cases.length
  const people = new Map<string, CaseRow>()
  const all = Array.from({ length: times * few }, (_, n): CaseRow => {
    const model = cases[n % few] as CaseRow
    const { name = '', idNumber = '', mobile = '' } = answersOf(organisation, n, asOf)
    const answers = { ...model.answers, name, idNumber, mobile }
    const number = numberAt(model.number, n)
    const made: CaseRow = {
      ...model,
      number,
      accessKey: `play${fingerprintOf(`${number} ${model.accessKey}`).replaceAll('-', '')}`,
      idNumber,
      birthDate: findBirthDateOf(answers) ?? model.birthDate,
      answers,
      cardNumber: cardAt(model.cardNumber, n),
      ...(model.heldBy ? { heldBy: { ...model.heldBy, key: `${model.heldBy.key}-${n}` } } : {}),
    }
    people.set(number, made)
    return made
  })
  const entries: LedgerEntry[] = []
  // All that came in first, then what became of it, as with the few.
  for (const { entry } of place.lines)
    for (let round = 0; round < times; round += 1) {
      const n = cases.findIndex(({ number }) => number === entry.caseNumber) + round * few
      const row = people.get(numberAt(entry.caseNumber, n))
      if (!row) continue
      const { seq: _, previous: __, hash: ___, ...told } = entry
      const last = entries.at(-1)
      entries.push(
        appendEntry(last ? headOf(last) : emptyHead, {
          ...told,
          id: `${told.id}-${round}`,
          caseNumber: row.number,
          name: maskName(row.answers.name ?? ''),
          idNumber: maskIdNumber(row.idNumber),
          cardLast4: row.cardNumber.slice(-4),
        }),
      )
    }
  const last = entries.at(-1)
  const more = ({ received, issued, returned, lost, kept }: LedgerTotals): LedgerTotals => ({
    received: received * times,
    issued: issued * times,
    returned: returned * times,
    lost: lost * times,
    kept: kept * times,
  })
  const listed = place.roster.filter(({ submitted }) => submitted !== undefined)
  return {
    cases: all,
    place: {
      ...place,
      roster: all.map((row, n) => {
        const model = listed[n % few] ?? { cells: {} }
        const { name = '', idNumber = '', mobile = '' } = row.answers
        const cells = { ...model.cells, name, idNumber, mobile }
        return { ...model, key: rowKey(n), cells, submitted: row.number }
      }),
      organisations: place.organisations.map((one) => ({
        ...one,
        head: last ? headOf(last) : one.head,
        totals: more(one.totals),
      })),
      batches: place.batches.map((one) => ({ ...one, totals: more(one.totals) })),
      lines: entries.map((entry) => ({ organisation: organisation.code, entry })),
    },
  }
}
