import { isFilingOpen } from '../../src/domain/uses/elsewhere.ts'
import { isCarried, withoutWhole } from './familyRows.ts'
import type { CardRow } from './rows.ts'
import { dateOf } from './time.ts'

// What stands with a card and outlives it: where its holder has filed treatment, whose e-cards they carry along, and who carries theirs.

/**
 * Both cards as one takes the other's place. What was going on goes on with the new card as it is; with the old one stays what was over,
 * and what the notices say, without the whole number of anybody. The demonstration's own rule: a filing is the insured person's,
 * not the card's (医保发〔2022〕22号), and nobody is to ask their family for a second code because a card broke.
 */
export function takeOver(old: CardRow, next: CardRow, at: string): { old: CardRow; next: CardRow } {
  const { elsewhere = [], family = [], carriedBy = [] } = old
  const filings = elsewhere.filter((filed) => isFilingOpen(filed, dateOf(at)))
  const relatives = family.filter(isCarried)
  const carriers = carriedBy.filter(isCarried)
  return {
    old: {
      ...old,
      ...(relatives.length > 0
        ? { family: family.map((row) => (isCarried(row) ? { ...withoutWhole(row), takenOn: at } : row)) }
        : {}),
      ...(carriers.length > 0
        ? { carriedBy: carriedBy.map((row) => (isCarried(row) ? { ...row, takenOn: at } : row)) }
        : {}),
    },
    next: {
      ...next,
      ...(filings.length > 0 ? { elsewhere: [...(next.elsewhere ?? []), ...filings] } : {}),
      ...(relatives.length > 0 ? { family: [...relatives, ...(next.family ?? [])] } : {}),
      ...(carriers.length > 0 ? { carriedBy: [...carriers, ...(next.carriedBy ?? [])] } : {}),
    },
  }
}
