import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import { newPerson, type Person, type Setting } from './person.ts'

/** What a test says of a person; the rest comes from the run. */
export type Who = Pick<Setting, 'language' | 'width'> & Partial<Setting>

/**
 * For tests that ask nothing of the worker: after somebody's first step it lays the whole site into each new profile, which takes a
 * second of computing.
 */
export const withoutWorker = { profile: { serviceWorkers: 'block' } } as const

/**
 * Joins the one browser of the run, and leaves it after the last test of the file.
 * @param common what everybody in this file has, unless a test says otherwise.
 */
export function joinBrowser(common: Partial<Who> = {}): (who: Who) => Promise<Person> {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(async () => {
    await browser?.close()
  })
  return (who) => {
    if (!browser) throw new Error('the browser is not there yet')
    const profile = { ...common.profile, ...who.profile }
    return newPerson({ browser, site: inject('site'), ...common, ...who, profile })
  }
}
