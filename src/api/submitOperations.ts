import type { CaseKind } from '../domain/case.ts'
import type { Operation } from './operation.ts'
import { receiptSchema, submissionSchema } from './submissionSchemas.ts'

const asked = {
  method: 'POST',
  body: submissionSchema,
  ok: 201,
  answer: receiptSchema,
  errors: [400, 409, 422],
  idempotent: true,
} as const

/** The part of the contract by which something is asked for. */
export const submitOperations = {
  submitEnrolment: {
    ...asked,
    path: '/enrolments',
    summary: 'Register a person for social insurance (参保登记)',
  },
  submitApplication: {
    ...asked,
    path: '/card-applications',
    summary: 'Apply for the social security card (社保卡申领)',
  },
  submitReplacement: {
    ...asked,
    path: '/card-replacements',
    summary: 'Ask for a new card in place of an old one (社保卡补换领)',
  },
  submitRecordCorrection: {
    ...asked,
    path: '/record-corrections',
    summary: 'Ask for a correction of a contribution record (权益记录更正)',
  },
  submitCardFound: {
    ...asked,
    path: '/found-cards',
    summary: 'Say that a card reported lost was found (解挂)',
  },
  submitComplaint: {
    ...asked,
    path: '/complaints',
    summary: 'Complain that an employer has not registered somebody (投诉)',
  },
  submitAdministrativeReview: {
    ...asked,
    path: '/administrative-reviews',
    summary: 'Ask for the review of a decision (行政复议)',
  },
} as const satisfies Record<string, Operation>
export type SubmitOperation = keyof typeof submitOperations

/** By which of them each procedure is asked for. */
export const operationOf = {
  enrolment: 'submitEnrolment',
  card: 'submitApplication',
  recordCorrection: 'submitRecordCorrection',
  cardFound: 'submitCardFound',
  complaint: 'submitComplaint',
  replacement: 'submitReplacement',
  administrativeReview: 'submitAdministrativeReview',
} as const satisfies Record<CaseKind, SubmitOperation>

export const isSubmitOperation = (id: string): id is SubmitOperation => Object.hasOwn(submitOperations, id)
