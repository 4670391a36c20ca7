import type { BatchRow } from '../../src/api/organisationSchemas.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import { handOutDue } from '../../src/domain/organisations.ts'
import { caseStatus, pastOf } from './casePast.ts'
import type { CaseRow } from './rows.ts'
import { dateOf } from './time.ts'

/** How it stands with the card of a case, once it was handed over to the organisation; undefined before, and once it is elsewhere. */
export function cardHere(row: CaseRow, now: string): BatchRow['card'] {
  const handed = pastOf(row, now).findLast(({ type }) => type === 'handedToEmployer')
  const { card, missingSince } = row.heldBy ?? {}
  if (!handed) return undefined
  if (card && card.since >= handed.at) {
    const isKept = card.state === 'kept'
    const since = isKept ? (card.keptSince ?? card.since) : card.since
    const due = isKept ? { due: handOutDue(dateOf(since)) } : {}
    return { state: card.state, since, ...due, ...(card.entry ? { entry: card.entry } : {}) }
  }
  if (caseStatus(row, now) !== 'withEmployer') return card && { state: card.state, since: card.since }
  return missingSince !== undefined && missingSince >= handed.at
    ? { state: 'missing', since: missingSince }
    : { state: 'arriving', since: handed.at }
}

/** Who applied for the person, and how it stands with the card there; nothing of a case that nobody else applied for. */
export function heldByOf(row: CaseRow, now: string): Pick<CaseView, 'heldBy'> {
  if (!row.heldBy) return {}
  const { kind, name, nameEn, operator, authorisation } = row.heldBy
  const card = cardHere(row, now)
  return {
    heldBy: {
      kind,
      name,
      ...(nameEn ? { nameEn } : {}),
      operator,
      ...(authorisation
        ? { authorised: { scope: [...authorisation.scope], until: authorisation.until } }
        : {}),
      ...(card ? { card: withoutLine(card) } : {}),
    },
  }
}

type Card = NonNullable<BatchRow['card']>

/** The line of its ledger is between the organisation and the agency. */
function withoutLine(card: Card): Omit<Card, 'entry'> {
  const { entry: _, ...rest } = card
  return rest
}
