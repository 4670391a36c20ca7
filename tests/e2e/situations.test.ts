import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { DemoState } from '../../mocks/scenarios/demoState.ts'
import { play } from '../../mocks/scenarios/play.ts'
import { type Surroundings, scenariosOn } from '../../mocks/scenarios/scenarios.ts'
import { screensOn } from '../../mocks/scenarios/screens.ts'
import { situations } from '../../mocks/scenarios/situations.ts'
import { joinBrowser, type Who, withoutWorker } from './browse.ts'
import { findWrong, narrow } from './judge.ts'
import { openState, pathIn } from './openState.ts'
import { today } from './people.ts'
import { pathOf, whenWhole } from './person.ts'
import { type Said, workTranslated } from './translate.ts'
import { screenOf } from './visit.ts'

const meet = joinBrowser(withoutWorker)

/** A state to be opened: played only by whoever opens it. */
interface Opened {
  readonly id: string
  readonly play: (around: Surroundings) => DemoState
}

const now = (): string => `${today()}T10:00`

/** One scenario for every situation, of one person after the other. */
function oneOfEach(): Opened[] {
  const all = scenariosOn(today())
  return situations.flatMap(({ id }, i) => {
    const fitting = all.filter(({ situation }) => situation.id === id)
    const scenario = fitting[i % fitting.length]
    return scenario ? [{ id: scenario.id, play: (around) => play(scenario, now(), around) }] : []
  })
}

/** Every screen there is once, of one person after the other; of the articles one with its text and one without. */
function everyScreen(): Opened[] {
  const all = screensOn(today())
  const articles = new Set(['law/socialInsuranceLaw.58', 'law/foreignersOrder.4'])
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return kinds.flatMap((kind, i) => {
    const alike = all.filter((screen) => screen.kind === kind)
    const screen = alike[i % alike.length]
    if (!screen || (kind.startsWith('law/') && !articles.has(kind))) return []
    return [{ id: screen.id, play: (around) => screen.play(now(), around) }]
  })
}

/** So many tests share the screens, one after the other: none of them is to take minutes on a busy machine. */
const parts = 5

/** Every fifth of what is opened, from the first, the second … on. */
const part = (of: () => Opened[], first: number) => (): Opened[] => of().filter((_, i) => i % parts === first)

/**
 * What a translated screen says that it should not, if anything. A part of it may only just have been loaded for the first time,
 * or the agency's answer come after a moment of standing still: drawn anew and waited for, all is there from the start.
 */
async function findLeftOver(page: Page, state: DemoState): Promise<Said | undefined> {
  if (!(await workTranslated(page))) return undefined
  await openState(page, state)
  return workTranslated(page, 500)
}

/** Some thirty screens in a row. */
const timeout = 480_000

const phone: Who = { language: 'zh-CN', width: 390 }
const reader: Who = { language: 'en', width: 390 }
const hard = 'in English, narrow and large, translated, in forced colours and printed,'

test.concurrent.each<[string, Who, () => Opened[], 'hard'?]>([
  ...Array.from({ length: parts }, (_, i): [string, Who, () => Opened[], 'hard'] => [
    `fifth screen from the ${i + 1}. on ${hard}`,
    reader,
    part(everyScreen, i),
    'hard',
  ]),
  ...Array.from({ length: parts }, (_, i): [string, Who, () => Opened[]] => [
    `fifth situation from the ${i + 1}. on in Chinese on a phone`,
    phone,
    part(oneOfEach, i),
  ]),
])(
  'every %s opens by its link, without a reload or a complaint',
  { timeout },
  async (_, who, screensIn, isHard) => {
    const person = await meet({ ...who, closely: false })
    const { page } = person
    if (isHard) await page.setViewportSize(narrow)
    await person.open('/law')
    await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''))
    /** Screens that were worked on already: one case stands for all. */
    const worked = new Set<string>()
    const wrong: string[] = []
    const look = { language: who.language, elder: isHard !== undefined, theme: 'system' } as const
    for (const { id, play: playIt } of screensIn()) {
      const state = playIt({ look, latency: [0, 0] })
      await openState(page, state)
      // The screen is that of the state, and stays: no step sends the person elsewhere.
      await page.waitForFunction(() => document.getElementById('title')?.textContent !== '')
      expect(`${id} ${pathOf(page)}`).toBe(`${id} ${pathIn(state)}`)
      const where = screenOf(page.url())
      const isNew = !worked.has(where)
      worked.add(where)
      if (isHard && isNew) {
        await whenWhole(page)
        for (const each of await findWrong(page)) wrong.push(`${id}: ${each}`)
        const left = await findLeftOver(page, state)
        if (left) wrong.push(`${id} was translated to ${JSON.stringify(left)}`)
      }
      expect(`${id} ${person.complaints.join()}`).toBe(`${id} `)
    }
    expect(wrong.join('\n')).toBe('')
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-marked'))).toBe(true)
    await person.leave()
  },
)
