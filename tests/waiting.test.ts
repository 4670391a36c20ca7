import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A wait that ends at once, whatever the page says: a promise is true. */
const waitsForPromise = /\bwaitForFunction\(\s*async\b/

test('no browser test waits for a promise with waitForFunction, which would not wait at all', () => {
  const files = globSync('tests/{e2e,bench,engines}/**/*.ts')
  expect(files.length).toBeGreaterThan(70)
  expect(files.filter((file) => waitsForPromise.test(readFileSync(file, 'utf8')))).toEqual([])
})

test.each(['page.waitForFunction(async () => true)', 'page.waitForFunction(\n  async (x) => x,\n)'])(
  'one that does is found: %s',
  (text) => {
    expect(waitsForPromise.test(text)).toBe(true)
  },
)
