import { expect, test } from 'vitest'
import { apply } from '../../src/i18n/en/apply.ts'

test('labels that are listed within an English sentence begin small, abbreviations as they are', () => {
  expect(apply.bankGets(['Full name', 'ID card number', 'Photo'])).toMatch(
    /^The bank gets: full name, ID card number, photo\. /,
  )
  expect(apply.numberRequired('child', 'Permit number')).toBe('Enter the child’s permit number')
})
