import type { Page } from 'playwright-core'
import { linkMark, writeLink } from '../../mocks/console/link.ts'
import type { DemoState } from '../../mocks/scenarios/demoState.ts'
import { awake } from './person.ts'

/** The path of a state's screen, without what a query asks of it. */
export const pathIn = ({ path }: DemoState): string => path.replace(/\?.*/, '')

/** Puts a state before the app by its link, in a page that shows another one; resolves when its screen has taken the place. */
export async function openState(page: Page, state: DemoState): Promise<void> {
  const hash = linkMark + (await writeLink(state))
  await page.evaluate((to) => {
    // What is on the screen now is gone with the person before, however alike the next one looks.
    document.querySelector('#root > *')?.setAttribute('data-left', '')
    location.hash = to
  }, hash)
  await page.waitForURL((url) => url.hash === '' && url.pathname === pathIn(state))
  await page.waitForFunction(() => document.querySelector('[data-left]') === null)
  await awake(page)
}
