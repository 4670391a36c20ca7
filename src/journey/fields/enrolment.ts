import { type KnownRecords } from '../../domain/application.ts'
import { checkDate, checkUscc, normaliseUscc } from '../../domain/checks.ts'
import { householdPlaces, insuranceSchemes, workPermits } from '../../domain/choices.ts'
import { addDays, addYears } from '../../domain/deadlines.ts'
import { uploadsFor } from '../../domain/documents.ts'
import type { Problem } from '../../domain/problem.ts'
import { hasEmployer } from '../../domain/route.ts'
import type { FieldTable } from '../types.ts'

/** Nobody is registered twice; who has a card is registered, too. */
function recordProblem({ mismatch, insurance, card }: KnownRecords): Problem | undefined {
  if (mismatch) return { code: 'record.mismatch' }
  if (card === 'inProgress') return { code: 'record.inProgress' }
  if (card !== 'none') return { code: 'record.alreadyHasCard' }
  if (insurance === 'inProgress') return { code: 'record.inProgress' }
  return insurance === 'registered' ? { code: 'record.alreadyRegistered' } : undefined
}

/** Registering for social insurance (参保登记). */
export const enrolmentFields = {
  firstWorkDay: {
    input: 'date',
    check: (value, _met, asOf) =>
      checkDate(value, { notBefore: addYears(asOf, -20), notAfter: addDays(asOf, 92) }),
  },
  workPermit: { input: 'choice', options: () => workPermits },
  workPermitDay: {
    input: 'date',
    check: (value, _met, asOf) => checkDate(value, { notBefore: addYears(asOf, -20), notAfter: asOf }),
  },
  county: { input: 'county' },
  household: { input: 'choice', options: () => householdPlaces },
  scheme: { input: 'choice', options: () => insuranceSchemes },
  businessUscc: { input: 'uscc', normalise: normaliseUscc, check: checkUscc },
  documents: {
    input: 'documents',
    check: (value, answersSoFar, asOf) => {
      const needed = uploadsFor('enrolment', answersSoFar, asOf)
      const count = needed.filter((code) => value[code]).length
      return count < needed.length ? { code: 'documents.missing', count, limit: needed.length } : undefined
    },
  },
  records: { input: 'records', optional: true, check: (value) => recordProblem(value) },
  // Employers register their employees (社会保险法 art. 58): nobody can do it in their place.
  enrolmentDeclared: {
    input: 'tick',
    check: (_, answersSoFar) => (hasEmployer(answersSoFar) ? { code: 'employer.registers' } : undefined),
  },
} as const satisfies Partial<FieldTable>
