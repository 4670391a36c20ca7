import type { CallOf } from '../../src/api/contract.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import { cardActionEvents } from '../../src/domain/cardEvents.ts'
import {
  type Actor,
  type CaseEvent,
  type CaseEventType,
  findAskedField,
  mayHappen,
} from '../../src/domain/case.ts'
import type { Consent } from '../../src/domain/consents.ts'
import { actionEvents, type ResidentAction } from '../../src/domain/residentActions.ts'
import { walk } from '../../src/journey/engine.ts'
import type { Journey } from '../../src/journey/types.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { advanceCard, cardActionsOf, findCardToChange } from './cards.ts'
import { caseTime, pastOf } from './casePast.ts'
import { actionsFor, type NoticesOf, viewOf } from './caseView.ts'
import { isConsentActPossible, withConsent, withdrawalEffects } from './consents.ts'
import { mobileObjections, noteUploads, uploadObjections } from './evidence.ts'
import { issuanceObjections, settledFor } from './issuance.ts'
import { keepCase } from './ledger.ts'
import { keepFormerMobile } from './mobiles.ts'
import { organisationJourneyOf } from './organisationJourneyOf.ts'
import { keepChangedCard } from './personCards.ts'
import { relatedTo } from './related.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { CaseRow, Changing } from './rows.ts'
import { dateOf, momentOf } from './time.ts'
import { planAhead } from './timetable.ts'

const delivered = [
  'delivery',
  'outlet',
  'recipientName',
  'recipientMobile',
  'mailAddress',
  'courierConsent',
] as const

/** What an action may change; everything else that is sent along is left as it was. */
const changeable: Record<ResidentAction, readonly FieldName[]> = {
  correct: [],
  chooseBank: ['bank', 'productionMode', 'bankConsent', ...delivered],
  changeDelivery: delivered,
  changePhoto: ['photo', 'photoConsent'],
  changeMobile: ['mobile', 'mobileProof'],
  changeLanguage: [],
  withdraw: [],
  undoWithdrawal: [],
  // Without the courier's, the card is collected.
  withdrawConsent: [],
  restoreConsent: [],
  remind: [],
}

/** What the resident does on a case: refused when it cannot happen now, or with objections when the new answers do not do. */
export function act(
  tables: Changing,
  row: CaseRow,
  { action, answers: given, consent, language }: CallOf<'actOnCase'>['body'],
  now: string,
  noticesOf?: NoticesOf,
): Reply<CaseView> {
  const past = pastOf(row, now)
  if (!actionsFor(row, now, relatedTo(tables, row, now)).includes(action)) return refuse(409)
  const isAboutConsent = action === 'withdrawConsent' || action === 'restoreConsent'
  if (isAboutConsent && consent === undefined) return refuse(400)
  if (action === 'changeLanguage' && language === undefined) return refuse(400)
  const today = dateOf(caseTime(row, now))
  if (isAboutConsent && consent && !isConsentActPossible(row, past, today, { action, consent }))
    return refuse(409)
  const names = namesOf(row, past, action, consent)
  const changed = withChanges(
    withConsent(row.answers, action, isAboutConsent ? consent : undefined),
    given,
    names,
  )
  const answers = row.heldBy && changed.delivery === 'employer' ? changed : settledFor(row.kind, changed)
  if (names.length > 0) {
    const walked = walk(journeyOf(row, answers), answers, today)
    // Only what was changed is judged again: a document that has expired meanwhile is not the bank's business.
    const objections = walked.steps
      .flatMap((step) => step.problems)
      .concat(
        uploadObjections(tables, answers, today),
        issuanceObjections(row.kind, answers, row.heldBy !== undefined),
        mobileObjections(tables, answers),
      )
      .filter(({ field }) => names.includes(field))
    if (objections.length > 0) return refuse(422, { errors: objections })
  }
  const more = {
    ...(isAboutConsent && consent ? { consent } : {}),
    ...(action === 'changeLanguage' && language ? { language } : {}),
  }
  const advanced = advance({ ...row, answers }, actionEvents[action], 'resident', now, more)
  if (!advanced) return refuse(409)
  const next = keepFormerMobile(row, advanced)
  keepCase(tables, row, next)
  noteUploads(tables, row.answers, next.answers, momentOf(now))
  return answer(viewOf(next, now, relatedTo(tables, next, now), noticesOf))
}

/** What an organisation applied for is judged by what it was asked, as long as the card goes to it. */
const journeyOf = ({ kind, heldBy }: CaseRow, { delivery }: PartialAnswers): Journey =>
  heldBy && (delivery === 'employer' || !procedures[kind].makesCard)
    ? organisationJourneyOf(kind)
    : procedureJourneys[kind]

/** What the resident does with the card that came of a case: refused when it can't be done now. */
export function actOnCard(
  tables: Changing,
  row: CaseRow,
  { action }: CallOf<'actOnCard'>['body'],
  now: string,
  noticesOf?: NoticesOf,
): Reply<CaseView> {
  const card = findCardToChange(tables, row, pastOf(row, now))
  const isOffered = card && cardActionsOf(card, now).includes(action)
  const next = card && isOffered && advanceCard(card, cardActionEvents[action], 'resident', now)
  if (!next) return refuse(409)
  keepChangedCard(tables, card, next, now)
  return answer(viewOf(row, now, relatedTo(tables, row, now), noticesOf))
}

/** A case after something was done now, the rest of it planned again; undefined if that can't happen. */
export function advance(
  row: CaseRow,
  type: CaseEventType,
  by: Actor,
  now: string,
  more: Pick<CaseEvent, 'field' | 'reason' | 'consent' | 'language'> = {},
): CaseRow | undefined {
  const past = pastOf(row, now)
  if (!mayHappen(past, type)) return undefined
  const at = caseTime(row, now)
  const happened = [...past, { type, at, by, ...more }]
  return { ...row, actedAt: at, events: [...happened, ...planAhead({ ...row, happened }, at)] }
}

/** Which answers this changes now. */
function namesOf(
  row: CaseRow,
  past: readonly CaseEvent[],
  action: ResidentAction,
  consent: Consent | undefined,
): readonly FieldName[] {
  const asked = findAskedField(past)
  if (action === 'correct' && asked) return [asked]
  const isOtherWay =
    action === 'withdrawConsent' && consent && withdrawalEffects(row, past).get(consent) === 'otherWay'
  return isOtherWay ? delivered : changeable[action]
}

function withChanges(
  old: PartialAnswers,
  given: PartialAnswers,
  names: readonly FieldName[],
): PartialAnswers {
  const kept = Object.entries(given).filter(([name]) => names.some((one) => one === name))
  const dropped = kept.some(([name]) => name === 'delivery') ? delivered : []
  const base = Object.entries(old).filter(([name]) => !dropped.some((one) => one === name))
  return { ...Object.fromEntries(base), ...Object.fromEntries(kept) }
}
