import type { OperationId } from '../../src/api/contract.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { VisitPurpose } from '../../src/domain/appointmentCodes.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { employment } from '../../src/journey/employment.ts'
import { walk } from '../../src/journey/engine.ts'
import { stepPath } from '../../src/journey/paths.ts'
import { route } from '../../src/journey/route.ts'
import { procedureJourneys } from '../../src/procedures/journeys.ts'
import { findProcedure } from '../../src/procedures/procedures.ts'
import { viewOf } from '../agency/caseView.ts'
import { followReview } from '../agency/contests.ts'
import { createDraft } from '../agency/draft.ts'
import { settledFor } from '../agency/issuance.ts'
import type { Fate, Person } from '../agency/person.ts'
import { fingerprintOf } from '../agency/random.ts'
import { emptyTables } from '../agency/reading.ts'
import { receiptOf } from '../agency/receipts.ts'
import type { CaseRow } from '../agency/rows.ts'
import { submit } from '../agency/submissions.ts'
import { dateOf } from '../agency/time.ts'
import { planAhead } from '../agency/timetable.ts'
import type { SetFault } from '../faults.ts'
import type { Fault } from '../playFault.ts'
import { type CaseOnStage, createCaseOnStage, type PlayTime } from './caseOnStage.ts'
import { keepCastCities } from './castCities.ts'
import type { DemoDraft, DemoState } from './demoState.ts'
import { provenCodes } from './provenCodes.ts'
import { lookStrangely } from './strangeLook.ts'
import { bookOnStage, type VisitOnStage } from './visitOnStage.ts'

export const journeys = { route, employment, ...procedureJourneys }
type Filled = keyof typeof journeys

/** A card application is made by somebody who is insured; before that, the person still has to register. */
export function answersOf(person: Person, journey: Filled): PartialAnswers {
  const procedure = findProcedure(journey)
  if (procedure?.changesRecord) return person.correction ?? {}
  if (procedure?.isOfOthers) return person.complaint ?? {}
  if (procedure?.contests) return person.review ?? {}
  // Who has a card says so, and what is wrong with it.
  if (procedure?.ofCard) return { ...person.card, cardInHand: 'lost', replacementReason: 'damaged' }
  return procedure?.needsInsurance ? person.card : (person.enrolment ?? person.card)
}

/** Where a scenario is put in place: one person, an agency that knows nobody else, an empty device. */
export interface Stage {
  readonly person: Person
  /** A date so many days before the play begins. */
  readonly daysAgo: (days: number) => string
  /** The person has answered everything before this step; gives its screen. */
  readonly fill: (journey: Filled, step: string) => string
  /** The person has answered everything of a journey, with these answers changed, and is elsewhere. */
  readonly know: (journey: Filled, path: string, changes?: PartialAnswers) => string
  /** Another tab of this browser saved other answers meanwhile. */
  readonly rival: (changes: PartialAnswers) => void
  /** Other people use this device as well: nothing is kept on it. */
  readonly onSharedDevice: () => void
  /** Calls go wrong from now on: the next `times`, or all. */
  readonly breaks: (operation: OperationId | '*', fault: Fault, times?: number) => void
  readonly enrol: (fate?: Fate) => CaseOnStage
  /** Somebody tried to look at the person's contribution record; `objected`: the person has said so, and has an answer or none yet. */
  readonly strangeLook: (objected?: 'open' | 'answered') => void
  /** The person has asked for a correction of the contribution record. */
  readonly correctRecord: (fate?: Fate) => CaseOnStage
  /** The person has applied for the card, with these answers changed. */
  readonly apply: (fate?: Fate, changes?: PartialAnswers) => CaseOnStage
  /** The person has asked for something about the card that they have. */
  readonly ask: (kind: CaseKind, changes?: PartialAnswers) => CaseOnStage
  /** The person has complained about the employer. */
  readonly complain: (fate?: Fate) => CaseOnStage
  /** The person has asked for a review of what was decided on their last case. */
  readonly contest: (fate?: Fate) => CaseOnStage
  /** The person has booked a time at an office without a case. */
  readonly bookVisit: (purpose: VisitPurpose) => VisitOnStage
}

/** Without a last declaration: what a person has said who is still filling in. */
function said(answers: PartialAnswers): PartialAnswers {
  const { declared: _, enrolmentDeclared: __, ...rest } = answers
  return rest
}

/** Four digits that belong to a scenario for good, however many others come to be: links hold numbers of cases. */
const serialOf = (id: string): number => 1000 + (Number.parseInt(fingerprintOf(id).slice(0, 6), 16) % 8990)

/** Plays what `load` does on a stage of its own; the same play (`id`) at the same time gives the same state. */
export function playOn(
  person: Person,
  load: (stage: Stage) => string,
  setting: { readonly at: string; readonly id: string },
): Pick<
  DemoState,
  | 'now'
  | 'cases'
  | 'cards'
  | 'appointments'
  | 'lookUps'
  | 'codes'
  | 'draft'
  | 'rival'
  | 'device'
  | 'faults'
  | 'saved'
  | 'visits'
  | 'path'
> {
  keepCastCities()
  const asOf = dateOf(setting.at)
  const { tables } = createDraft(emptyTables)
  const casesOf = () => tables.all('cases').map(([, row]) => row)
  const time: PlayTime = { now: setting.at }
  let draft: DemoDraft | null = null
  let rival: PartialAnswers | null = null
  let isShared = false
  const faults: SetFault[] = []

  const send = (kind: CaseKind, answers: PartialAnswers, fate: Fate | undefined): CaseOnStage => {
    const key = `play-${casesOf().length}`
    const reply = submit(tables, { kind, key, text: key, answers }, time.now)
    if (!reply.ok)
      throw new Error(`${person.id} can't submit: ${JSON.stringify(reply.problem.errors ?? reply.problem)}`)
    const made = tables.get('cases', reply.value.number)
    if (!made) throw new Error('The case was not kept')
    const { fate: _, ...row } = made
    // A number and a key of its own, the same at every play: an answer about another scenario is never taken for this one's.
    // What follows a registration has its number from that.
    const number = row.number.replace(/\d{4}$/, String(serialOf(setting.id) + casesOf().length))
    const happened = row.events.filter(({ at }) => at <= time.now)
    const { language } = person
    const fated = { ...row, ...(fate ? { fate } : {}), ...(language ? { language } : {}) }
    tables.remove('cases', row.number)
    tables.set('cases', number, {
      ...fated,
      number,
      accessKey: `play${fingerprintOf(number + setting.id).replaceAll('-', '')}`,
      answers: settledFor(kind, row.answers),
      events: [...happened, ...planAhead({ ...fated, happened }, time.now)],
    })
    const kept = tables.get('cases', number)
    if (kept && findProcedure(kind)?.contests) followReview(tables, kept, time.now)
    return createCaseOnStage(tables, time, number)
  }

  const path = load({
    person,
    daysAgo: (days) => addDays(asOf, -days),
    fill: (journey, step) => {
      const walked = walk(journeys[journey], answersOf(person, journey), asOf)
      const at = walked.steps.findIndex(({ id }) => id === step)
      if (at < 0) throw new Error(`${person.id} is never asked ${journey}/${step}`)
      const known = new Set(walked.steps.slice(0, at).flatMap(({ fields }) => fields as readonly string[]))
      const answers = Object.fromEntries(Object.entries(walked.answers).filter(([name]) => known.has(name)))
      draft = { journey, answers, ticked: [] }
      return stepPath(journey, step)
    },
    know: (journey, elsewhere, changes = {}) => {
      const given = { ...answersOf(person, journey), ...changes }
      const answers = { ...walk(route, given, asOf).answers, ...walk(journeys[journey], given, asOf).answers }
      draft = { journey, answers: said(answers), ticked: [] }
      return elsewhere
    },
    rival: (changes) => {
      rival = { ...draft?.answers, ...changes }
    },
    onSharedDevice: () => {
      isShared = true
    },
    breaks: (operation, fault, times) => void faults.push({ operation, fault, left: times ?? null }),
    correctRecord: (fate) => send('recordCorrection', person.correction ?? {}, fate),
    strangeLook: (objected) => {
      time.now = lookStrangely(tables, person.card, time.now, objected)
    },
    enrol: (fate) => send('enrolment', person.enrolment ?? {}, fate),
    apply: (fate, changes = {}) => send('card', { ...person.card, ...changes }, fate),
    complain: (fate) => send('complaint', person.complaint ?? {}, fate),
    contest: (fate) => {
      const contestedCase = casesOf().at(-1)?.number ?? ''
      const decisionDay = dateOf(time.now)
      return send('administrativeReview', { ...person.review, contestedCase, decisionDay }, fate)
    },
    bookVisit: (purpose) => bookOnStage(tables, time, { person, purpose, id: setting.id }),
    ask: (kind, changes = {}) => send(kind, { ...answersOf(person, kind), ...changes }, undefined),
  })
  const cases = casesOf()
  const cards = tables.all('cards').map(([, row]) => row)
  const appointments = tables.all('appointments').map(([, row]) => row)
  const visits = appointments.flatMap(({ id: number, visitor }) =>
    visitor ? [{ number, accessKey: visitor.accessKey }] : [],
  )
  const lookUps = tables.all('lookUps')
  return {
    now: time.now,
    cases,
    ...(cards.length > 0 ? { cards } : {}),
    ...(appointments.length > 0 ? { appointments } : {}),
    ...(lookUps.length > 0 ? { lookUps } : {}),
    codes: provenCodes(draft, time.now),
    draft,
    rival,
    ...(isShared ? { device: 'shared' } : {}),
    faults,
    saved: cases.map((row) => savedOf(row, !isShared)),
    ...(visits.length > 0 ? { visits } : {}),
    path,
  }
}

/** What this device keeps of a case that was submitted on it: the full name only where it is one's own. */
function savedOf(row: CaseRow, isOwn: boolean): DemoState['saved'][number] {
  const { number, kind, accessKey, submittedAt, due, dueIsLaw } = receiptOf(row, row.actedAt)
  const holder = viewOf(row, row.actedAt).holder.name
  const { name } = row.answers
  const saved = { number, kind, accessKey, submittedAt, due, dueIsLaw, holder }
  return isOwn && name !== undefined ? { ...saved, name } : saved
}
