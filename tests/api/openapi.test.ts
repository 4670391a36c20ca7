import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import type { OperationId } from '../../src/api/contract.ts'
import { openapiText } from '../../src/api/openapi.ts'
import type { Operation } from '../../src/api/operation.ts'
import { allOperations as operations } from '../../src/api/wholeContract.ts'
import { openapi, pointer, schemaViolations } from './validating.ts'

interface Described {
  readonly operationId: OperationId
  readonly tags?: readonly string[]
  readonly description: string
  readonly security: unknown
  readonly parameters: readonly { readonly description?: string }[]
  readonly responses: Readonly<Record<string, unknown>>
}

const checkedIn = readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')

describe('the document of the interface', () => {
  test('is the one that the contract gives; otherwise run `npm run openapi`', () => {
    expect(checkedIn).toBe(openapiText())
  })

  test('is valid OpenAPI 3.1 in the eyes of an independent validator', async () => {
    const validator = new Validator()
    const judged = await validator.validate(JSON.parse(checkedIn))
    expect(judged.errors).toBeUndefined()
    expect(judged.valid).toBe(true)
    expect(validator.version).toBe('3.1')
  })

  test('describes every operation of the contract, each under its own name', () => {
    const ids = Object.values(openapi.paths).flatMap((item) => Object.values(item).map((o) => o.operationId))
    expect(ids.toSorted()).toEqual(Object.keys(operations).toSorted())
  })

  test('says of every operation what it is about, who is let in, and what each of its parameters is', () => {
    const { tags, paths }: { tags: { name: string }[]; paths: Record<string, Record<string, Described>> } =
      JSON.parse(checkedIn)
    for (const item of Object.values(paths))
      for (const {
        operationId,
        tags: [tag] = [],
        description,
        security,
        parameters,
        responses,
      } of Object.values(item)) {
        expect(tags.map(({ name }) => name)).toContain(tag)
        expect(description.length).toBeGreaterThan(20)
        const { access }: Operation = operations[operationId]
        expect([operationId, security]).toEqual([operationId, access ? [{ accessKey: [] }] : []])
        expect(parameters.filter((one) => !one.description)).toEqual([])
        expect(Object.keys(responses).some((status) => status.startsWith('4'))).toBe(true)
      }
  })

  test('has an example of every body and every answer, each valid by a validator of its own', () => {
    const missing: string[] = []
    const wrong: string[] = []
    for (const [template, item] of Object.entries(openapi.paths))
      for (const [method, { operationId, requestBody, responses }] of Object.entries(item)) {
        const contents = [
          ...Object.entries(requestBody?.content ?? {}).map((one) => [['requestBody'], ...one] as const),
          ...Object.entries(responses).flatMap(([status, { content = {} }]) =>
            // Of what is not known beforehand there is none.
            /^\d+$/.test(status)
              ? Object.entries(content).map((one) => [['responses', status], ...one] as const)
              : [],
          ),
        ]
        for (const [where, type, media] of contents)
          if (type.endsWith('json')) {
            const at = ['paths', template, method, ...where, 'content', type]
            if (!('example' in media)) missing.push(`${operationId} ${where.join(' ')}`)
            else wrong.push(...schemaViolations(pointer(...at, 'schema'), media.example, operationId))
          }
      }
    expect(missing).toEqual([])
    expect(wrong).toEqual([])
  })

  test('refers to nothing that is not in it', () => {
    const references = [...checkedIn.matchAll(/"\$ref": "([^"]+)"/g)].map(([, target]) => target ?? '')
    expect(references.length).toBeGreaterThan(20)
    const missing = references.filter((target) => {
      let at: unknown = JSON.parse(checkedIn)
      for (const part of target.slice(2).split('/'))
        at = typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined
      return at === undefined
    })
    expect(missing).toEqual([])
  })
})
