import { ages, findAgeOf, idTypeOf, idTypesFor, numberIsMute } from '../domain/person.ts'
import type { Step, When } from './types.ts'

/** What each of these says to people stands in `mocks/sheet/conditionWords.ts`, by the function; a test names any that is missing. */
export const forChild: When = (answersSoFar) => answersSoFar.forWhom === 'child'
export const forRepresented: When = (answersSoFar) => answersSoFar.forWhom === 'represented'

/** A character that can't be typed stands as `□` in the name: which one it is, is asked right after it. */
const hasPlaceholder =
  (name: 'name' | 'guardianName' | 'agentName'): When =>
  (answersSoFar) =>
    answersSoFar[name]?.includes('□') ?? false
export const nameHasPlaceholder = hasPlaceholder('name')
export const guardianNameHasPlaceholder = hasPlaceholder('guardianName')
export const agentNameHasPlaceholder = hasPlaceholder('agentName')

export const hasSeveralIdTypes: When = (answersSoFar) => idTypesFor(answersSoFar.applicantKind).length > 1
export const hasPassport: When = (answersSoFar) => answersSoFar.idType === 'passport'
/** A household register does not expire. */
export const hasIdThatExpires: When = (answersSoFar) => idTypeOf(answersSoFar) !== 'householdRegister'

/** Under 14: the guardian consents for the child (PIPL art. 31). */
export const isSensitiveAge: When = (answersSoFar, asOf) =>
  (findAgeOf(answersSoFar, asOf) ?? ages.adult) < ages.sensitive

/** Whose it is: the document, name and number, and what the number does not say. */
export const identitySteps: readonly Step[] = [
  {
    id: 'id-type',
    section: 'identity',
    when: hasSeveralIdTypes,
    asks: ['idType'],
  },
  {
    id: 'person',
    section: 'identity',
    asks: ['name', { field: 'nameNote', when: nameHasPlaceholder }, 'idNumber'],
  },
  { id: 'born', section: 'identity', when: numberIsMute, asks: ['birthDate', 'sex'] },
]

/** The same of somebody who is to be insured or to have a card. */
export const personSteps: readonly Step[] = [
  ...identitySteps,
  {
    id: 'nationality',
    section: 'identity',
    when: hasPassport,
    asks: ['nationality'],
  },
]

/** The same of somebody who is to have a card, and until when the document is valid: banks open no account on one that has expired. */
export const cardHolderSteps: readonly Step[] = personSteps.map((step) =>
  step.id === 'person'
    ? { ...step, asks: [...step.asks, { field: 'idExpiry', when: hasIdThatExpires }] }
    : step,
)

export const helperSteps: readonly Step[] = [
  {
    id: 'guardian',
    section: 'identity',
    when: forChild,
    asks: [
      'guardianRelation',
      'guardianName',
      { field: 'helperNameNote', when: guardianNameHasPlaceholder },
      'guardianIdNumber',
    ],
  },
  {
    id: 'agent',
    section: 'identity',
    when: forRepresented,
    asks: [
      'agentRelation',
      'agentName',
      { field: 'helperNameNote', when: agentNameHasPlaceholder },
      'agentIdNumber',
    ],
  },
  { id: 'authorisation', section: 'identity', when: forRepresented, asks: ['authorisedUntil'] },
]

/** The number, and below it the code that shows it is at hand. */
export const contactSteps: readonly Step[] = [
  { id: 'mobile', section: 'contact', asks: ['mobile', 'mobileProof'] },
]
