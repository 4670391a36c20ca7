import { writeFileSync } from 'node:fs'
import { agencyBase } from '../../mocks/handlers.ts'
import type { Operation } from '../../src/api/operation.ts'
import { allOperations as operations } from '../../src/api/wholeContract.ts'
import { openTestAgency } from '../agency/testAgency.ts'
import { reachEverything } from './everyAnswer.ts'

// node tests/api/writeExamples.ts: writes docs/openapi-examples.json, one example of each body and each answer, as the simulated
// agency really takes and gives them. Then `npm run openapi` puts them into the document.

// Keys and codes are drawn in the same order each time: what differs between two versions of the examples has changed.
let drawn = 1
Object.defineProperty(crypto, 'getRandomValues', {
  value: <T extends Uint8Array | Uint32Array>(array: T): T => {
    for (let i = 0; i < array.length; i += 1) {
      drawn = Math.imul(drawn, 1_664_525) + 1_013_904_223
      array[i] = drawn >>> 8
    }
    return array
  },
})

const idOf = (request: Request): string | undefined => {
  const path = request.url.slice(agencyBase.length).split('?')[0] ?? ''
  return Object.entries<Operation>(operations).find(
    ([, { method, path: template }]) =>
      method === request.method && new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )?.[0]
}

const examples: Record<string, { body?: unknown; answers: Record<string, unknown> }> = {}

/** A list of dozens says no more than its first entries. */
const shortened = (_: string, value: unknown): unknown =>
  Array.isArray(value) && value.length > 24 ? value.slice(0, 3) : value

/** Of each answer the first is taken, and with the first that was as asked what it was asked with. */
async function note(request: Request, response: Response): Promise<void> {
  const id = idOf(request)
  if (!id) return
  const example = (examples[id] ??= { answers: {} })
  const isJson = (message: Request | Response) => /json/.test(message.headers.get('Content-Type') ?? '')
  if (response.ok && isJson(request)) example.body ??= await request.json()
  if (isJson(response)) example.answers[response.status] ??= await response.json()
}

const open = openTestAgency(undefined, undefined, note)
await reachEverything(open)
writeFileSync(
  new URL('../../docs/openapi-examples.json', import.meta.url),
  `${JSON.stringify(examples, shortened, 2)}\n`,
)
