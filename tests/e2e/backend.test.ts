import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject, test } from 'vitest'
import { en } from '../../mocks/console/en.ts'
import { agencyBase } from '../../mocks/handlers.ts'
import { apiHandler } from '../../mocks/server/apiHandler.ts'
import { type OpenAgency, openAgency } from '../../mocks/server/openAgency.ts'
import { type RunningServer, startServer } from '../../mocks/server/startServer.ts'
import { commonHeaders, staticHandler } from '../../src/build/staticFiles.ts'
import { type ValidatingLine, validating } from '../api/validating.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { readSite } from './site.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)
const data = mkdtempSync(join(tmpdir(), 'agency-'))
let agency: OpenAgency
let line: ValidatingLine
let server: RunningServer

beforeAll(async () => {
  agency = openAgency(data, () => {})
  line = validating(agency.fetch, agencyBase)
  const folder = inject('folder')
  const headers = commonHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
  const site = staticHandler(readSite(folder), headers)
  server = await startServer({ api: apiHandler(line.fetch), site }, 0, '127.0.0.1')
})
afterAll(() => {
  agency.close()
  rmSync(data, { recursive: true })
})

test('the console sees whether a real backend is well, and lets it answer one operation in the demonstration', async ({
  expect,
}) => {
  const person = await meet({
    language: 'en',
    width: 1280,
    site: `http://127.0.0.1:${server.port}`,
    closely: false,
  })
  const { page } = person
  await page.goto('/?console')
  const desk = page.getByRole('complementary', { name: 'Demo desk' })
  await desk.getByRole('tab', { name: en.tabs.calls }).click()
  const form = desk.getByRole('group', { name: en.backend })
  const light = form.getByRole('status')
  expect(await light.textContent()).toBe(en.health.unasked)
  await form.getByRole('button', { name: en.check, exact: true }).click()
  await light.filter({ hasText: /^well · \d+ ms · calls itself simulated$/ }).waitFor()

  const operation = desk.getByRole('group').filter({ hasText: 'listBanks' })
  await operation.getByText('listBanks', { exact: true }).click()
  await operation.getByRole('checkbox', { name: en.isReal }).check()
  await light.filter({ hasText: en.realCount(1) }).waitFor()
  expect(await isAccessible(page, 'a real backend')).toBeUndefined()
  line.reached.clear()
  await desk.getByRole('tab', { name: en.tabs.people }).click()
  await desk.getByLabel('赵明远：Card: bank', { exact: true }).click()
  await page.getByRole('radio').first().waitFor()
  expect([...line.reached]).toEqual(['listBanks 200'])

  await desk.getByRole('tab', { name: en.tabs.calls }).click()
  await form.getByRole('textbox', { name: en.backendBase }).fill('/nowhere')
  await form.getByRole('button', { name: en.check, exact: true }).click()
  await light.filter({ hasText: en.health.wrong }).waitFor()
  await server.close()
  await form.getByRole('textbox', { name: en.backendBase }).fill('/v1')
  await form.getByRole('button', { name: en.check, exact: true }).click()
  await light.filter({ hasText: en.health.gone }).waitFor()
  await person.context.close()
})
