import * as v from 'valibot'
import { answersSchema, knownRecordsSchema } from '../domain/answersSchema.ts'
import { type FieldName } from '../domain/application.ts'
import { cardActions, cardEventTypes, cardStates } from '../domain/cardEvents.ts'
import { actors, caseEventTypes, caseStatuses, rejectionReasons } from '../domain/case.ts'
import { caseKinds } from '../domain/caseKinds.ts'
import { languages } from '../domain/language.ts'
import { authorisedActs, organisationKinds } from '../domain/organisationCodes.ts'
import { problemCodes } from '../domain/problem.ts'
import { residentActions } from '../domain/residentActions.ts'
import { dateSchema, timeSchema, wholeSchema } from '../domain/valueSchemas.ts'
import { waitCourses } from '../domain/waitCourses.ts'
import { appointmentSchema } from './appointmentSchemas.ts'
import { cardUseRecordSchema } from './cardUseSchemas.ts'
import { consentEntries, consentSchema } from './consentSchemas.ts'
import { elsewhereFiledSchema } from './elsewhereSchemas.ts'
import { familyCardSchema } from './familySchemas.ts'
import { enteredBySchema } from './helpSchemas.ts'

export const numberSchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z0-9-]{8,32}$/),
  v.description(
    'Acceptance number (受理编号). A card applied for after a registration carries its number, followed by -2 (-3 to -9 for further tries).',
  ),
)
export const bilingualSchema = v.object({ zh: v.string(), en: v.string() })

/** Whether a word is a name of the data dictionary. */
export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(answersSchema.entries, name)
}

const problemSchema = v.object({
  code: v.picklist(problemCodes),
  count: v.exactOptional(wholeSchema),
  limit: v.exactOptional(wholeSchema),
})

/** RFC 9457, with the agency's objections in the form that the journeys use, so that each lands on its question. */
export const problemDetailsSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: v.exactOptional(v.string()),
  errors: v.exactOptional(v.array(v.object({ field: v.string(), problem: problemSchema }))),
  differs: v.exactOptional(
    v.pipe(
      v.array(v.string()),
      v.description(
        'With a reused Idempotency-Key: the questions (names of the data dictionary) whose answers are not those that were taken under it. Proofs, consents and declarations are not compared.',
      ),
    ),
  ),
})

export const todaySchema = v.object({
  asOf: dateSchema,
  now: timeSchema,
  hotline: v.string(),
  simulated: v.boolean(),
})

export const recordSchema = v.object({
  ...knownRecordsSchema.entries,
  caseNumber: v.pipe(v.nullable(numberSchema), v.description('null without the proof of its mobile number')),
})

const eventSchema = v.object({
  type: v.picklist(caseEventTypes),
  at: timeSchema,
  by: v.picklist(actors),
  field: v.exactOptional(v.pipe(v.string(), v.description('A name of the data dictionary'))),
  reason: v.exactOptional(v.picklist(rejectionReasons)),
  consent: v.exactOptional(consentSchema),
  language: v.exactOptional(
    v.pipe(v.picklist(languages), v.description('In which language the person is written to from then on')),
  ),
})

export const noticeSchema = v.object({
  id: v.string(),
  at: timeSchema,
  title: bilingualSchema,
  body: bilingualSchema,
  sms: v.pipe(
    v.nullable(bilingualSchema),
    v.description('The text message sent with it. It never carries a link.'),
  ),
  language: v.pipe(
    v.exactOptional(v.picklist(languages)),
    v.description('In which language the text message was written'),
  ),
  sentTo: v.pipe(
    v.exactOptional(v.array(v.string())),
    v.description('The mobile numbers to which it was sent, masked; of a change also the former one'),
  ),
})

const cardSchema = v.object({
  number: v.pipe(v.string(), v.regex(/^[A-Z0-9]{9}$/)),
  state: v.pipe(
    v.picklist([...cardStates, 'unknown']),
    v.description('unknown: nothing that this version has a word for; the notices say more'),
  ),
  events: v.array(v.object({ type: v.picklist(cardEventTypes), at: timeSchema, by: v.picklist(actors) })),
  actions: v.array(v.picklist(cardActions)),
  expires: v.pipe(v.nullable(dateSchema), v.description('The last day on which it is valid')),
  uses: v.pipe(
    v.exactOptional(v.array(cardUseRecordSchema)),
    v.description('What it was used for, the newest first; the last fifty'),
  ),
  elsewhere: v.pipe(
    v.exactOptional(v.array(elsewhereFiledSchema)),
    v.description('Where treatment was filed, the newest first; one at most stands'),
  ),
  family: v.pipe(
    v.exactOptional(v.array(familyCardSchema)),
    v.description('Relatives whose e-cards its holder carries along, at most eight'),
  ),
  lossReport: v.pipe(
    v.nullable(
      v.object({
        until: v.pipe(dateSchema, v.description('The last day on which it holds; then it lapses by itself')),
        undoUntil: v.pipe(
          v.nullable(dateSchema),
          v.description('The last day on which it can be undone as a slip; null where it can’t be'),
        ),
      }),
    ),
    v.description('While the card is reported lost for now (临时挂失), of its social security part alone'),
  ),
  replacement: v.exactOptional(
    v.pipe(
      numberSchema,
      v.description(
        'The application for a new card in its place; the old one is cancelled as the social function of the new one is enabled',
      ),
    ),
  ),
})

/** How it stands with a card that was handed over to an organisation. */
export const heldCardSchema = v.object({
  state: v.picklist(['arriving', 'missing', 'kept', 'issued', 'returned', 'lost']),
  since: timeSchema,
  due: v.exactOptional(
    v.pipe(dateSchema, v.description('Until when it is to be handed out: a proposal, no law')),
  ),
})

export const caseSchema = v.object({
  number: numberSchema,
  kind: v.picklist(caseKinds),
  asOf: dateSchema,
  language: v.pipe(
    v.exactOptional(v.picklist(languages)),
    v.description('In which language text messages about it are written'),
  ),
  status: v.pipe(
    v.picklist([...caseStatuses, 'unknown']),
    v.description('unknown: nothing that this version has a word for; the notices say more'),
  ),
  events: v.array(eventSchema),
  actions: v.array(v.picklist(residentActions)),
  followedBy: v.exactOptional(
    v.pipe(
      numberSchema,
      v.description(
        'Of a completed registration: the card application of the same person, under way or with a card',
      ),
    ),
  ),
  /** The review of what was decided on this case. */
  contestedIn: v.exactOptional(numberSchema),
  withdrawnReview: v.exactOptional(
    v.pipe(
      numberSchema,
      v.description(
        'A review of the same that was withdrawn: it cannot be asked for again, but the court can',
      ),
    ),
  ),
  ...consentEntries,
  due: v.nullable(v.object({ on: dateSchema, isLaw: v.boolean() })),
  correctBy: v.pipe(
    v.exactOptional(v.nullable(dateSchema)),
    v.description('Last day for the correction that is asked for; after it the agency ends the case'),
  ),
  undoUntil: v.pipe(
    v.exactOptional(v.nullable(dateSchema)),
    v.description('Last day on which the withdrawal can be undone; null where it can’t be'),
  ),
  waits: v.pipe(
    v.exactOptional(
      v.array(v.object({ course: v.picklist(waitCourses), days: wholeSchema, count: wholeSchema })),
    ),
    v.description(
      'While somebody else has to act: in how many working days nine of ten such cases were done that ended in the last 30 days, by what was asked again',
    ),
  ),
  reminder: v.pipe(
    v.exactOptional(
      v.object({
        from: v.pipe(dateSchema, v.description('From this day on the agency can be reminded of it')),
        answerBy: v.exactOptional(dateSchema),
        resultBy: v.exactOptional(dateSchema),
      }),
    ),
    v.description(
      'While somebody else has to act: by when a reminder is answered that was sent; by when something comes of the case since it was',
    ),
  ),
  changeUntil: v.pipe(v.nullable(timeSchema), v.description('Until when delivery and photo can be changed')),
  heldBy: v.pipe(
    v.exactOptional(
      v.object({
        kind: v.picklist(organisationKinds),
        name: v.string(),
        nameEn: v.exactOptional(v.string()),
        operator: v.string(),
        authorised: v.pipe(
          v.exactOptional(v.object({ scope: v.array(v.picklist(authorisedActs)), until: dateSchema })),
          v.description('Left out where it needs nobody’s power: an employer registers its employees'),
        ),
        card: v.exactOptional(heldCardSchema),
      }),
    ),
    v.description('The organisation that applied for the person, and how it stands with the card there'),
  ),
  enteredBy: v.exactOptional(enteredBySchema),
  holder: v.object({ name: v.string(), idMasked: v.string(), birthYear: v.string() }),
  answers: v.pipe(answersSchema, v.description('Delivery and bank as they stand; no identity data')),
  card: v.pipe(
    v.nullable(cardSchema),
    v.description('The card that came of it; null until the person has it, and where none comes of it'),
  ),
  notices: v.array(noticeSchema),
  appointment: v.pipe(
    v.exactOptional(appointmentSchema),
    v.description('The time that is booked for it at a place, or was last and is over'),
  ),
})

export type Records = v.InferOutput<typeof recordSchema>
export type CardView = v.InferOutput<typeof cardSchema>
export type CaseView = v.InferOutput<typeof caseSchema>
export type NoticeView = v.InferOutput<typeof noticeSchema>
export type ProblemDetails = v.InferOutput<typeof problemDetailsSchema>
