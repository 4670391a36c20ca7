import * as v from 'valibot'
import { answersSchema, idSchema } from '../domain/answersSchema.ts'
import { cardActions } from '../domain/cardEvents.ts'
import { languages } from '../domain/language.ts'
import { residentActions } from '../domain/residentActions.ts'
import { presentedSchema } from './cardUseSchemas.ts'
import { caseFoundSchema, caseSearchSchema, searchSentSchema } from './codeSchemas.ts'
import { consentSchema } from './consentSchemas.ts'
import { elsewhereSchema } from './elsewhereSchemas.ts'
import { familyMemberSchema } from './familySchemas.ts'
import type { Operation } from './operation.ts'
import { caseSchema, numberSchema } from './schemas.ts'
import { sealSchema } from './sealSchemas.ts'
import { reusableSchema } from './submissionSchemas.ts'

const caseNumber = v.object({ number: numberSchema })

/** The part of the contract about what was submitted, and the card that came of it: finding it, and all that its key opens. */
export const caseOperations = {
  searchCase: {
    method: 'POST',
    path: '/case-searches',
    summary: 'Send a code to the mobile number of a case, for somebody without its access key',
    body: caseSearchSchema,
    ok: 202,
    answer: searchSentSchema,
    errors: [400, 404, 422, 429],
    idempotent: true,
  },
  confirmSearch: {
    method: 'POST',
    path: '/case-searches/{searchId}/confirmation',
    summary: 'The access key of the case, for somebody who has the code that was sent',
    params: v.object({ searchId: idSchema }),
    body: v.object({ code: v.string() }),
    ok: 200,
    answer: caseFoundSchema,
    errors: [400, 404, 410, 422, 429],
    idempotent: true,
  },
  getCase: {
    method: 'GET',
    path: '/cases/{number}',
    summary: 'Where a case stands',
    params: caseNumber,
    ok: 200,
    answer: caseSchema,
    errors: [401],
    access: true,
  },
  getCaseAnswers: {
    method: 'GET',
    path: '/cases/{number}/answers',
    summary:
      'What was submitted, for another application, once the case has come to an end; 409 while it is under way',
    params: caseNumber,
    ok: 200,
    answer: reusableSchema,
    errors: [401, 409],
    access: true,
  },
  getReceiptSeal: {
    method: 'GET',
    path: '/cases/{number}/receipt-seal',
    summary: 'What the receipt says, under the signature of the agency',
    params: caseNumber,
    ok: 200,
    answer: v.object({ seal: sealSchema }),
    errors: [401],
    access: true,
  },
  actOnCase: {
    method: 'POST',
    path: '/cases/{number}/actions',
    summary:
      'What the resident does on a case: correct, choose another bank, change delivery, photo, mobile number or the language of messages, remind the agency of it, withdraw it or a consent or undo that',
    params: caseNumber,
    body: v.object({
      action: v.picklist(residentActions),
      answers: answersSchema,
      consent: v.exactOptional(v.pipe(consentSchema, v.description('Which one is withdrawn or given back'))),
      language: v.exactOptional(
        v.pipe(v.picklist(languages), v.description('In which language text messages are to be written')),
      ),
    }),
    ok: 200,
    answer: caseSchema,
    errors: [400, 401, 409, 422],
    access: true,
    idempotent: true,
  },
  actOnCard: {
    method: 'POST',
    path: '/cases/{number}/card/actions',
    summary:
      'What the resident does with the card that came of a case: enable its social security function, report it lost for now or undo that, have an e-card or give it up',
    params: caseNumber,
    body: v.object({ action: v.picklist(cardActions) }),
    ok: 200,
    answer: caseSchema,
    errors: [400, 401, 409, 422],
    access: true,
    idempotent: true,
  },
  presentCard: {
    method: 'POST',
    path: '/cases/{number}/card/uses',
    summary: 'Present the card that came of a case: at a desk, a reader, an entrance, or for a payment',
    params: caseNumber,
    body: presentedSchema,
    ok: 200,
    answer: caseSchema,
    errors: [400, 401, 409, 422],
    access: true,
    idempotent: true,
  },
  addFamilyCard: {
    method: 'POST',
    path: '/cases/{number}/card/family',
    summary: 'Carry a relative’s e-card along, at most eight',
    params: caseNumber,
    body: familyMemberSchema,
    ok: 200,
    answer: caseSchema,
    errors: [400, 401, 409, 422, 429],
    access: true,
    idempotent: true,
  },
  removeFamilyCard: {
    method: 'POST',
    path: '/cases/{number}/card/family/{member}/removal',
    summary: 'Carry it along no more',
    params: v.object({ number: numberSchema, member: idSchema }),
    ok: 200,
    answer: caseSchema,
    errors: [400, 401, 409, 422],
    access: true,
    idempotent: true,
  },
  fileElsewhere: {
    method: 'POST',
    path: '/cases/{number}/card/elsewhere',
    summary: 'File treatment away from where the holder is insured (异地就医备案)',
    params: caseNumber,
    body: elsewhereSchema,
    ok: 200,
    answer: caseSchema,
    errors: [400, 401, 409, 422],
    access: true,
    idempotent: true,
  },
  endElsewhere: {
    method: 'POST',
    path: '/cases/{number}/card/elsewhere/end',
    summary: 'End the filing that stands',
    params: caseNumber,
    ok: 200,
    answer: caseSchema,
    errors: [400, 401, 409, 422],
    access: true,
    idempotent: true,
  },
} as const satisfies Record<string, Operation>
