import { ages, findAgeOf, idTypesFor, numberIsMute } from '../domain/person.ts'
import type { Step, When } from './types.ts'

const forChild: When = (met) => met.forWhom === 'child'
const forRepresented: When = (met) => met.forWhom === 'represented'

/** Under 14: the guardian consents for the child (PIPL art. 31). */
export const isSensitiveAge: When = (met, asOf) => (findAgeOf(met, asOf) ?? ages.adult) < ages.sensitive

/** Who it is for, and who acts for them. */
export const personSteps: readonly Step[] = [
  {
    id: 'id-type',
    section: 'identity',
    when: (met) => idTypesFor(met.applicantKind).length > 1,
    asks: ['idType'],
  },
  {
    id: 'person',
    section: 'identity',
    asks: ['name', { field: 'nameNote', when: (met) => met.name?.includes('□') ?? false }, 'idNumber'],
  },
  { id: 'born', section: 'identity', when: numberIsMute, asks: ['birthDate', 'sex'] },
  { id: 'nationality', section: 'identity', when: (met) => met.idType === 'passport', asks: ['nationality'] },
]

export const helperSteps: readonly Step[] = [
  {
    id: 'guardian',
    section: 'identity',
    when: forChild,
    asks: ['guardianRelation', 'guardianName', 'guardianIdNumber'],
  },
  {
    id: 'agent',
    section: 'identity',
    when: forRepresented,
    asks: ['agentRelation', 'agentName', 'agentIdNumber'],
  },
  { id: 'authorisation', section: 'identity', when: forRepresented, asks: ['authorisedUntil'] },
]

export const contactSteps: readonly Step[] = [
  { id: 'mobile', section: 'contact', asks: ['mobile'] },
  { id: 'code', section: 'contact', asks: ['mobileProof'] },
]
