import { peopleOn } from '../../mocks/agency/people.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import type { Paper } from '../../src/domain/documents.ts'
import type { Language } from '../../src/i18n/messages.ts'

/** Today in China, as the agency's clock begins. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

const routeSteps = ['who', 'kind', 'insured', 'living', 'card', 'city']

/** One person's way through the service: who they are, on which device, and which questions they should meet. */
export interface Plan {
  readonly id: 'flexible' | 'newborn' | 'employee' | 'taiwanese' | 'retiree'
  readonly title: string
  readonly language: Language
  readonly width: 390 | 1280
  readonly answers: PartialAnswers
  readonly route: readonly string[]
  /** What the list of papers holds. */
  readonly papers: readonly Paper[]
  /** The steps of the registration, where there is one; then those of the card that are still open; each ends in the check. */
  readonly enrolment?: readonly string[]
  readonly card: readonly string[]
}

function answersOf(id: Plan['id'], change: PartialAnswers = {}): PartialAnswers {
  const person = peopleOn(today()).find((one) => one.id === id)
  if (!person) throw new Error(`nobody is called ${id}`)
  return { ...person.card, ...person.enrolment, ...change }
}

const wayAndBank = ['way', 'bank']

/** Five people, each a different way from the start page to a working card. */
export function makePlans(): readonly Plan[] {
  return [
    {
      id: 'flexible',
      title: 'a flexible worker in Shenyang registers first, then collects her card at an outlet',
      language: 'zh-CN',
      width: 390,
      answers: answersOf('flexible', { insuredPlace: 'notYet', productionMode: 'batch' }),
      route: routeSteps,
      // The permit stands apart: what decides it is not known yet.
      papers: ['idCardFront', 'photo', 'residenceProof'],
      enrolment: ['person', 'records', 'scheme', 'mobile'],
      card: ['person', 'photo', 'documents', ...wayAndBank],
    },
    {
      id: 'newborn',
      title: 'a mother in Dalian applies for her newborn, without a photo',
      language: 'en',
      width: 1280,
      answers: answersOf('newborn', { insuredPlace: 'notYet' }),
      route: routeSteps,
      papers: ['householdRegister', 'guardianId', 'birthCertificate'],
      enrolment: ['person', 'records', 'guardian', 'scheme', 'mobile'],
      card: ['documents', ...wayAndBank],
    },
    {
      id: 'employee',
      title: 'an employee who lives in Guangdong gets the card by post',
      language: 'zh-CN',
      width: 1280,
      answers: answersOf('employee'),
      route: routeSteps,
      papers: ['idCardFront', 'photo'],
      card: ['person', 'records', 'mobile', 'photo', 'documents', ...wayAndBank, 'recipient', 'address'],
    },
    {
      id: 'taiwanese',
      title: 'a Taiwan resident in Anshan takes the card along the same day',
      language: 'en',
      width: 390,
      answers: answersOf('taiwanese'),
      route: routeSteps,
      papers: ['hkMoTwDocument', 'photo'],
      card: ['id-type', 'person', 'born', 'records', 'mobile', 'photo', 'documents', ...wayAndBank],
    },
    {
      id: 'retiree',
      title: 'a son applies for his retired mother, and her photo is sent back once',
      language: 'en',
      width: 390,
      answers: answersOf('retiree'),
      route: routeSteps,
      papers: ['idCardFront', 'photo', 'agentId', 'authorisation'],
      card: ['person', 'records', 'agent', 'authorisation', 'mobile', 'photo', 'documents', ...wayAndBank],
    },
  ]
}
