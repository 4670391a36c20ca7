import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { newPerson, type Person, type Setting } from './person.ts'

/** What a test says of a person; the rest comes from the run. */
export type Who = Pick<Setting, 'language' | 'width'> & Partial<Setting>

/** Joins the one browser of the run, and leaves it after the last test of the file. */
export function joinBrowser(): (who: Who) => Promise<Person> {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(async () => {
    await browser?.close()
  })
  return (who) => {
    if (!browser) throw new Error('the browser is not there yet')
    return newPerson({ browser, site: inject('site'), ...who })
  }
}
