import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agencyBase } from '../../mocks/handlers.ts'
import { apiHandler } from '../../mocks/server/apiHandler.ts'
import { deskPath } from '../../mocks/server/deskAddress.ts'
import { deskHandler } from '../../mocks/server/deskHandler.ts'
import { type OpenAgency, openAgency } from '../../mocks/server/openAgency.ts'
import { type RunningServer, startServer } from '../../mocks/server/startServer.ts'
import { commonHeaders, staticHandler } from '../../src/build/staticFiles.ts'
import type { PartialAnswers } from '../../src/domain/application.ts'
import { findBirthDateOf } from '../../src/domain/person.ts'
import { words as progress } from '../../src/i18n/progress.words.zh-CN.ts'
import { cardUsePath } from '../../src/journey/paths.ts'
import { openTestAgency, person as personOf, type TestAgency } from '../agency/testAgency.ts'
import { type ValidatingLine, validating } from '../api/validating.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { lanName } from './browser.ts'
import { sitAtDesk } from './clerk.ts'
import { findBuild } from './findBuild.ts'
import { lives } from './fivePeople.ts'
import { makePlans } from './people.ts'
import { awake, pathOf } from './person.ts'
import { completeAnswers, seedDraft } from './seed.ts'
import { readSite, serveSite } from './site.ts'
import { kept, keptFiles } from './worker.ts'

const meet = joinBrowser()

function buildLive(folder: string, base: string): void {
  const { NODE_ENV: _, VITEST: __, MODE: ___, ...env } = process.env
  const args = ['build', '--mode', 'live', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error']
  const shell = process.platform === 'win32'
  const built = spawnSync('vite', args, { env: { ...env, VITE_API_BASE: base }, encoding: 'utf8', shell })
  if (built.status !== 0) throw new Error(built.stdout + built.stderr)
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('a live build whose agency is somewhere else', () => {
  const folder = resolve('tests/.output/live-apart')
  let agency: TestAgency
  let server: RunningServer
  let site: Awaited<ReturnType<typeof serveSite>>

  beforeAll(async () => {
    agency = openTestAgency()
    server = await startServer({ api: apiHandler(agency.line.fetch) }, 0, '127.0.0.1')
    buildLive(folder, `http://127.0.0.1:${server.port}/v1`)
    site = await serveSite(folder)
  }, 120_000)
  afterAll(async () => {
    await site.close()
    await server.close()
  })

  /** Looks a case up by its number, as somebody does who did not submit it on this device. */
  const lookUp = async (page: Page, number: string, card: PartialAnswers): Promise<void> => {
    const before = agency.codes.length
    await page.goto('/cases')
    await page.getByLabel(progress.search.number).fill(number)
    const [year = '', month = '', day = ''] = (findBirthDateOf(card) ?? '').split('-')
    await page.getByLabel(progress.search.date.year).fill(year)
    await page.getByLabel(progress.search.date.month).fill(month)
    await page.getByLabel(progress.search.date.day).fill(day)
    await page.getByLabel(progress.search.mobileEnding).fill(card.mobile?.slice(-4) ?? '')
    await page.getByRole('button', { name: progress.search.submit }).click()
    // What is filled in is read before the field is waited for: by then the code must have been sent.
    const code = page.getByLabel(progress.search.code.label(6))
    await code.waitFor()
    await code.fill(agency.codes[before]?.code ?? '')
    await page.waitForURL(`**/cases/${number}`)
  }

  test.each([
    ['the simulation library', /\bmsw\b/],
    ['the simulated host', /demo\.invalid/],
    ['the sample people', /林小舟|21019919|LN-DEMO/],
    ['the desk', /data-demo-desk|demo:fault/],
    ['the sample outlets', /示例网点/],
  ])('holds nothing of %s', (_, trace) => {
    const found = filesIn(folder).filter((file) => trace.test(readFileSync(file, 'utf8')))
    expect(found).toEqual([])
  })

  test('follows a case there, and every call fits the published contract', async () => {
    const { card } = personOf('newborn')
    const receipt = await agency.submit('card', card)
    const person = await meet({
      language: 'zh-CN',
      width: 390,
      site: site.url,
      ...withoutWorker,
      closely: false,
    })
    const { page } = person
    await lookUp(page, receipt.number, card)
    const title = progress.title('card', progress.states.submitted)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    // The only other address that was asked is the agency's.
    const asked = person.complaints.filter(
      (one) => !one.startsWith(`asked http://127.0.0.1:${server.port}/v1/`),
    )
    expect(asked).toEqual([])
    expect(agency.line.wrongRequests).toEqual([])
    expect(agency.line.wrongAnswers).toEqual([])
    await person.context.close()
  })

  test('treatment elsewhere is filed there with a card that was looked up, and ended', async () => {
    const { card } = personOf('employee')
    const receipt = await agency.submit('card', card)
    agency.clock.moveTo('2026-10-30T10:00')
    await agency.actOnCard(receipt, 'enableSocial')
    const person = await meet({
      language: 'zh-CN',
      width: 390,
      site: site.url,
      ...withoutWorker,
      closely: false,
    })
    const { page, words } = person
    const { elsewhere } = words.uses
    await lookUp(page, receipt.number, card)
    await page.getByRole('button', { name: words.tracking.keep.button, exact: true }).click()
    await page.getByText(words.tracking.keep.kept).waitFor()
    await page.goto(cardUsePath('otherProvince'))
    await page.getByLabel(elsewhere.place).selectOption('110000')
    await page.getByLabel(elsewhere.reasons.other).check()
    await page.getByRole('button', { name: elsewhere.button, exact: true }).click()
    await page.getByText(elsewhere.standing.holds('北京市')).waitFor()
    const filed = async () => (await agency.see(receipt)).card?.elsewhere
    expect(await filed()).toEqual([
      { place: '110000', reason: 'other', from: '2026-10-30', at: '2026-10-30T10:00', until: '2027-04-29' },
    ])
    await page.reload()
    await page.getByRole('button', { name: elsewhere.end, exact: true }).click()
    await page.getByText(elsewhere.ended, { exact: true }).waitFor()
    expect((await filed())?.[0]?.endedAt).toBe('2026-10-30T10:00')
    expect(await page.locator('main').textContent()).not.toContain('演示')
    expect(agency.line.wrongRequests).toEqual([])
    expect(agency.line.wrongAnswers).toEqual([])
    await person.context.close()
  })

  test('a use of the card is nothing to try there: it says so, and how it is done', async () => {
    const person = await meet({ language: 'zh-CN', width: 390, site: site.url, ...withoutWorker })
    const { page, words } = person
    await page.goto(cardUsePath('busFare'))
    await page.getByText(/网上不能试/).waitFor()
    await page.getByRole('heading', { name: words.uses.use.how, exact: true }).waitFor()
    expect(await page.getByRole('button', { name: words.uses.trial.button.reader }).count()).toBe(0)
    expect(await page.locator('main').textContent()).not.toContain('演示')
    await person.context.close()
  })

  test('says so when the agency can’t be reached, loses nothing, and submits once it is back', async () => {
    const person = await meet({
      language: 'en',
      width: 390,
      site: site.url,
      ...withoutWorker,
      closely: false,
    })
    const { page, words } = person
    // Somebody else than whom the tests before have applied for: one person gets one card.
    const answers = completeAnswers('retiree')
    await seedDraft(person, answers, 'card')
    const { port } = server
    const before = await agency.store.read((tables) => tables.all('cases').length)
    await server.close()

    await person.open('/card/bank')
    await page.getByText(words.apply.faults.offline(undefined), { exact: true }).waitFor()
    await person.open('/card/check')
    await page.locator('#declared, #enrolmentDeclared').check()
    await person.press(words.review.submit.card)
    const unknown = page.getByText(words.review.unknown.title, { exact: true })
    await unknown.waitFor({ timeout: 40_000 })
    await page.reload()
    await awake(page)
    await unknown.waitFor({ timeout: 40_000 })
    await page
      .getByText(answers.name ?? '')
      .first()
      .waitFor()

    server = await startServer({ api: apiHandler(agency.line.fetch) }, port, '127.0.0.1')
    expect(server.port).toBe(port)
    await page.getByRole('button', { name: words.review.unknown.ask, exact: true }).click()
    await page.waitForURL((url) => url.pathname.startsWith('/card/receipt/LN-DEMO-'))
    expect(await agency.store.read((tables) => tables.all('cases').length)).toBe(before + 1)
    await person.context.close()
  })
})

describe('a live build that the agency’s own server serves, on a phone in the local network', () => {
  const data = mkdtempSync(join(tmpdir(), 'agency-'))
  let agency: OpenAgency
  let line: ValidatingLine
  let server: RunningServer

  beforeAll(async () => {
    const folder = await findBuild('live')
    agency = openAgency(data, () => {})
    line = validating(agency.fetch, agencyBase)
    const headers = commonHeaders(readFileSync(join(folder, '_headers'), 'utf8'))
    const parts = {
      api: apiHandler(line.fetch),
      desk: deskHandler(agency, new Set(['127.0.0.1', lanName])),
      site: staticHandler(readSite(folder), headers),
    }
    server = await startServer(parts, 0, '127.0.0.1')
  }, 120_000)
  afterAll(async () => {
    await server.close()
    agency.close()
    rmSync(data, { recursive: true })
  })

  test('the clerk’s desk is no screen of the page, also where the page’s worker answers', async () => {
    const site = `http://127.0.0.1:${server.port}`
    const person = await meet({ language: 'zh-CN', width: 1280, site, closely: false })
    const { page } = person
    await person.open('/')
    await person.lead(() => person.follow(person.words.home.start))
    await kept(page)
    await page.goto(deskPath)
    expect(await person.heading()).toBe('办件台')
    const heights = await page
      .locator('button, select, input:not([type=hidden])')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter(Boolean))
    expect(Math.min(...heights), 'the lowest thing to press or fill in').toBeGreaterThanOrEqual(44)
    await page.getByRole('button', { name: '+1 小时' }).click()
    await page.getByRole('heading', { name: /时间已拨动/ }).waitFor()
    await page.getByRole('button', { name: '回到真实日期' }).click()
    await page.getByRole('heading', { name: /\d\d:\d\d$/ }).waitFor()
    await person.leave()
  })

  test('what the agency says is not kept by the page’s worker, which answers for the same host', async () => {
    const site = `http://127.0.0.1:${server.port}`
    const person = await meet({ language: 'zh-CN', width: 390, site, closely: false })
    const { page } = person
    await seedDraft(person, completeAnswers('employee'), 'card')
    await page.goto('/law')
    await kept(page)
    const said = page.waitForResponse((response) => response.url().startsWith(`${site}/v1/`))
    await person.open('/card/bank')
    expect((await said).fromServiceWorker()).toBe(false)
    await page.getByRole('radio').first().waitFor()
    const files = await keptFiles(page)
    expect(files).toContain('/manifest.webmanifest')
    expect(files.filter((file) => file.startsWith('/v1'))).toEqual([])
    await person.leave()
  })

  test('somebody registers, applies, follows the card and switches it on; nothing but the agency’s word is simulated', {
    timeout: 300_000,
  }, async () => {
    const plan = makePlans().find(({ id }) => id === 'flexible')
    if (!plan) throw new Error('no flexible worker')
    const site = `http://${lanName}:${server.port}`
    const titles: string[] = []
    const onScreen = async (page: Page) => {
      titles.push(await page.title())
    }
    let resident: Page | undefined
    const helper = await meet({ language: 'zh-CN', width: 1280, site, closely: false })
    const clerk = await sitAtDesk(helper.page, `${site}${deskPath}`, () => {
      if (!resident) throw new Error('nobody is there yet')
      return resident
    })
    const person = await meet({ ...plan, site, clerk, onScreen, closely: false })
    resident = person.page
    expect(await lives.flexible(person, plan)).toBeUndefined()
    expect(pathOf(person.page)).toMatch(/^\/cases\/LN-DEMO-\d{8}-0001-2\/card$/)

    expect(titles.length).toBeGreaterThan(30)
    expect(titles.filter((title) => /演示|[Dd]emo/.test(title))).toEqual([])
    await person.page.getByRole('region', { name: /^测试：答复的机构是模拟的/ }).waitFor()
    expect(await person.page.getByRole('button', { name: /演示/ }).count()).toBe(0)
    expect(line.wrongRequests).toEqual([])
    expect(line.wrongAnswers).toEqual([])
    await person.leave()
    await helper.leave()
  })
})
