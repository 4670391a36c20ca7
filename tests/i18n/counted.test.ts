import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainSpaces } from '../../src/domain/plainSpaces.ts'
import { counted } from '../../src/i18n/counted.en.ts'

test.each([
  [1, 'day', '1 day'],
  [5, 'working day', '5 working days'],
  ['10 to 15', 'working day', '10 to 15 working days'],
  ['1', 'month', '1 month'],
])('%s × %s holds together at the end of a line, and says “%s”', (count, unit, said) => {
  const text = counted(count, unit)
  expect(plainSpaces(text)).toBe(said)
  expect(text.slice(text.lastIndexOf(String(count).at(-1) ?? ''))).not.toContain(' ')
})

test('no English sentence puts a number that it is given before a unit where a line may break between them', () => {
  const files = globSync('src/**/*.en.ts')
  expect(files.length).toBeGreaterThan(30)
  const torn = /\$\{[^}]*\} (?:working|calendar|days?|hours?|minutes?|seconds?|months?|years?|yuan|[kM]B)\b/g
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(torn)].map(([part]) => `${file}: ${part}`),
  )
  expect(found).toEqual([])
})
