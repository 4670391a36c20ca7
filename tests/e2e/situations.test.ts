import { expect, test } from 'vitest'
import { play, type Scenario, scenariosOn } from '../../mocks/scenarios/scenarios.ts'
import { situations } from '../../mocks/scenarios/situations.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { openState } from './openState.ts'
import { today } from './people.ts'
import { pathOf } from './person.ts'

const meet = joinBrowser(withoutWorker)

/** One scenario for every situation, of one person after the other. */
function oneOfEach(): Scenario[] {
  const all = scenariosOn(today())
  return situations.flatMap(({ id }, i) => {
    const fitting = all.filter(({ situation }) => situation.id === id)
    return fitting[i % fitting.length] ?? []
  })
}

/** Sixty screens in a row. */
const timeout = 180_000

test.concurrent.each([
  ['in Chinese on a phone', { language: 'zh-CN', width: 390 }],
  ['in English at a desk', { language: 'en', width: 1280 }],
] as const)(
  'every situation opens by its link, without a reload or a complaint, %s',
  { timeout },
  async (_, who) => {
    const person = await meet({ ...who, closely: false })
    const { page } = person
    await person.open('/law')
    await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''))
    const look = { language: who.language, elder: false, theme: 'system' } as const
    for (const scenario of oneOfEach()) {
      const state = play(scenario, `${today()}T10:00`, { look, latency: [0, 0] })
      await openState(page, state)
      // The screen is that of the state, and stays: no step sends the person elsewhere.
      await page.waitForFunction(() => document.getElementById('title')?.textContent !== '')
      expect(`${scenario.id} ${pathOf(page)}`).toBe(`${scenario.id} ${state.path}`)
      expect(`${scenario.id} ${person.complaints.join()}`).toBe(`${scenario.id} `)
    }
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-marked'))).toBe(true)
    await person.leave()
  },
)
