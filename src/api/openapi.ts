import { readFileSync } from 'node:fs'
import { toJsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { answersSchema, idSchema } from '../domain/answersSchema.ts'
import { timeProblemTypes } from './appointmentSchemas.ts'
import { type OperationId, operationIds } from './contract.ts'
import { type Operation, problemTypes } from './operation.ts'
import { operationNotes, parameterNotes, tags } from './operationNotes.ts'
import { bankSchema, outletSchema } from './outletSchemas.ts'
import * as schemas from './schemas.ts'
import { receiptSchema } from './submissionSchemas.ts'
import { allOperations } from './wholeContract.ts'

// Writes the contract down as OpenAPI 3.1, for whoever builds the agency's side. Only scripts and tests import this.

type Json = Readonly<Record<string, unknown>>

const definitions = {
  Answers: answersSchema,
  Problem: schemas.problemDetailsSchema,
  Today: schemas.todaySchema,
  Bank: bankSchema,
  Outlet: outletSchema,
  Receipt: receiptSchema,
  Records: schemas.recordSchema,
  Notice: schemas.noticeSchema,
  Case: schemas.caseSchema,
}

// What a check says, the description says in words.
const target = { target: 'draft-2020-12' as const, ignoreActions: ['check'] }
const config = { ...target, definitions }

const inComponents = (schema: unknown): unknown =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/'))

function schemaOf(schema: v.GenericSchema): unknown {
  const { $schema: _, $defs: __, ...rest } = toJsonSchema(schema, config)
  return inComponents(rest)
}

const statuses: Readonly<Record<number, string>> = {
  400: 'Not as this document describes it',
  401: 'The access key is missing or opens no case of this number; whether there is one is not told',
  404: 'Nothing under this address',
  409: 'Does not fit what is already there',
  410: 'Expired',
  413: 'Too large',
  415: 'Not a type that is taken',
  422: 'Objections, each to one answer; or an Idempotency-Key that was used for another body',
  429: 'Too many in a short time',
}

const retryAfter = {
  'Retry-After': {
    description: 'When to ask again, in seconds or as a date (RFC 9110)',
    schema: { type: 'string' },
  },
}

function problemResponse(status: number, example?: unknown): Json {
  return {
    description: statuses[status] ?? 'The agency could not answer',
    ...(status === 409 || status === 429 ? { headers: retryAfter } : {}),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example } },
  }
}

const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
/** In OpenAPI 3.1 raw bytes are a media type without a schema. */
const fileContent = (): Json => Object.fromEntries(fileTypes.map((type) => [type, {}]))

function contentOf(schema: v.GenericSchema | 'bytes', example: unknown): Json {
  return schema === 'bytes' ? fileContent() : { 'application/json': { schema: schemaOf(schema), example } }
}

interface Example {
  readonly body?: unknown
  /** By status. */
  readonly answers: Readonly<Record<string, unknown>>
}
/** What the simulated agency really took and gave (tests/api/writeExamples.ts). */
const examples: Readonly<Record<string, Example>> = JSON.parse(
  readFileSync(new URL('../../docs/openapi-examples.json', import.meta.url), 'utf8'),
)

function parametersOf(operation: Operation): Json[] {
  const entriesOf = (place: 'path' | 'query', object: Operation['params']): Json[] =>
    Object.entries(object?.entries ?? {}).map(([name, schema]) => ({
      name,
      in: place,
      required: place === 'path',
      description: parameterNotes[name],
      schema: schemaOf(schema),
    }))
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: 'Random, made by the client; the same key with the same body gets the first answer again',
    schema: schemaOf(idSchema),
  }
  return [
    ...entriesOf('path', operation.params),
    ...entriesOf('query', operation.query),
    ...(operation.idempotent ? [key] : []),
  ]
}

function pathItem(id: OperationId, operation: Operation): Json {
  const { body, answers }: Example = examples[id] ?? { answers: {} }
  const answer = operation.answer ? { content: contentOf(operation.answer, answers[operation.ok]) } : {}
  return {
    operationId: id,
    tags: [operationNotes[id].tag],
    summary: operation.summary,
    description: operationNotes[id].description,
    parameters: parametersOf(operation),
    // A proof travels in the body, where OpenAPI knows no scheme; the descriptions say who needs one.
    security: operation.access ? [{ accessKey: [] }] : [],
    ...(operation.body ? { requestBody: { required: true, content: contentOf(operation.body, body) } } : {}),
    responses: {
      [operation.ok]: { description: 'As asked', ...answer },
      ...Object.fromEntries(
        operation.errors.map((status) => [status, problemResponse(status, answers[status])]),
      ),
      ...(operation.errors.length === 0 ? { '4XX': problemResponse(400) } : {}),
      default: problemResponse(500),
    },
  }
}

/** The contract as an OpenAPI 3.1 document. */
function openapiDocument(): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const id of operationIds) {
    const operation: Operation = allOperations[id]
    const item = (paths[operation.path] ??= {})
    item[operation.method.toLowerCase()] = pathItem(id, operation)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Social security card, Liaoning: agencies and banks (demonstration)',
      version: '1.0.0',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
      contact: {
        name: 'Nobody: this is a demonstration',
        url: 'https://agency.demo.invalid/contact',
        email: 'contact@agency.demo.invalid',
      },
      description: [
        'What the application asks of the agencies. Times are China’s, to the minute, without offset.',
        'Every error is RFC 9457 problem+json. A refused submission carries pairs of field and problem, by the names of',
        'the data dictionary (schema Answers), so that each objection lands on its question.',
        `Problem types that clients tell apart: ${problemTypes.running} (ask again by key), ${problemTypes.keyReused},`,
        `${problemTypes.codeSent} (wait for the one that was sent), ${problemTypes.codeSpent} (ask for a new code), ${problemTypes.tooManyMisses} (check what was sent, and wait), ${problemTypes.tooManyUploads} (remove some), ${problemTypes.operatorDismissed} (acts for the organisation no more), and why a time can’t be had`,
        `or changed: ${Object.values(timeProblemTypes).join(', ')}.`,
        'Key and case are committed in one transaction. Clients ignore entries they do not know and pass over unknown words.',
      ].join(' '),
    },
    servers: [
      { url: '/v1', description: 'On the host of the page; another one is chosen when the page is built' },
    ],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      securitySchemes: {
        accessKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'The access key of one case, from its receipt or a search',
        },
      },
      schemas: inComponents(toJsonSchemaDefs(definitions, target)),
    },
  }
}

/** The text of docs/openapi.json. */
export const openapiText = (): string => `${JSON.stringify(openapiDocument(), null, 2)}\n`
