import { dependsOnHousehold, uploadsFor } from '../domain/documents.ts'
import { enrolmentFields } from './fields/enrolment.ts'
import { personFields } from './fields/person.ts'
import { routeFields } from './fields/route.ts'
import { servesOnly } from './otherWay.ts'
import { contactSteps, helperSteps, isSensitiveAge, personSteps } from './person.ts'
import { routeSteps } from './route.ts'
import type { Journey, When } from './types.ts'

export const isNoChild: When = (answersSoFar) => answersSoFar.forWhom !== 'child'
export const isSelfEmployed: When = (answersSoFar) => answersSoFar.applicantKind === 'selfEmployed'
export const hasEnrolmentPapers: When = (answersSoFar, asOf) =>
  uploadsFor('enrolment', answersSoFar, asOf).length > 0

/** Registering oneself, or somebody one acts for, for social insurance (参保登记). Employees are registered by the employer. */
export const enrolment: Journey = {
  id: 'enrolment',
  ...servesOnly('enrolment', ['enrolThenApply', 'lookUpFirst']),
  fields: {
    ...routeFields,
    ...personFields,
    ...enrolmentFields,
    childConsent: { input: 'tick' },
  },
  steps: [
    ...routeSteps,
    ...personSteps,
    { id: 'records', section: 'identity', asks: ['records'] },
    ...helperSteps,
    { id: 'scheme', section: 'papers', asks: ['county', { field: 'scheme', when: isNoChild }] },
    {
      id: 'business',
      section: 'papers',
      when: isSelfEmployed,
      asks: ['businessUscc'],
    },
    { id: 'household', section: 'papers', when: dependsOnHousehold, asks: ['household'] },
    {
      id: 'documents',
      section: 'papers',
      when: hasEnrolmentPapers,
      asks: ['documents'],
    },
    ...contactSteps,
    {
      id: 'check',
      section: 'check',
      asks: [{ field: 'childConsent', when: isSensitiveAge }, 'enrolmentDeclared'],
    },
  ],
}
