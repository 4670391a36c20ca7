import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { apiHandler } from '../../mocks/server/apiHandler.ts'
import { type RunningServer, startServer } from '../../mocks/server/startServer.ts'
import { findBirthDateOf } from '../../src/domain/person.ts'
import { progress } from '../../src/i18n/zh-CN/progress.ts'
import { openTestAgency, person, type TestAgency } from '../agency/testAgency.ts'
import { serveSite } from './site.ts'

const folder = resolve('tests/.output/live')

function buildLive(base: string | undefined) {
  const { NODE_ENV: _, VITEST: __, VITE_API_BASE: ___, ...env } = process.env
  return spawnSync('vite', ['build', '--mode', 'live', '--outDir', folder, '--emptyOutDir'], {
    env: { ...env, ...(base === undefined ? {} : { VITE_API_BASE: base }) },
    encoding: 'utf8',
  })
}

test('a live build without the agency’s address is refused, and says what to set', () => {
  const { status, stderr, stdout } = buildLive(undefined)
  expect(status).not.toBe(0)
  expect(stderr + stdout).toContain('VITE_API_BASE')
})

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('a live build', () => {
  let agency: TestAgency
  let server: RunningServer
  let site: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    agency = openTestAgency()
    server = await startServer({ api: apiHandler(agency.line.fetch) }, 0, '127.0.0.1')
    const built = buildLive(`http://127.0.0.1:${server.port}/v1`)
    if (built.status !== 0) throw new Error(built.stdout + built.stderr)
    site = await serveSite(folder)
    browser = await chromium.connect(inject('browser'))
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await site.close()
    await server.close()
  })

  test.each([
    ['the simulation library', /\bmsw\b/],
    ['the simulated host', /demo\.invalid/],
    ['the sample people', /林小舟|21019919|LN-DEMO/],
    ['the desk', /data-demo-desk|demo:fault/],
    ['the sample outlets', /示例网点/],
  ])('holds nothing of %s', (_, trace) => {
    const found = files().filter((file) => trace.test(readFileSync(file, 'utf8')))
    expect(found).toEqual([])
  })

  test('follows a case at an agency that is reached over HTTP, and every call fits the published contract', async () => {
    const { card } = person('newborn')
    const receipt = await agency.submit('card', card)
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    const complaints = complaintsOf(page)
    await page.goto(`${site.url}/cases`)
    await page.getByLabel(progress.search.number).fill(receipt.number)
    const [year = '', month = '', day = ''] = (findBirthDateOf(card) ?? '').split('-')
    await page.getByLabel(progress.search.date.year).fill(year)
    await page.getByLabel(progress.search.date.month).fill(month)
    await page.getByLabel(progress.search.date.day).fill(day)
    await page.getByRole('button', { name: progress.search.submit }).click()
    await page.waitForURL(`**/cases/${receipt.number}`)
    const title = progress.title('card', progress.states.submitted)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(complaints).toEqual([])
    expect(agency.line.wrongRequests).toEqual([])
    expect(agency.line.wrongAnswers).toEqual([])
    await context.close()
  })
})

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
