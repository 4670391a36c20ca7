import { linkMark, writeLink } from '../../mocks/console/link.ts'
import { findPlayed } from '../../mocks/scenarios/play.ts'
import { today } from './people.ts'
import type { Person } from './person.ts'

/**
 * Puts a scenario (`person/situation`) before somebody, by its link. Gives the path of its screen.
 * @param at when it begins (`YYYY-MM-DDTHH:mm`).
 * @param latency how long the agency takes to answer, in milliseconds.
 */
export async function openScenario(
  { page, setting }: Person,
  id: string,
  at = `${today()}T10:00`,
  latency: [number, number] = [0, 0],
): Promise<string> {
  const look = { language: setting.language, elder: setting.elder ?? false, theme: 'system' } as const
  const state = findPlayed(id, at, { look, latency })
  if (!state) throw new Error(`there is no scenario ${id}`)
  await page.goto(`/law${linkMark}${await writeLink(state)}`)
  await page.waitForURL((url) => url.hash === '' && url.pathname === state.path)
  await page.waitForFunction(() => document.getElementById('title')?.textContent !== '')
  return state.path
}
