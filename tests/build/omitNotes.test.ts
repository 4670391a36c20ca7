import { expect, test } from 'vitest'
import { withoutNotes } from '../../src/build/omitNotes.ts'

test('the contract is built without what it says to readers of its document', () => {
  expect(
    withoutNotes(String.raw`
    until: v.pipe(dateSchema, v.description('The last day; it\'s over then')),
    summary:
      'Send a code to a mobile number',
    code: v.pipe(
      v.string(),
      v.description(
        'Six digits',
      ),
    ),`),
  ).toBe(`
    until: v.pipe(dateSchema),
    code: v.pipe(
      v.string(),
    ),`)
})

test('and nothing else of it is touched', () => {
  const code = "const path = '/cases', answer = { description: 'a', title: 'summary: x' }"
  expect(withoutNotes(code)).toBe(code)
})
