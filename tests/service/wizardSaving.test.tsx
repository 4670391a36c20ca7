// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { openWizard, patience, place } from './wizardDesk.tsx'
import { person } from './wizardPeople.ts'

/** What waits for the next frame to be painted. */
const waiting: (() => void)[] = []
vi.mock('../../src/foundation/afterPaint.ts', () => ({
  afterPaint: (run: () => void) => void waiting.push(run),
  whenIdle: () => () => {},
}))

afterEach(cleanup)

test('what is answered on the next page before the last one is saved stays answered', async () => {
  const { declared: _, bank: __, outlet: ___, ...known } = person('flexible').card
  const answers = { ...known, name: '　林小舟' } as const
  const { go, store } = await openWizard('/card/person', { answers })
  await screen.findByLabelText('姓名')
  await go()
  await expect.poll(place, patience).toBe('/card/bank')
  store.answer({ bank: 'ICBC' })
  for (const run of waiting) run()
  expect(store.getState().draft.answers).toMatchObject({ name: '林小舟', bank: 'ICBC' })
})
