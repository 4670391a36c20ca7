import type { CallOf } from '../../src/api/contract.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import { cardStateOf, hasECard, lightsOf } from '../../src/domain/cardEvents.ts'
import { findDivision } from '../../src/domain/divisions.ts'
import { findCardUse, stateOf, usesIn } from '../../src/domain/uses/cardUses.ts'
import { settlesAtOnce } from '../../src/domain/uses/elsewhere.ts'
import { outcomeOf } from '../../src/domain/uses/outcomeOf.ts'
import { findCityFile } from '../cities/cities.ts'
import { cardTime, findCardToChange, pastOfCard } from './cards.ts'
import { pastOf } from './casePast.ts'
import { type NoticesOf, viewOf } from './caseView.ts'
import { filingOf } from './elsewhere.ts'
import { keepCard } from './ledger.ts'
import { relatedTo } from './related.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { CaseRow, Changing } from './rows.ts'
import { dateOf } from './time.ts'

/** So many uses of a card are kept, the newest. */
const kept = 50

/**
 * A card is presented somewhere: at a desk, a reader, an entrance, or for a payment to its account. Accepted or refused, it is written
 * down with the card. Refused altogether where there is no such use, or no card. The city has to be loaded first (`loadCity`).
 */
export function presentCard(
  tables: Changing,
  row: CaseRow,
  { use, carrier, city, place, emergency = false, consent = false }: CallOf<'presentCard'>['body'],
  now: string,
  noticesOf?: NoticesOf,
): Reply<CaseView> {
  const found = findCardUse(use)
  const file = findCityFile(city)
  if (!found?.trial || !file || !found.carriers.includes(carrier) || !usesIn(city).includes(found))
    return refuse(400)
  if (found.needsFiling && (!place || !findDivision(place))) return refuse(400)
  const card = findCardToChange(tables, row, pastOf(row, now))
  if (!card) return refuse(409)
  const at = cardTime(card, now)
  const events = pastOfCard(card, now)
  const told = Object.entries(file.uses).map(([id, one]) => ({ use: id, ...one }))
  const read = outcomeOf(
    {
      state: cardStateOf(events, card.expires, dateOf(at)),
      lights: lightsOf(events),
      eCard: hasECard(events),
    },
    { half: found.half, carrier, state: stateOf(found, told).state, consent },
  )
  const filings = (card.elsewhere ?? []).map(filingOf)
  const isSettled =
    !found.needsFiling ||
    settlesAtOnce({ place: place ?? '', emergency }, filings, row.answers.city, dateOf(at))
  const outcome = read === 'accepted' && !isSettled ? 'notFiled' : read
  const yuan = outcome === 'accepted' ? found.yuan : undefined
  const record = {
    use,
    name: found.name,
    at,
    carrier,
    city,
    ...(found.needsFiling && place ? { place } : {}),
    outcome,
    ...(yuan === undefined ? {} : { yuan }),
  }
  const next = { ...card, actedAt: at, uses: [record, ...(card.uses ?? [])].slice(0, kept) }
  keepCard(tables, card, next)
  return answer(viewOf(row, now, relatedTo(tables, row, now), noticesOf))
}
