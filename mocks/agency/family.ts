import type { CallOf } from '../../src/api/contract.ts'
import type { FamilyCard } from '../../src/api/familySchemas.ts'
import { problemTypes } from '../../src/api/operation.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import { maskMobile } from '../../src/domain/checks.ts'
import { type ECardState, eCardStateOf, stateOver } from '../../src/domain/eCard.ts'
import { carriedState, consentNeeded, isInOrder, mostFamilyCards } from '../../src/domain/familyCards.ts'
import { checkIdNumber, findBirthDate, maskIdNumber, normaliseIdNumber } from '../../src/domain/identity.ts'
import { languageAt } from '../../src/domain/language.ts'
import { normaliseName } from '../../src/domain/name.ts'
import { maskName } from '../../src/domain/receiptAnswers.ts'
import type { FieldProblem } from '../../src/journey/types.ts'
import { addNotices, addressedTo } from './addNotices.ts'
import { cardTime, findCardToChange, pastOfCard, sinceIssued } from './cards.ts'
import { pastOf } from './casePast.ts'
import { mobileObjections } from './evidence.ts'
import { carriedNotices, familyNotices } from './familyNotices.ts'
import { type FamilyRow, isCarried, withoutWhole } from './familyRows.ts'
import { keepCard } from './ledger.ts'
import { noteLookUp } from './lookUps.ts'
import { addMiss, waitAfterMisses } from './misses.ts'
import { findPerson } from './people.ts'
import { cardsOf, findCurrentCard } from './personCards.ts'
import { findNameOnRecord } from './personRecord.ts'
import { randomKey } from './random.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { CardRow, CaseRow, Changing, Reading } from './rows.ts'
import { dateOf } from './time.ts'

type Wanted = CallOf<'addFamilyCard'>['body']

/** Those that are carried along now, without those that were removed or go on with another card. */
const carriedOn = ({ family = [] }: CardRow): readonly FamilyRow[] => family.filter(isCarried)

const typeOf = ({ idType = 'residentId' }: Pick<Wanted, 'idType'>) => idType

/** When the relative was born (ISO date): in the number where it carries that, else as on record; empty where neither says. */
function bornOf(tables: Reading, wanted: Pick<Wanted, 'idType' | 'idNumber'>, now: string): string {
  const { idNumber } = wanted
  const onRecord =
    findCurrentCard(tables, { idNumber }, now)?.madeBy.birthDate ||
    findPerson(idNumber, dateOf(now))?.card.birthDate
  return findBirthDate(typeOf(wanted), idNumber) ?? onRecord ?? ''
}

/** What the relative's own card allows; one from before this agency's time works. */
function stateOfRelative(tables: Reading, idNumber: string, now: string): ECardState {
  const held = findCurrentCard(tables, { idNumber }, now)
  if (held) return stateOver(pastOfCard(held.card, now))
  return findPerson(idNumber, dateOf(now))?.record.card === 'working' ? 'works' : 'ended'
}

/** What speaks against carrying somebody's e-card along. Who can't prove the relative's mobile number learns nothing of their card. */
function objections(
  tables: Reading,
  row: CaseRow,
  card: CardRow,
  wanted: Wanted,
  now: string,
): readonly FieldProblem[] {
  const { relation, idNumber, mobileProof } = wanted
  const carried = carriedOn(card)
  if (carried.length >= mostFamilyCards)
    return [objection('idNumber', { code: 'family.full', limit: mostFamilyCards })]
  if (idNumber === row.idNumber) return [objection('idNumber', 'idNumber.sameAsApplicant')]
  if (carried.some((each) => each.idNumber === idNumber)) return [objection('idNumber', 'family.already')]
  const onRecord = findNameOnRecord(tables, { idNumber }, now)
  if (onRecord === undefined) return [objection('idNumber', 'card.none')]
  const mobile = findCurrentCard(tables, { idNumber }, now)?.madeBy.answers.mobile
  const known = mobile ?? findPerson(idNumber, dateOf(now))?.card.mobile
  if (known !== mobileProof.mobile) return [objection('mobile', 'mobile.notOnRecord')]
  const unproven = mobileObjections(tables, { mobileProof })
  if (unproven.length > 0) return unproven
  // What is on record of a relative is compared only for who has shown that they agree.
  const born = bornOf(tables, wanted, now)
  if (findBirthDate(typeOf(wanted), idNumber) === undefined && wanted.birthDate !== born)
    return [objection('birthDate', wanted.birthDate === undefined ? 'required' : 'record.mismatch')]
  if (!isInOrder(relation, row.birthDate, born)) return [objection('guardianRelation', 'family.order')]
  return stateOfRelative(tables, idNumber, now) === 'ended' ? [objection('idNumber', 'card.none')] : []
}

/**
 * Lets the holder carry a relative's e-card along. Refused (409) without an e-card of the holder's own that works, and with objections when
 * the relative can't be added.
 */
export function addFamilyCard(
  tables: Changing,
  row: CaseRow,
  { body, client }: { readonly body: Wanted; readonly client: string },
  { now, ms }: { readonly now: string; readonly ms: number },
): Reply<undefined> {
  const card = findCardToChange(tables, row, pastOf(row, now))
  if (!card || eCardStateOf(pastOfCard(card, now)) !== 'works') return refuse(409)
  const at = cardTime(card, now)
  const wrong = checkIdNumber(typeOf(body), body.idNumber, dateOf(at))
  if (wrong) return refuse(422, { errors: [objection('idNumber', wrong)] })
  const pause = waitAfterMisses(tables, client, ms)
  if (pause > 0) return refuse(429, { type: problemTypes.tooManyMisses, retryAfter: pause })
  const wanted = { ...body, idNumber: normaliseIdNumber(body.idNumber), name: normaliseName(body.name) }
  const { idNumber, name, relation } = wanted
  const onRecord = findNameOnRecord(tables, { idNumber }, now)
  if (onRecord !== undefined && onRecord !== name) {
    addMiss(tables, { at: idNumber, client }, ms)
    noteLookUp(tables, { idNumber, at: now, why: 'refused' })
    return refuse(422, { errors: [objection('name', 'record.mismatch')] })
  }
  const errors = objections(tables, row, card, wanted, now)
  if (errors.length > 0) return refuse(422, { errors })
  const held = findCurrentCard(tables, { idNumber }, now)
  const language = held ? languageAt(held.madeBy.language, held.madeBy.events, at) : 'zh-CN'
  const added: FamilyRow = {
    id: randomKey(),
    relation,
    name,
    idNumber,
    at,
    consent: consentNeeded(bornOf(tables, wanted, now), dateOf(at)),
    told: { mobile: body.mobileProof.mobile, language },
  }
  keepCard(tables, card, { ...card, actedAt: at, family: [...(card.family ?? []), added] })
  if (held) {
    const told = maskMobile(body.mobileProof.mobile)
    const carried = { id: added.id, holder: maskName(row.answers.name ?? ''), at, told }
    keepCard(tables, held.card, { ...held.card, carriedBy: [...(held.card.carriedBy ?? []), carried] })
  }
  return answer(undefined)
}

/** Carries a relative's e-card along no more, and keeps of them what the notices say; refused (409) where it is not carried. */
export function removeFamilyCard(tables: Changing, row: CaseRow, id: string, now: string): Reply<undefined> {
  const card = findCardToChange(tables, row, pastOf(row, now))
  if (!card || !carriedOn(card).some((each) => each.id === id)) return refuse(409)
  const at = cardTime(card, now)
  const family = card.family?.map((each) =>
    each.id === id ? { ...withoutWhole(each), removedAt: at } : each,
  )
  const idNumber = card.family?.find((each) => each.id === id)?.idNumber ?? ''
  for (const { card: theirs } of cardsOf(tables, idNumber, now))
    if (theirs.carriedBy?.some((each) => each.id === id && each.takenOn === undefined))
      keepCard(tables, theirs, {
        ...theirs,
        carriedBy: theirs.carriedBy.map((each) => (each.id === id ? { ...each, removedAt: at } : each)),
      })
  keepCard(tables, card, { ...card, actedAt: at, ...(family ? { family } : {}) })
  return answer(undefined)
}

/** The case with those whose e-cards its holder carries along, and with what was written of that. */
export function withFamily(tables: Reading, view: CaseView, now: string): CaseView {
  const card = view.card && tables.get('cards', view.card.number)
  if (!view.card || !(card?.family || card?.carriedBy)) return view
  const holder = eCardStateOf(view.card.events)
  const family =
    card.family &&
    carriedOn(card).map(
      ({ id, relation, name, idNumber, at, consent }): FamilyCard => ({
        id,
        relation,
        name: maskName(name),
        idMasked: maskIdNumber(idNumber),
        since: at,
        consent,
        state: carriedState(holder, stateOfRelative(tables, idNumber, now)),
      }),
    )
  const told = sinceIssued(card, [
    ...familyNotices(card.family ?? []),
    ...carriedNotices(card.carriedBy ?? []),
  ])
  return {
    ...addNotices(view, addressedTo(tables, view.number, told)),
    card: { ...view.card, ...(family ? { family } : {}) },
  }
}
