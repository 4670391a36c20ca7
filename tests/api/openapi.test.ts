import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { operations } from '../../src/api/contract.ts'
import { openapiText } from '../../src/api/openapi.ts'
import { openapi } from './validating.ts'

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
