import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nameOfAct } from '../../mocks/console/nameOfAct.ts'
import { caseTexts } from '../../mocks/desk/caseTexts.ts'
import { agencyBase } from '../../mocks/handlers.ts'
import { deskPath } from '../../mocks/server/deskAddress.ts'
import { deskHandler } from '../../mocks/server/deskHandler.ts'
import { hostNamesOf } from '../../mocks/server/hostNames.ts'
import { type OpenAgency, openAgency } from '../../mocks/server/openAgency.ts'
import { type RunningServer, startServer } from '../../mocks/server/startServer.ts'
import { serverTexts } from '../../mocks/server/texts.ts'
import { createClient } from '../../src/api/http.ts'
import { freshKey, person } from '../agency/testAgency.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)
const data = mkdtempSync(join(tmpdir(), 'desk-clerks-'))
const c = caseTexts.en
let agency: OpenAgency
let server: RunningServer
let number: string

beforeAll(async () => {
  agency = openAgency(data, () => {})
  const desk = deskHandler(agency, hostNamesOf({ host: '127.0.0.1', hostname: 'desk-pc', addresses: [] }))
  server = await startServer({ api: () => Promise.resolve(), desk }, 0, '127.0.0.1')
  const retry = { tries: 1, random: () => 0, sleep: () => Promise.resolve() }
  const client = createClient({ fetch: agency.fetch, base: agencyBase, retry })
  const body = { answers: person('employee').card }
  number = (await client.call('submitApplication', { key: freshKey(), body })).number
})
afterAll(async () => {
  await server.close()
  agency.close()
  rmSync(data, { recursive: true })
})

/** Somebody at a browser of their own, who sits down at the desk and opens the case. */
async function opens(clerk: string, width: 390 | 1280): Promise<Page> {
  const site = `http://127.0.0.1:${server.port}`
  const { page } = await meet({ language: 'en', width, site, closely: false })
  await page.goto(`${deskPath}?lang=en`)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('button', { name: clerk }).click()
  await page.getByRole('heading', { level: 1, name: number }).waitFor()
  expect(await isAccessible(page, `the case, open with ${clerk}`)).toBeUndefined()
  return page
}

const accept = nameOfAct('accept', 'en')
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const status = () => agency.store.read((tables) => tables.get('handlings', number)?.holder?.clerk)

test('of two clerks with the same case open one takes it over, the other is told, and nothing of either is lost', async () => {
  const zhou = await opens('Zhou Min', 1280)
  const chen = await opens('Chen Guodong', 390)

  // The second is told who has it, and can decide nothing.
  await chen.getByRole('alert').filter({ hasText: 'Zhou Min has this open' }).waitFor()
  expect(await button(chen, accept).count()).toBe(0)
  await button(chen, c.takeOver).click()
  await button(chen, accept).waitFor()
  expect(await status()).toBe('chen')

  // What the first had written is kept, and what they would have decided is not done: they are told, by whom it is handled now.
  await zhou.getByLabel(c.newNote).fill('Asked by phone: the photo is a new one')
  await button(zhou, c.addNote).click()
  await zhou.getByRole('listitem').filter({ hasText: 'the photo is a new one' }).waitFor()
  await zhou.getByRole('alert').filter({ hasText: 'Chen Guodong has this open' }).waitFor()
  expect(await button(zhou, accept).count()).toBe(0)

  // The other way round, with a page that is not fresh any more: the first takes it back, the second confirms what was shown before.
  await button(chen, accept).click()
  await button(chen, c.confirm).waitFor()
  await button(zhou, c.takeOver).click()
  await button(zhou, accept).waitFor()
  await button(chen, c.confirm).click()
  await chen.getByRole('alert').filter({ hasText: serverTexts.en.notPossible }).waitFor()
  await chen.getByRole('alert').filter({ hasText: 'Zhou Min has this open' }).waitFor()
  expect(await isAccessible(chen, 'the case, taken over meanwhile')).toBeUndefined()

  // Both read all of it: the note, both takeovers, and then who decided.
  await button(zhou, accept).click()
  await button(zhou, c.confirm).click()
  await zhou
    .getByRole('status')
    .filter({ hasText: c.done(accept) })
    .waitFor()
  await chen.reload()
  const handled = await chen.locator('.handling').getByRole('listitem').allTextContents()
  expect(handled.map((line) => line.replace(/^[\d\-: ]+/, ''))).toEqual([
    'Chen Guodong taken over from Zhou Min',
    'Zhou Min Asked by phone: the photo is a new one',
    'Zhou Min taken over from Chen Guodong',
    `Zhou Min ${c.entries.acted(accept)}`,
  ])
  expect(
    await agency.store.read((tables) => tables.get('cases', number)?.events.map(({ type }) => type)),
  ).toContain('accepted')
})
