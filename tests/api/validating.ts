import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FetchLike } from '../../src/api/http.ts'

interface OperationObject {
  readonly operationId: string
  readonly parameters: readonly {
    readonly name: string
    readonly in: 'path' | 'query' | 'header'
    readonly required: boolean
  }[]
  /** Empty: open to everybody. */
  readonly security: readonly unknown[]
  readonly requestBody?: { readonly content: Readonly<Record<string, object>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>
}

/** docs/openapi.json as it is checked in: what a real agency would be built from. Tests run at the root of the project. */
export const openapi: Document = JSON.parse(readFileSync('docs/openapi.json', 'utf8'))

// `strict` would refuse the words of OpenAPI around the schemas.
const isDay = (text: string) => new Date(`${text}T00:00Z`).toJSON()?.slice(0, 10) === text
const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: isDay } })
ajv.addSchema(openapi, 'openapi')
const compiled = new Map<string, ValidateFunction>()

/** A transport that holds every request and every answer to docs/openapi.json, by a validator of its own (ajv, not valibot). */
export interface ValidatingLine {
  readonly fetch: FetchLike
  /** What did not fit, in words. Expect both to be empty: the client takes a thrown error for a lost line. */
  readonly wrongRequests: string[]
  readonly wrongAnswers: string[]
  /** `operation status` of every answer that came. */
  readonly reached: Set<string>
}

/** Puts the document between a client and its transport. `base`: where the interface is, without a slash at the end. */
export function validating(inner: FetchLike, base: string): ValidatingLine {
  const wrongRequests: string[] = []
  const wrongAnswers: string[] = []
  const reached = new Set<string>()
  return {
    wrongRequests,
    wrongAnswers,
    reached,
    fetch: async (request) => {
      const path = new URL(request.url).pathname.slice(new URL(base).pathname.length)
      const found = findOperation(request.method.toLowerCase(), path)
      if (!found) wrongRequests.push(`${request.method} ${path} is no operation`)
      else wrongRequests.push(...(await requestViolations(found, request.clone(), path)))
      const response = await inner(request)
      if (found) {
        reached.add(`${found.operation.operationId} ${response.status}`)
        wrongAnswers.push(...(await responseViolations(found, response.clone())))
      }
      return response
    },
  }
}

interface Found {
  readonly operation: OperationObject
  readonly template: string
  readonly method: string
}

function findOperation(method: string, path: string): Found | undefined {
  for (const [template, item] of Object.entries(openapi.paths)) {
    const operation = item[method]
    if (operation && new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path))
      return { operation, template, method }
  }
  return undefined
}

/** Where a part of the document is. */
export const pointer = (...parts: readonly (string | number)[]): string =>
  `openapi#/${parts.map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`

/** What of a value does not fit a schema of the document, in words. */
export function schemaViolations(ref: string, value: unknown, what: string): string[] {
  let validate = compiled.get(ref)
  if (!validate) {
    validate = ajv.compile({ $ref: ref })
    compiled.set(ref, validate)
  }
  return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`]
}

async function requestViolations(found: Found, request: Request, path: string): Promise<string[]> {
  const { operation, template, method } = found
  const what = `${operation.operationId} request`
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const values = new RegExp(`^${template.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path)?.slice(1) ?? []
  const query = new URL(request.url).searchParams
  const given = (parameter: OperationObject['parameters'][number]): string | null => {
    if (parameter.in === 'path') return decodeURIComponent(values[names.indexOf(parameter.name)] ?? '')
    return parameter.in === 'query' ? query.get(parameter.name) : request.headers.get(parameter.name)
  }
  const violations = operation.parameters.flatMap((parameter, i) => {
    const value = given(parameter)
    if (value === null) return parameter.required ? [`${what}: ${parameter.name} is missing`] : []
    const ref = pointer('paths', template, method, 'parameters', i, 'schema')
    return schemaViolations(ref, value, `${what} ${parameter.name}`)
  })
  for (const name of query.keys())
    if (!operation.parameters.some((p) => p.in === 'query' && p.name === name))
      violations.push(`${what}: ${name} is no parameter`)
  if (operation.security.length > 0 && !request.headers.get('Authorization')?.startsWith('Bearer '))
    violations.push(`${what}: no access key`)
  return [...violations, ...(await bodyViolations(found, request, what))]
}

async function bodyViolations(found: Found, request: Request, what: string): Promise<string[]> {
  const content = found.operation.requestBody?.content
  const text = await request.text()
  if (!content) return text === '' ? [] : [`${what}: has a body, and none is described`]
  const type = mediaType(request.headers)
  const media = content[type]
  if (!media) return [`${what}: ${type} is not described`]
  if (!('schema' in media)) return []
  const ref = pointer('paths', found.template, found.method, 'requestBody', 'content', type, 'schema')
  return schemaViolations(ref, parse(text), what)
}

async function responseViolations(found: Found, response: Response): Promise<string[]> {
  const { operation, template, method } = found
  const what = `${operation.operationId} ${response.status}`
  const documented = operation.responses[response.status] ? String(response.status) : 'default'
  if (documented === 'default' && response.status < 500) return [`${what} is not described`]
  const content = operation.responses[documented]?.content
  const text = await response.text()
  if (!content) return text === '' ? [] : [`${what}: has a body, and none is described`]
  const type = mediaType(response.headers)
  const media = content[type]
  if (!media) return [`${what}: ${type} is not described`]
  if (!('schema' in media)) return []
  const ref = pointer('paths', template, method, 'responses', documented, 'content', type, 'schema')
  return schemaViolations(ref, parse(text), what)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const mediaType = (headers: Headers): string => (headers.get('Content-Type') ?? '').split(';')[0] ?? ''
