import { expect, test } from 'vitest'
import { isMistyped } from '../../src/domain/phrases/mistyped.ts'

test.each([
  ['shebso', 'shebao', 'one letter is wrong', true],
  ['shbao', 'shebao', 'one is missing', true],
  ['shebaao', 'shebao', 'there is one more', true],
  ['shebaoo', 'shebao', 'there is one more at the end', true],
  ['shebaoka', 'shebao', 'there are two more', true],
  ['shebaok', 'sheba', 'there are two more in seven letters', false],
  ['shebaokaxyz', 'shebaoka', 'there are three more', false],
  ['shebao', 'shebao', 'nothing is wrong', true],
  ['sheboa', 'shebao', 'two changed places', true],
  ['shaebo', 'shebao', 'one has gone two places on', false],
  ['shexxo', 'shebao', 'two of six are wrong', false],
  ['shebxxk', 'shebaok', 'two of seven are wrong', false],
  ['shebxxka', 'shebaoka', 'two of eight are wrong', true],
  ['shxxxoka', 'shebaoka', 'three of eight are wrong', false],
  ['shbeaoak', 'shebaoka', 'two pairs changed places', true],
  ['xhebao', 'shebao', 'the first letter is wrong', false],
  ['shba', 'sheba', 'four letters were typed', false],
  ['sheba', 'shebo', 'five letters were typed', true],
])('%s is taken for %s, where %s: %s', (typed, word, _, isTaken) => {
  expect(isMistyped(typed, word)).toBe(isTaken)
})
