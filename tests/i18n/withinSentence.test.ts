import { expect, test } from 'vitest'
import { apply } from '../../src/i18n/en/apply.ts'
import { inputs } from '../../src/i18n/en/inputs.ts'
import { keep } from '../../src/i18n/en/keep.ts'

test('labels that are listed within an English sentence begin small, abbreviations as they are', () => {
  expect(apply.bankGets(['Full name', 'ID card number', 'Photo'])).toMatch(
    /^The bank gets: full name, ID card number, photo\. /,
  )
  expect(keep.phone.leftBehind(['Photo', 'Documents'])).toMatch(/: photo, documents\.$/)
  expect(inputs.effort.notHere(['By post'])).toContain(': by post. ')
  expect(apply.numberRequired('child', 'Permit number')).toBe('Enter the child’s permit number')
})
