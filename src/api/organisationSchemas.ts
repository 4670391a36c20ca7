import * as v from 'valibot'
import { answersSchema, codeSchema, idSchema, mobileProofSchema, text } from '../domain/answersSchema.ts'
import { authorisationProblems, principalKinds } from '../domain/authorisation.ts'
import { caseStatuses, rejectionReasons } from '../domain/case.ts'
import { signKinds } from '../domain/ledgerEntries.ts'
import { authorisedActs, batchMatters, organisationKinds } from '../domain/organisationCodes.ts'
import { organisationLimits } from '../domain/organisations.ts'
import { problemCodes } from '../domain/problem.ts'
import { dateSchema, timeSchema, wholeSchema } from '../domain/valueSchemas.ts'
import { ledgerEntrySchema, totalsSchema } from './ledgerSchemas.ts'
import { heldCardSchema, numberSchema } from './schemas.ts'

// What an organisation that applies for others is told and tells: its session, its people, its batches.

export const organisationSchema = v.object({
  code: v.pipe(
    v.string(),
    v.description('Unified social credit code, or the number that the agency gave the organisation'),
  ),
  kind: v.picklist(organisationKinds),
  name: v.string(),
  nameEn: v.exactOptional(v.string()),
  city: v.exactOptional(
    v.pipe(codeSchema, v.description('The city whose banks issue the cards of its people (GB/T 2260)')),
  ),
})

export const signInSchema = v.object({ code: text(40), mobileProof: mobileProofSchema })

/** What waits for the organisation, in all its batches. */
export const waitingSchema = v.object({
  objections: v.pipe(wholeSchema, v.description('Cases in which something has to be corrected')),
  arriving: v.pipe(wholeSchema, v.description('Cards that were handed over and are not counted yet')),
  kept: v.pipe(wholeSchema, v.description('Cards that lie there to be handed out')),
  overdue: v.pipe(wholeSchema, v.description('Of these, longer than they should')),
})

export const organisationHereSchema = v.object({
  organisation: organisationSchema,
  operator: v.object({
    id: v.pipe(v.string(), v.description('The organisation’s own, the same in every session')),
    name: v.string(),
  }),
  until: v.pipe(timeSchema, v.description('When the session ends by itself')),
  waiting: waitingSchema,
})

export const signedInSchema = v.object({
  session: v.pipe(
    idSchema,
    v.description('Opens what the organisation may see, as an access key opens a case'),
  ),
  ...v.pick(organisationHereSchema, ['organisation', 'operator', 'until']).entries,
})

export const peopleSchema = v.object({
  people: v.pipe(
    v.array(v.object({ name: text(100), idNumber: text(40) })),
    v.minLength(1),
    v.maxLength(organisationLimits.people),
  ),
})

/** What is on record of people, in the order in which they were asked about. */
export const peopleCheckedSchema = v.object({
  people: v.array(
    v.object({
      differs: v.pipe(v.boolean(), v.description('Another name is on record; nothing else is told then')),
      card: v.pipe(
        v.picklist(['none', 'has', 'inProgress', 'unknown']),
        v.description('has: a card that is not cancelled; inProgress: an application is under way'),
      ),
      insurance: v.pipe(
        v.picklist(['registered', 'inProgress', 'none', 'unknown']),
        v.description('inProgress: a registration is under way'),
      ),
      batch: v.exactOptional(
        v.pipe(numberSchema, v.description('The batch of this organisation that the application is in')),
      ),
    }),
  ),
})

export const authorisationSchema = v.object({
  principal: text(100),
  by: v.picklist(principalKinds),
  agent: text(200),
  matter: v.literal('card'),
  scope: v.pipe(v.array(v.picklist(authorisedActs)), v.maxLength(authorisedActs.length)),
  from: dateSchema,
  until: dateSchema,
  sign: v.picklist(signKinds),
  mark: v.exactOptional(idSchema),
})

export const confirmationSchema = v.object({
  at: v.pipe(
    timeSchema,
    v.description('When the person confirmed the answers, and gave the consents in them'),
  ),
  on: v.pipe(
    v.picklist(['clerkDevice', 'ownPhone', 'paper']),
    v.description('On the device of the operator, on their own phone, or on paper'),
  ),
})

export const rowSchema = v.object({
  key: v.pipe(
    idSchema,
    v.description('Made by the client for this application; the same again opens no second case'),
  ),
  answers: answersSchema,
  authorisation: authorisationSchema,
  consent: confirmationSchema,
})

/** Somebody whom their employer registers for insurance: the employer’s own duty, so nobody’s power is needed for it. */
export const registrationRowSchema = v.object({
  key: v.pipe(
    idSchema,
    v.description('Made by the client for this registration; the same again opens no second case'),
  ),
  answers: answersSchema,
})

const matterSchema = v.pipe(
  v.exactOptional(v.picklist(batchMatters)),
  v.description('What it asks for; left out: cards'),
)
export const newBatchSchema = v.object({ name: text(100), matter: matterSchema })

/** Everything that can be wrong with a row: what can be with anybody’s application, and what only others can do wrong. */
export const rowProblemCodes = [
  ...problemCodes,
  ...authorisationProblems,
  'confirmation.ahead',
  'insurance.first',
  'kind.unfit',
] as const

export const rowProblemSchema = v.object({
  field: v.pipe(v.string(), v.description('A name of the data dictionary, or `authorisation`, `consent`')),
  code: v.picklist([...rowProblemCodes, 'unknown']),
  count: v.exactOptional(wholeSchema),
  limit: v.exactOptional(wholeSchema),
})

export const rowAnswerSchema = v.object({
  key: idSchema,
  number: v.exactOptional(v.pipe(numberSchema, v.description('The number of the case that came of it'))),
  differs: v.exactOptional(
    v.pipe(
      v.literal(true),
      v.description('A row with other answers was taken under this key before: the case is that one’s'),
    ),
  ),
  problems: v.exactOptional(v.array(rowProblemSchema)),
})

export const batchSchema = v.object({
  number: numberSchema,
  name: v.string(),
  matter: matterSchema,
  at: timeSchema,
  operator: v.string(),
  rows: wholeSchema,
  statuses: v.pipe(
    v.array(
      v.object({
        status: v.picklist([...caseStatuses, 'unknown']),
        count: wholeSchema,
      }),
    ),
    v.description('How many of its cases stand where'),
  ),
  totals: totalsSchema,
  arriving: v.pipe(wholeSchema, v.description('Cards that were handed over and are not counted yet')),
  overdue: v.pipe(wholeSchema, v.description('Cards that lie there longer than they should')),
})

export const batchRowSchema = v.object({
  key: idSchema,
  number: numberSchema,
  name: v.pipe(v.string(), v.description('Masked')),
  idNumber: v.pipe(v.string(), v.description('Masked')),
  status: v.picklist([...caseStatuses, 'unknown']),
  since: timeSchema,
  bank: v.string(),
  cardLast4: v.exactOptional(v.string()),
  asked: v.exactOptional(
    v.pipe(v.string(), v.description('Of a case that needs a correction: the item, by the data dictionary')),
  ),
  correctBy: v.exactOptional(dateSchema),
  reason: v.exactOptional(v.picklist(rejectionReasons)),
  card: v.exactOptional(
    v.pipe(
      v.object({
        ...heldCardSchema.entries,
        entry: v.exactOptional(
          v.pipe(
            idSchema,
            v.description('The line of the ledger by which it stands so: a reversal names it'),
          ),
        ),
      }),
      v.description('Once it was handed over to the organisation'),
    ),
  ),
})

export const deliveryCountSchema = v.object({
  present: v.pipe(v.array(numberSchema), v.maxLength(organisationLimits.page)),
  missing: v.pipe(
    v.array(numberSchema),
    v.maxLength(organisationLimits.page),
    v.description('Cases whose cards are on the delivery note and were not among them'),
  ),
  note: v.exactOptional(text(400)),
})

export const deliveryCountedSchema = v.object({
  entries: v.pipe(v.array(ledgerEntrySchema), v.description('Of each card that is present')),
  unexpected: v.pipe(
    v.array(numberSchema),
    v.description('No case of this batch, or its card was not handed over'),
  ),
})

export type SignedIn = v.InferOutput<typeof signedInSchema>
export type Waiting = v.InferOutput<typeof waitingSchema>
export type RowSent = v.InferOutput<typeof rowSchema>
export type RegistrationRowSent = v.InferOutput<typeof registrationRowSchema>
export type RowAnswer = v.InferOutput<typeof rowAnswerSchema>
export type RowProblem = v.InferOutput<typeof rowProblemSchema>
export type Batch = v.InferOutput<typeof batchSchema>
export type BatchRow = v.InferOutput<typeof batchRowSchema>
