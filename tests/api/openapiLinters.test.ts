import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Ruleset, Spectral } from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import { expect, test } from 'vitest'
import { openapi } from './validating.ts'

/** What a linter says of a document, a line each: the rule, the place, the words. */
type Linter = (document: string) => Promise<string[]>

/** Redocly's recommended rules, its warnings counted as errors. */
const redocly: Linter = async (source) => {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  return problems.map(({ ruleId, location, message }) => `${ruleId} ${location[0]?.pointer}: ${message}`)
}

/** All of Spectral's rules for OpenAPI, those that it does not recommend to everybody, too. */
const spectral: Linter = async (source) => {
  const linter = new Spectral()
  linter.setRuleset(new Ruleset(oas, { severity: 'all' }))
  const problems = await linter.run(source)
  return problems.map(({ code, path, message }) => `${code} ${path.join('/')}: ${message}`)
}

/** The document, with one operation that says less than it should. */
const withoutAt = (template: string, method: string, property: string): string => {
  const operation = { ...openapi.paths[template]?.[method], [property]: undefined }
  const item = { ...openapi.paths[template], [method]: operation }
  return JSON.stringify({ ...openapi, paths: { ...openapi.paths, [template]: item } })
}

test.each([
  ['Redocly', redocly],
  ['Spectral', spectral],
])('%s’s linter finds nothing in the document of the interface', async (_, lint) => {
  expect(await lint(JSON.stringify(openapi))).toEqual([])
})

test('Redocly’s linter names an operation that does not say who is let in', async () => {
  expect(await redocly(withoutAt('/today', 'get', 'security'))).toEqual([
    expect.stringMatching(/^security-defined #\/paths\/~1today\/get/),
  ])
})

test('Spectral’s linter names an operation without a tag', async () => {
  expect(await spectral(withoutAt('/today', 'get', 'tags'))).toEqual([
    expect.stringMatching(/^operation-tags paths\/\/today\/get/),
  ])
})
