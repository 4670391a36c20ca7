// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Feedback } from '../../src/features/check/receipt/Feedback.tsx'
import { words } from '../../src/features/check/review.words.en.ts'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'

const { feedback } = words.receipt
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(async () => {
  await loadMessages('en', ['review'])
  render(
    <I18n language="en">
      <Feedback />
    </I18n>,
  )
})
afterEach(cleanup)

test('a service is rated in five levels, and a good rating is given with one press', () => {
  const levels = screen.getAllByRole('button').map((one) => one.textContent)
  expect(levels).toEqual(Object.values(feedback.levels))
  press(feedback.levels.good)
  expect(screen.getByText(feedback.thanks)).toBeTruthy()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('after a low rating it is asked why, which may be left open, and the level can still be changed', () => {
  press(feedback.levels.worst)
  expect(screen.getAllByRole('checkbox')).toHaveLength(Object.keys(feedback.reasons).length)
  press(feedback.levels.poor)
  expect(screen.getByRole('button', { name: feedback.levels.poor }).getAttribute('aria-pressed')).toBe('true')
  press(feedback.send)
  expect(screen.getByText(feedback.thanks)).toBeTruthy()
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('what was given stays as it was given', () => {
  press(feedback.levels.best)
  press(feedback.levels.worst)
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getByRole('button', { name: feedback.levels.best }).getAttribute('aria-pressed')).toBe('true')
})
