import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sharing } from './sharing.ts'

/** A test that leaves something behind: spies, clocks, another environment, what is global, calls that are wrong on purpose. */
const leaves =
  /\bvi\.|\breachEverything\b|@vitest-environment|fake-indexeddb\/auto|\b(?:globalThis|process\.env)(?:\.\w+|\[[^\]]+\])\s*\??\??=[^=]|\bassign\((?:globalThis|process)\b/
/** A module that remembers. */
const remembers = /^(?:export )?let /m

const holding = (files: readonly string[], wrong: RegExp): string[] =>
  files.filter((file) => wrong.test(readFileSync(file, 'utf8')))

test('a test file that shares its process with others leaves nothing behind', () => {
  const files = globSync([...sharing])
  expect(files.length).toBeGreaterThan(80)
  expect(holding(files, leaves)).toEqual([])
})

test('what these files are about remembers nothing in a module', () => {
  const files = globSync('{src/{domain,procedures},mocks/agency}/**/*.ts')
  expect(files.length).toBeGreaterThan(150)
  expect(holding(files, remembers)).toEqual([])
})

test.each([
  'vi.useFakeTimers()',
  'globalThis.indexedDB = new IDBFactory()',
  "process.env['TZ'] = 'UTC'",
  'Object.assign(globalThis, { fetch })',
  '// @vitest-environment jsdom',
  "import { reachEverything } from '../api/everyAnswer.ts'",
])('one that leaves something is found: %s', (text) => {
  expect(leaves.test(text)).toBe(true)
})
