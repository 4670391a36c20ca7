import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { findChinaTime } from '../domain/dates.ts'
import { normaliseIdNumber } from '../domain/identity.ts'
import { idTypeOf } from '../domain/person.ts'
import { isRecentPhoto } from '../domain/photoAge.ts'
import { walk } from './engine.ts'
import type { Field, Journey, JourneyId } from './types.ts'

/**
 * Something known before: another draft of this device, a case of its list, a contribution record that was looked at, or what was
 * answered in the application at hand.
 */
export interface FactSource {
  /** Of the draft, or the number of the case; `record`; `here-` and who. */
  readonly id: string
  readonly from: 'draft' | 'case' | 'record' | 'here'
  /** Of the application at hand: whose facts these are. */
  readonly who?: 'holder' | 'guardian' | 'agent'
  readonly journey: JourneyId
  /** When it was saved, submitted or looked at, milliseconds since the epoch. */
  readonly at: number
  readonly answers: PartialAnswers
}

/** What is known from one source and answers a question at hand; never taken unasked. */
export interface FactOffer {
  readonly source: FactSource
  readonly facts: PartialAnswers
}

/** The question at hand, and what is answered already. */
export interface FactPlace {
  readonly journey: Journey
  readonly fields: readonly FieldName[]
  readonly answers: PartialAnswers
  /** Today as the agency says it, ISO date. */
  readonly asOf: string
}

interface FactGroup {
  readonly names: readonly FieldName[]
  /** Whether facts of this group may go from the one set of answers to the other. */
  readonly mayCarry: (
    from: PartialAnswers,
    to: PartialAnswers,
    source: FactSource,
    asOf: FactPlace['asOf'],
  ) => boolean
}

/** Whether the photo of a source is too old for a card of today. `asOf`: ISO date. */
export const hasOldPhoto = ({ answers, at }: FactSource, asOf: string): boolean =>
  answers.photo !== undefined && !isRecentPhoto(findChinaTime(at)?.slice(0, 10), asOf)

/** The same number on the same kind of document. */
function isSamePerson(one: PartialAnswers, other: PartialAnswers): boolean {
  if (!one.idNumber || !other.idNumber) return false
  return (
    idTypeOf(one) === idTypeOf(other) && normaliseIdNumber(one.idNumber) === normaliseIdNumber(other.idNumber)
  )
}

/**
 * What can be carried, and between whom. Consents, codes, declarations and an authorisation are of one application and are in no
 * group; documents are looked at anew with each.
 */
const groups: readonly FactGroup[] = [
  {
    names: ['idType', 'name', 'nameNote', 'idNumber', 'birthDate', 'sex', 'nationality', 'idExpiry'],
    // Who says "that is me" says whose number it is. A child's is always typed: it may be the next child.
    mayCarry: (from, to) =>
      to.forWhom !== 'child' &&
      from.forWhom === to.forWhom &&
      !to.idNumber &&
      !to.name &&
      from.idNumber !== undefined &&
      (to.idType === undefined || to.idType === idTypeOf(from)),
  },
  {
    names: ['guardianRelation', 'guardianName', 'helperNameNote', 'guardianIdNumber'],
    // The guardian of one child for the next, or another guardian: then all of it is left.
    mayCarry: (from, to) =>
      from.forWhom === 'child' &&
      to.forWhom === 'child' &&
      from.guardianIdNumber !== undefined &&
      (!to.guardianIdNumber ||
        normaliseIdNumber(to.guardianIdNumber) === normaliseIdNumber(from.guardianIdNumber)),
  },
  { names: ['agentRelation', 'agentName', 'helperNameNote', 'agentIdNumber'], mayCarry: isSamePerson },
  {
    names: ['employerName'],
    // Asked before the person. A record names the one employer that the complaint was begun about; a draft may be about another.
    mayCarry: (from, to, source) => source.from === 'record' && (!to.idNumber || isSamePerson(from, to)),
  },
  { names: ['mobile'], mayCarry: isSamePerson },
  {
    names: ['photo'],
    mayCarry: (from, to, source, asOf) =>
      from.photo !== 'later' && !hasOldPhoto(source, asOf) && isSamePerson(from, to),
  },
  {
    names: ['bank', 'productionMode', 'delivery', 'outlet'],
    // Another city has other banks.
    mayCarry: (from, to) => from.city === to.city && isSamePerson(from, to),
  },
  { names: ['recipientName', 'recipientMobile', 'mailAddress'], mayCarry: isSamePerson },
]

/** Whether some question here is one that could be answered from before. */
export const mayBeKnown = (fields: readonly FieldName[], answers: PartialAnswers): boolean =>
  groups.some(({ names }) => names.some((name) => fields.includes(name) && isUnanswered(answers[name])))

/**
 * What earlier applications know that answers a question at hand and those that go with it: the newest source first, each set of
 * facts once. What is not right here and today, as an expired document, is not offered.
 */
export function offersAt(place: FactPlace, sources: readonly FactSource[]): readonly FactOffer[] {
  const { journey, fields, answers, asOf } = place
  const { answers: met } = walk(journey, answers, asOf)
  const offers: FactOffer[] = []
  for (const source of sources.toSorted((a, b) => b.at - a.at)) {
    const names = groups
      .filter((group) => group.names.some((name) => fields.includes(name)))
      .filter((group) => group.mayCarry(source.answers, met, source, asOf))
      .flatMap((group) => group.names)
    const known: PartialAnswers = { ...source.answers, idType: idTypeOf(source.answers) }
    const facts = fitting(place, pick(known, names, answers))
    // Who somebody is stands and falls with the number, on the document that it is of.
    const { answers: then } = walk(journey, { ...answers, ...facts }, asOf)
    const isIdentity = names.includes('idNumber')
    if (isIdentity && !(facts.idNumber && idTypeOf(then) === idTypeOf(source.answers))) continue
    const isNew = !offers.some((offer) => JSON.stringify(offer.facts) === JSON.stringify(facts))
    if (isNew && fields.some((name) => facts[name] !== undefined)) offers.push({ source, facts })
  }
  return offers
}

const isUnanswered = (value: unknown): boolean => value === undefined || value === '' || value === null

function pick(from: PartialAnswers, names: readonly FieldName[], to: PartialAnswers): PartialAnswers {
  return Object.fromEntries(
    names.flatMap((name) =>
      isUnanswered(from[name]) || !isUnanswered(to[name]) ? [] : [[name, from[name]]],
    ),
  )
}

/** Of these facts, those that the journey asks for here and finds nothing wrong with, each beside the others. */
function fitting({ journey, answers, asOf }: FactPlace, facts: PartialAnswers): PartialAnswers {
  const given = Object.entries(facts).map(([name, value]) => [
    name,
    cleaned(journey, name as FieldName, value),
  ])
  const kept: PartialAnswers = Object.fromEntries(given)
  const { steps } = walk(journey, { ...answers, ...kept }, asOf)
  const right = Object.entries(kept).filter(([name]) =>
    steps.some(
      (step) =>
        step.fields.some((field) => field === name) && !step.problems.some(({ field }) => field === name),
    ),
  )
  // One that falls away may have been what another one rested on.
  return right.length === given.length
    ? kept
    : fitting({ journey, answers, asOf, fields: [] }, Object.fromEntries(right))
}

/** As the field itself would have it. A draft may have it as it was typed. */
function cleaned(journey: Journey, name: FieldName, value: unknown): unknown {
  // The table ties a name to the type of its answer; the sources keep it.
  const field = journey.fields[name] as Field<unknown> | undefined
  return field?.normalise && value !== undefined && value !== null ? field.normalise(value) : value
}
