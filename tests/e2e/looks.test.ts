import { describe, expect, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import { actAtDesk, readCode, waitUntil } from './desk.ts'
import { stands, submit, switchOn } from './lifeSteps.ts'
import type { Person } from './person.ts'
import { openScenario } from './scene.ts'
import { completeAnswers, seedDraft } from './seed.ts'
import { openTools } from './tools.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)

/** Goes to an address without loading the page anew, as a link would: what is looked at is the screen, not its arrival. */
const go = ({ page, lead }: Person, path: string): Promise<string> =>
  lead(() =>
    page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, path),
  )

const doubled = 'html { font-size: 200% !important }'
/** The least that a reader may ask for (WCAG 1.4.12). */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

/** What sticks out of the window or out of its own box under a reader's own style sheet. */
const findLost = (page: Person['page'], css: string): Promise<string[]> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
    const { scrollWidth, clientWidth } = document.documentElement
    const lost = [...document.querySelectorAll<HTMLElement>('main, main *')].filter((one) => {
      const isClipped = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1
      const isHidden = one.clientWidth <= 1 || one.matches('input') || one.closest('.sr-only, [data-scrolls]')
      return !isHidden && (isClipped || one.getBoundingClientRect().right > clientWidth + 1)
    })
    document.adoptedStyleSheets = []
    return [
      ...(scrollWidth > clientWidth ? [`sideways by ${scrollWidth - clientWidth} px`] : []),
      ...lost.map((one) => `${one.tagName}.${one.className}`),
    ]
  }, css)

/** How much lower the answers beside a page end than they begin, in pixels of room: what a link that hangs below its answer makes more. */
const unevenRoom = (page: Person['page']): Promise<number[]> =>
  page.locator('.page-aside .route-answers > div').evaluateAll((rows) =>
    rows.map((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      const [question, answer] = row.children
      if (!question || !answer) return Number.NaN
      return Math.abs(
        bottom - answer.getBoundingClientRect().bottom - (question.getBoundingClientRect().top - top),
      )
    }),
  )

describe.concurrent('every screen also holds', () => {
  test.for([
    ['in the dark', { language: 'zh-CN', width: 390, dark: true }],
    ['for older people', { language: 'zh-CN', width: 390, elder: true }],
    ['for older people in the dark, at a desk', { language: 'en', width: 1280, dark: true, elder: true }],
  ] as const)('%s', { timeout: 300_000 }, async ([, look], context) => {
    const person = await meet(look)
    const { words } = person
    const answers = completeAnswers('flexible')
    await seedDraft(person, answers, 'card')
    const steps = ['person', 'mobile', 'photo', 'documents', 'way', 'bank', 'check']
    await person.open('/')
    const shown = await person.page.evaluate(() => ({
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      elder: document.documentElement.hasAttribute('data-elder'),
    }))
    expect(shown).toEqual({ dark: 'dark' in look, elder: 'elder' in look })
    const printed = (selector: string, property: string) =>
      person.page
        .locator(selector)
        .first()
        .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property)
    for (const path of ['/route/kind', '/route/result', ...steps.map((step) => `/card/${step}`)]) {
      expect(await go(person, path)).toBe(path)
      if (path !== '/route/result' || look.width < 1280) continue
      const rooms = await unevenRoom(person.page)
      expect(rooms).toHaveLength(6)
      expect(Math.max(...rooms), 'the link to change an answer is beside it').toBeLessThan(8)
    }
    await person.page.emulateMedia({ media: 'print' })
    expect(await printed('.summary-row', 'break-inside')).toBe('avoid')
    // Else it would hold for the row, and for all rows: they would leave a sheet empty and break anywhere on the next.
    expect(await printed('.summary-row dt', 'break-after')).toBe('auto')
    await person.page.emulateMedia({ media: null })
    await submit(person, { answers, readCode }, 'card')
    for (const css of [doubled, spaced]) expect(await findLost(person.page, css)).toEqual([])
    await person.page.emulateMedia({ media: 'print' })
    expect(await person.page.locator('.demo').isVisible(), 'the paper says that it is a demonstration').toBe(
      true,
    )
    // The first that is read after the medium has changed: once the page was still drawn for the screen.
    // A second try runs beside tests that have ended, so that it has to be the one of this test.
    await context.expect
      .poll(() => printed('.demo', 'background-color'), { message: 'in ink on white' })
      .toBe('rgba(0, 0, 0, 0)')
    expect(await printed('main h2', 'break-after')).toBe('avoid')
    expect(await printed('.panel', 'break-inside')).toBe('avoid')
    expect(await printed('.panel-sign', 'print-color-adjust')).toBe('exact')
    await person.page.emulateMedia({ media: null })
    await person.lead(() => person.follow(words.review.receipt.track))
    await waitUntil(person, 'producing')
    await stands(person, 'card', 'makingAtOutlet')
    await waitUntil(person, 'ready')
    await stands(person, 'card', 'readyAtOutlet')
    await actAtDesk(person, 'handOver')
    await switchOn(person)
    for (const path of ['/cases', '/notices', '/law', '/law/socialInsuranceLaw.58', '/nowhere'])
      expect(await go(person, path)).toBe(path)
    await person.leave()
  })
})

test('at a desk the pages of rights, bookings, places and uses fill their width, and end in the colour they have', async () => {
  const person = await meet({ language: 'en', width: 1280, closely: false })
  const { page } = person
  const colourUnder = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await person.open('/')
  // Under the footer of the start page it goes on as the footer does.
  expect(await colourUnder()).not.toBe('rgba(0, 0, 0, 0)')
  await openScenario(person, 'flexible/wayInUse')
  for (const path of [
    '/rights',
    '/rights/period',
    '/rights/claims',
    '/rights/claims?of=probation',
    '/trip',
    '/visits',
    '/visits/book',
    '/offices',
    '/uses/hospitalRegistration',
    '/uses',
    '/uses/nothing',
    '/uses/recordQuery',
    '/uses/wages',
  ]) {
    await person.open(path)
    const filled = page.locator('main.page-wide, .page-aside .help:visible')
    expect([path, await filled.count()]).toEqual([path, 1])
    expect([path, await colourUnder()]).toEqual([path, 'rgba(0, 0, 0, 0)'])
  }
  // What is chosen is read whole.
  await person.open('/offices')
  const cut = await page
    .locator('.places-filters > .field select')
    .evaluateAll((all) => all.filter((one) => one.clientWidth < 200).map(({ id }) => id))
  expect(cut).toEqual([])
  await person.leave()
})

test('for older people on the narrowest phones all 18 digits of a wrong number are seen', async () => {
  const person = await meet({ language: 'zh-CN', width: 390, elder: true, closely: false })
  const { page, words } = person
  const wrong = '210199195504101066'
  await seedDraft(person, { ...completeAnswers('retiree'), idNumber: wrong }, 'card')
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 700 })
    await person.open('/card/person')
    await person.press(words.wizard.next)
    await page.locator('#idNumber[aria-invalid]').waitFor()
    const room = await page.locator('#idNumber').evaluate((input) => input.clientWidth - input.scrollWidth)
    expect(room, `at ${width} px`).toBeGreaterThanOrEqual(0)
    expect(await page.locator('#idNumber').inputValue()).toBe(wrong)
  }
  // A window of 1280 by 1024 pixels, enlarged four times.
  await page.setViewportSize({ width: 320, height: 256 })
  await person.open('/route/who')
  await page.locator('.choice').first().click()
  await person.lead(() => person.press(words.wizard.next))
  const seen = await page.locator('#title').evaluate((title) => {
    const { top, bottom } = title.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
  expect(seen, 'the heading that has the focus is in sight').toBe(true)
  await person.leave()
})

test.each([
  ['on a phone', { language: 'zh-CN', width: 390 }, undefined],
  ['on a phone with large text, in English', { language: 'en', width: 390, elder: true }, undefined],
  ['at a desk', { language: 'en', width: 1280 }, undefined],
  ['in a window enlarged four times', { language: 'zh-CN', width: 390 }, { width: 320, height: 256 }],
] as const)(
  '%s the undo bar hides nothing that has the focus, and nothing that can be scrolled to',
  async (_, look, size) => {
    const person = await meet({ ...look, closely: false })
    const { page, words } = person
    if (size) await page.setViewportSize(size)
    await seedDraft(person, completeAnswers('retiree'), 'card')
    await person.open('/cases')
    await person.press(words.progress.list.draftDelete)
    await page.locator('.undo').waitFor()
    const lines = await page
      .locator('.undo-text')
      .evaluate(
        (one) => one.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(one).lineHeight),
      )
    expect(Math.round(lines)).toBeLessThanOrEqual(3)
    // A script that gives the focus to what is under the bar, and does not scroll for it.
    const isClear = await page.evaluate(async () => {
      const low = document.createElement('button')
      document.body.style.minBlockSize = '300vh'
      low.style.cssText = `position: absolute; inset-block-start: ${scrollY + innerHeight - 30}px`
      document.body.append(low)
      low.focus({ preventScroll: true })
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
      const { bottom } = low.getBoundingClientRect()
      document.body.style.minBlockSize = ''
      low.remove()
      return bottom <= (document.querySelector('.undo')?.getBoundingClientRect().top ?? 0)
    })
    expect(isClear).toBe(true)
    const hidden = await page.evaluate(async () => {
      // What is below the fold is laid out when it comes near, a frame before the focus gets there.
      scrollTo(0, document.body.scrollHeight)
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
      const bar = document.querySelector('.undo')
      if (!bar) throw new Error('no bar')
      const { top } = bar.getBoundingClientRect()
      const all = [...document.querySelectorAll<HTMLElement>('#root :is(a[href], button, input)')]
      return all
        .filter((one) => !bar.contains(one) && one.getBoundingClientRect().width > 1)
        .filter((one) => {
          one.focus()
          return one.getBoundingClientRect().bottom > top
        })
        .map((one) => one.outerHTML)
    })
    expect(hidden).toEqual([])
    await page.locator('.date').waitFor()
    for (const css of size ? [] : [doubled, spaced]) expect(await findLost(page, css)).toEqual([])
    await person.leave()
  },
)

test('a page is read aloud: at once in large text, else from the second screen on, and nothing moves for it', async () => {
  const person = await meet({ language: 'zh-CN', width: 390, closely: false })
  const { page } = person
  await page.addInitScript(() => {
    const said: string[] = []
    Object.assign(window, { said })
    speechSynthesis.speak = (words) => void said.push(words.text)
  })
  const read = page.getByRole('button', { name: '朗读', exact: true })
  await person.open('/')
  expect(await read.count()).toBe(0)
  const height = () => page.locator('.header').evaluate((header) => header.clientHeight)
  const before = await height()
  await person.lead(() => person.follow(person.words.home.start))
  await openTools(page)
  await read.click()
  // The sheet has made room for what is read.
  await page.locator('#tools').waitFor({ state: 'hidden' })
  expect(await height()).toBe(before)
  expect(await page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
    `${person.words.wizard.stepOf(1, 6)} · ${person.words.wizard.sections.about}`,
  ])
  await openTools(page)
  await page.getByRole('button', { name: '停止', exact: true }).click()
  await person.open('/')
  await openTools(page)
  await person.press(person.words.shell.tools.elder)
  await read.waitFor()
  await person.leave()
})

test('in English on a phone the header takes one row, with large text, too, and an apostrophe is narrow', async () => {
  const person = await meet({ language: 'en', width: 390, closely: false })
  const { page } = person
  await person.open('/lost-card')
  /** The middles of all that can be pressed in the header, less what is in the sheet. */
  const findRows = () =>
    page.locator('.header-in > :is(a, button), .header-links > a').evaluateAll((all) => {
      const middles = all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => top + bottom)
      return new Set(middles.map((middle) => Math.round(middle / 4))).size
    })
  expect(await findRows()).toBe(1)
  await openTools(page)
  await person.press(person.words.shell.tools.elder)
  // Reading aloud comes with large text, while the sheet is open: among what is in it.
  await page.locator('#tools .aloud').waitFor()
  await page.keyboard.press('Escape')
  for (const width of [320, 390, 430, 500]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await findRows(), `at ${width} px`).toBe(1)
  }
  // Chinese fonts have it as wide as a Chinese character, which tears the word apart.
  const widthInEm = await page.locator('h1').evaluate((title) => {
    const text = [...title.childNodes].find((each) => each.textContent?.includes('’'))
    const at = text?.textContent?.indexOf('’') ?? -1
    const range = document.createRange()
    if (text) range.setStart(text, at)
    if (text) range.setEnd(text, at + 1)
    return range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(title).fontSize)
  })
  expect(widthInEm).toBeGreaterThan(0)
  expect(widthInEm).toBeLessThan(0.5)
  await person.leave()
})

test('the demo desk and the simulated phone are accessible, too', async () => {
  const person = await meet({ language: 'en', width: 390, closely: false })
  const { mobileProof: _, ...answers } = completeAnswers('employee')
  await seedDraft(person, answers, 'card')
  await person.open('/card/mobile')
  await person.press(person.words.apply.inputs.code.send)
  await person.page.locator('.demo-sms').waitFor()
  await isAccessible(person.page, 'the phone')
  await person.press(person.words.shell.demo.desk)
  await person.page.locator('.demo-desk h2').waitFor()
  expect(await isAccessible(person.page, 'the desk')).toBeUndefined()
  await person.leave()
})
