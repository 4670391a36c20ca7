import { checkWage, normaliseWage } from '../../domain/checks.ts'
import { recordFaults } from '../../domain/choices.ts'
import { uploadsFor } from '../../domain/documents.ts'
import type { FieldTable } from '../types.ts'
import { complaintFields } from './complaint.ts'

/** What is wrong with months of a contribution record, and what is right. */
export const recordCorrectionFields = {
  recordFault: { input: 'choice', options: () => recordFaults },
  wrongMonths: {
    input: 'months',
    // What is still to come can't be on record.
    check: (value, _met, asOf) =>
      value.some((month) => month > asOf.slice(0, 7)) ? { code: 'months.differ' } : undefined,
  },
  employerName: complaintFields.employerName,
  rightBase: { input: 'amount', normalise: normaliseWage, check: checkWage },
  documents: {
    input: 'documents',
    check: (value, answersSoFar, asOf) => {
      const needed = uploadsFor('recordCorrection', answersSoFar, asOf)
      const count = needed.filter((code) => value[code]).length
      return count < needed.length ? { code: 'documents.missing', count, limit: needed.length } : undefined
    },
  },
} as const satisfies Partial<FieldTable>
