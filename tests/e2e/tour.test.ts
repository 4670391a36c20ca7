import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { describe, inject, test } from 'vitest'
import { en as desk } from '../../mocks/desk/texts.ts'
import { builtInTours } from '../../mocks/scenarios/tours.ts'
import { writeScript } from '../../mocks/show/script.ts'
import { showTexts } from '../../mocks/show/texts.ts'
import { say } from '../../src/i18n/text.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { findHeadless } from './browser.ts'
import { holdClipboard } from './clipboard.ts'
import { today } from './people.ts'
import { type Person, pathOf } from './person.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)
// Within the project, where a script finds the project's own Playwright.
const folder = resolve('tests/.output/tours')
mkdirSync(folder, { recursive: true })

interface Ended {
  readonly status: number | null
  readonly said: string
}

/** Runs a script as somebody would who has been sent it. */
function run(file: string, site: string): Promise<Ended> {
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env
  const script = spawn(process.execPath, [file], {
    env: { ...env, BASE_URL: site, CHROMIUM: findHeadless() },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [script.stdout, script.stderr]) stream.on('data', (part) => (said += String(part)))
  return new Promise((end) => {
    script.on('close', (status) => end({ status, said }))
  })
}

const tourOf = (id: string, language: 'zh-CN' | 'en') => {
  const tours = builtInTours(`${today()}T10:00`, { language, elder: false, theme: 'system' })
  const tour = tours.find((one) => one.id === id)
  if (!tour) throw new Error(`no tour ${id}`)
  return tour
}

async function scriptOf(id: string, language: 'zh-CN' | 'en'): Promise<string> {
  const setting = {
    site: 'http://localhost',
    language: language === 'en' ? 'en' : 'zh',
    width: 390,
    height: 844,
  } as const
  const file = resolve(folder, `${id}-${language}.mjs`)
  writeFileSync(file, await writeScript(tourOf(id, language), setting))
  return file
}

/** The site with another word in its scripts. */
async function plantedSite(word: string, other: string) {
  const site = inject('site')
  const server = createServer((request, response) => {
    void (async () => {
      const found = await fetch(site + (request.url ?? '/'), {
        headers: { accept: request.headers.accept ?? '' },
      })
      const type = found.headers.get('content-type') ?? ''
      const body = Buffer.from(await found.arrayBuffer())
      const isScript = type.includes('javascript')
      response.writeHead(found.status, { 'content-type': type })
      response.end(isScript ? body.toString().replaceAll(word, other) : body)
    })()
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() }
}

describe.concurrent('the script of a tour', () => {
  test.for([
    ['firstQuestion', 'zh-CN'],
    ['tenYears', 'en'],
  ] as const)('%s in %s passes on the site', async ([id, language], { expect }) => {
    const { status, said } = await run(await scriptOf(id, language), inject('site'))
    expect(said).toMatch(new RegExp(`\\n1\\.\\.${tourOf(id, language).steps.length + 1}\\n$`))
    expect(status).toBe(0)
  })

  test('fails where the site differs, and says at which step', async ({ expect }) => {
    const planted = await plantedSite('还没有参保', '还没参保')
    const file = await scriptOf('firstQuestion', 'zh-CN')
    const { status, said } = await run(file, planted.url)
    planted.close()
    expect(status).toBe(1)
    expect(said).toMatch(/not ok \d+ 她还没有参保/)
    expect(said).toContain("getByRole('radio', { name: '还没有参保', exact: true })")
  })
})

const consoleOf = (page: Page) => page.getByRole('complementary', { name: desk.title })
const { tours: t, show } = showTexts('en')

/** Records how somebody registers, with a word from the console in between; gives the tour's download of a kind. */
async function recordOne(person: Person): Promise<void> {
  const { page, words } = person
  const { apply, wizard } = words
  await page.goto('/?console')
  await consoleOf(page).getByLabel('林小舟：Registration: identity').click()
  await page.waitForURL('**/enrolment/person')
  await consoleOf(page).getByRole('tab', { name: 'Show' }).click()
  await consoleOf(page).getByRole('button', { name: t.record }).click()
  await page.getByText(t.recording(1)).waitFor()
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await field(say(apply.fields.name?.label ?? '', 'self')).pressSequentially('林小舟')
  await field(apply.idNumbers.residentId.name).fill('21019919880315201X')
  await page.getByRole('button', { name: wizard.next, exact: true }).click()
  await page.waitForURL('**/enrolment/records')
  await page.getByRole('button', { name: apply.inputs.records.ask, exact: true }).click()
  await page.getByText(apply.inputs.records.fine.enrolment, { exact: true }).waitFor()
  await page.getByRole('button', { name: wizard.next, exact: true }).click()
  await page.waitForURL('**/enrolment/scheme')
  await page.getByRole('combobox').selectOption({ label: 'Heping District' })
  await page.getByText(say(apply.options.scheme?.both?.label ?? '', 'self'), { exact: true }).click()
  await page.getByRole('button', { name: wizard.next, exact: true }).click()
  await page.waitForURL('**/enrolment/mobile')
  await field(say(apply.fields.mobile?.label ?? '', 'self')).fill('13812345678')
  await page.getByRole('alert').filter({ hasText: t.warnings.realNumber }).waitFor()
  await field(say(apply.fields.mobile?.label ?? '', 'self')).fill('15400000001')
  await page.getByRole('button', { name: apply.inputs.code.send }).click()
  const message = page.getByRole('status').filter({ hasText: desk.sms })
  const code = /\d{6}/.exec(await message.getByRole('paragraph').nth(1).innerText())?.[0] ?? ''
  await field(apply.inputs.code.label(6)).pressSequentially(code)
  await page.getByText(apply.inputs.code.done).waitFor()
  await page.getByRole('button', { name: wizard.next, exact: true }).click()
  await page.waitForURL('**/enrolment/check')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: words.review.submit.enrolment }).click()
  await page.waitForURL('**/enrolment/receipt/*')
  await page.getByRole('link', { name: words.review.receipt.track }).click()
  await page.waitForURL('**/cases/LN*')
  await page.getByRole('heading', { name: words.tracking.situations.awaitingNotice.task }).waitFor()
  await page.keyboard.press('ControlOrMeta+k')
  await consoleOf(page).getByRole('button', { name: desk.workingDay }).click()
  await consoleOf(page).getByRole('tab', { name: 'Agency desk' }).click()
  await consoleOf(page).getByRole('button', { name: 'Agency: complete the registration' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: words.tracking.situations.enrolled.task }).waitFor()
  await page.getByRole('link', { name: words.tracking.notices.all }).click()
  await page.waitForURL('**/notices')
  await page.getByRole('button', { name: t.stop }).click()
  await consoleOf(page).getByRole('button', { name: t.script }).first().waitFor()
}

async function save(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    consoleOf(page).getByRole('button', { name: button, exact: true }).first().click(),
  ])
  return file
}

describe('a recorded tour', () => {
  test('is shown again, and exports as captions, as a link, and as a script that passes', async ({
    expect,
  }) => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, context, words } = person
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await recordOne(person)
    await isAccessible(page, 'the editor of a tour')
    await consoleOf(page)
      .getByRole('textbox', { name: t.caption(1), exact: true })
      .fill('This is where she says who she is.')
    await consoleOf(page).getByRole('textbox', { name: t.name, exact: true }).fill('She registers')

    const list = resolve(folder, 'list.md')
    await (await save(page, t.markdown)).saveAs(list)
    const script = resolve(folder, 'recorded.mjs')
    const download = await save(page, t.script)
    expect(download.suggestedFilename()).toBe('tour-She-registers.mjs')
    await download.saveAs(script)
    const captions = readFileSync(list, 'utf8')
    expect(captions).toMatch(/^# She registers \(\d+ steps\)\n\n1\. This is where she says who she is\.\n/)
    expect(captions).not.toContain('13812345678')
    const text = readFileSync(script, 'utf8')
    expect(text).not.toContain('13812345678')
    // The code in a text message is another one at every play.
    expect(text).toContain('fill(await readCode())')
    const played = await run(script, inject('site'))
    // Which step it fell at is in what it says.
    expect(played.status, played.said).toBe(0)

    const link = await holdClipboard(async () => {
      await consoleOf(page).getByRole('button', { name: t.link }).first().click()
      await consoleOf(page).getByText(t.linkCopied).waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    })
    const other = await meet({ language: 'zh-CN', width: 390, closely: false })
    await other.page.goto(link)
    await other.page.getByText('This is where she says who she is.').waitFor()
    expect(pathOf(other.page)).toBe('/enrolment/person')
    const bar = other.page.locator('.demo-show')
    const isLast = async () => {
      await bar.locator('.demo-on[aria-busy=false]').waitFor()
      return (await bar.getByRole('button', { name: show.end, exact: true }).count()) > 0
    }
    for (let i = 0; i < 60 && !(await isLast()); i += 1) {
      expect(await bar.getByRole('alert').allTextContents()).toEqual([])
      await other.page.keyboard.press('PageDown')
    }
    await other.page.getByRole('heading', { level: 1, name: words.notices.title }).waitFor()
    await other.leave()
    await person.leave()
  })

  test('of a broken link says what is wrong and changes nothing', async ({ expect }) => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { page } = person
    await page.goto('/law#/demo?w=zBroken')
    await page.getByRole('alert').filter({ hasText: '什么都没有改变' }).waitFor()
    expect(pathOf(page)).toBe('/law')
    expect(await page.evaluate(() => localStorage.getItem('demo-walks'))).toBeNull()
    await person.leave()
  })
})
