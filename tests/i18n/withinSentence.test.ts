import { expect, test } from 'vitest'
import { words as apply } from '../../src/inputs/apply.words.en.ts'

test('labels that are listed within an English sentence begin small, abbreviations as they are', () => {
  expect(apply.bankGets(['Full name', 'ID card number', 'Photo'])).toMatch(
    /^The bank gets: full name, ID card number, photo\. /,
  )
  expect(apply.numberRequired('child', 'Permit number')).toBe('Enter the child’s permit number')
})
