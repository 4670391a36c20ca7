import { expect, test } from 'vitest'
import { listed } from '../../src/i18n/withinSentence.ts'
import { words as apply } from '../../src/inputs/apply.words.en.ts'

test('labels that are listed within an English sentence begin small, abbreviations as they are', () => {
  expect(apply.bankGets(['Full name', 'ID card number', 'Photo'])).toMatch(
    /^The bank gets: full name, ID card number, photo\. /,
  )
  expect(apply.numberRequired('child', 'Permit number')).toBe('Enter the child’s permit number')
})

test('labels that make a list of their own begin it large and go on small', () => {
  expect(listed(['Collect the card', 'Enable it', 'ID card'])).toBe('Collect the card; enable it; ID card')
})
