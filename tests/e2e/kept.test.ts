import type { Page } from 'playwright-core'
import { describe, test } from 'vitest'
import { answer, type Papers } from './answer.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { readCode } from './desk.ts'
import { fillStep } from './lifeSteps.ts'
import { makePlans } from './people.ts'
import { awake, type Person, pathOf } from './person.ts'
import { portraitFile } from './pictures.ts'
import { completeAnswers, seedDraft } from './seed.ts'
import { switchLanguage } from './visit.ts'
import { questionOf } from './words.ts'

const meet = joinBrowser(withoutWorker)

/** What a screen holds: its heading, what is typed and picked, and the files and proofs it shows. */
const held = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    heading: document.getElementById('title')?.textContent,
    controls: [...document.querySelectorAll<HTMLInputElement>('main input, main select, main textarea')]
      // What is offered is gone once it is answered.
      .filter((control) => control.name !== '' && !control.closest('.facts'))
      .map(({ name, type, value, checked }) =>
        type === 'radio' || type === 'checkbox' ? `${name} ${value}: ${checked}` : `${name}: ${value}`,
      ),
    kept: document.querySelectorAll('.files-done, .photo-kept').length,
  }))

async function saved({ page, words }: Person): Promise<void> {
  const [before = '', after = ''] = words.wizard.save.saved('\n').split('\n')
  await page.getByText(new RegExp(`^${before}\\d\\d:\\d\\d${after}$`)).waitFor()
}

async function settledOn(page: Page, path: string): Promise<void> {
  await awake(page)
  await page.waitForURL((url) => url.pathname === path)
}

test.concurrent('a reload at every question brings the same question with the same answers', async ({
  expect,
}) => {
  const plan = makePlans().find(({ id }) => id === 'employee')
  if (!plan) throw new Error('no employee')
  const papers: Papers = { answers: plan.answers, photo: portraitFile(), readCode }
  const person = await meet({ language: 'zh-CN', width: 390, closely: false })
  const { page, words } = person
  await person.open('/route/who')
  const steps = [
    ...plan.route.map((step) => ['route', step] as const),
    ...plan.card.map((step) => ['card', step] as const),
  ]
  for (const [journey, step] of steps) {
    await settledOn(page, `/${journey}/${step}`)
    await fillStep(person, papers, journey, step)
    await saved(person)
    const before = await held(page)
    await page.reload()
    await settledOn(page, `/${journey}/${step}`)
    await expect.poll(() => held(page), { message: step }).toEqual(before)
    await person.lead(() => person.press(words.wizard.next))
    if (pathOf(page) === '/route/result') await person.lead(() => person.follow(words.checklist.next.apply))
  }
  expect(pathOf(page)).toBe('/card/check')
  await person.leave()
})

describe.concurrent('with an application half filled in', () => {
  const complete = completeAnswers('flexible')
  const { bank: _, outlet: __, productionMode: ___, delivery: ____, ...half } = complete

  test('going back and forward keeps what each question holds', async ({ expect }) => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, words } = person
    await seedDraft(person, complete, 'card')
    await person.open('/card/bank')
    const screens: [string, unknown][] = []
    for (let i = 0; i < 4; i += 1) {
      screens.push([pathOf(page), await held(page)])
      await person.lead(() => person.follow(words.wizard.back))
    }
    for (const [path, holds] of screens.toReversed()) {
      await person.lead(() => page.goBack())
      expect(pathOf(page)).toBe(path)
      expect(await held(page)).toEqual(holds)
    }
    for (const [path, holds] of screens.slice(1)) {
      await person.lead(() => page.goForward())
      expect(pathOf(page)).toBe(path)
      expect(await held(page)).toEqual(holds)
    }
    await person.leave()
  })

  test('a closed tab is taken up again from the start page, at the question that is open', async ({
    expect,
  }) => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { words } = person
    await seedDraft(person, half, 'card')
    const page = await person.context.newPage()
    await person.page.close()
    await page.goto('/')
    await awake(page)
    await page.getByRole('link', { name: words.home.resume }).click()
    await page.waitForURL((url) => url.pathname === '/card/way')
    expect(pathOf(page)).toBe('/card/way')
    await page.getByRole('heading', { level: 1, name: questionOf(words, 'productionMode', half) }).waitFor()
    await person.leave()
  })

  test('a deep link beyond what is answered leads to what is open', async ({ expect }) => {
    const person = await meet({ language: 'en', width: 390, closely: false })
    await seedDraft(person, half, 'card')
    await person.open('/card/check')
    expect(pathOf(person.page)).toBe('/card/way')
    await person.leave()
  })

  test('another language in the middle of a word changes the question and not the answer', async ({
    expect,
  }) => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { page, words } = person
    await seedDraft(person, half, 'card')
    await person.open('/card/person')
    const name = page.getByRole('textbox', { name: questionOf(words, 'name', half), exact: true })
    await name.fill('')
    await name.pressSequentially('Anna De')
    const chinese = await person.heading()
    await switchLanguage(page)
    expect(await person.heading()).not.toBe(chinese)
    expect(await page.locator('#name').inputValue()).toBe('Anna De')
    await page.locator('#name').press('End')
    await page.keyboard.type('mo')
    await switchLanguage(page)
    expect(await name.inputValue()).toBe('Anna Demo')
    await person.leave()
  })

  test('what was typed a moment before a reload is there after it', async ({ expect }) => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { page } = person
    await seedDraft(person, half, 'card')
    await person.open('/card/person')
    await page.locator('#idNumber').fill('')
    await page.locator('#idNumber').pressSequentially('21019919')
    await page.reload()
    await awake(page)
    await expect.poll(() => page.locator('#idNumber').inputValue()).toBe('21019919')
    await person.leave()
  })

  test('"save and exit" leads home, and nothing is gone', async ({ expect }) => {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, words } = person
    await seedDraft(person, half, 'card')
    await person.open('/card/person')
    await page.getByRole('textbox', { name: questionOf(words, 'name', half), exact: true }).fill('林大舟')
    await person.lead(() => person.press(words.wizard.saveAndExit))
    expect(pathOf(page)).toBe('/')
    await page.reload()
    await person.open('/card/person')
    expect(await page.locator('#name').inputValue()).toBe('林大舟')
    await person.leave()
  })
})

describe.concurrent('two tabs of one application', () => {
  async function twoTabs() {
    const person = await meet({ language: 'en', width: 1280, closely: false })
    await seedDraft(person, completeAnswers('flexible'), 'card')
    const other = await person.context.newPage()
    for (const page of [person.page, other]) {
      await page.goto('/card/person')
      await awake(page)
      await page.locator('#name').waitFor()
    }
    return { person, tabs: [person.page, other] as const }
  }

  test('what is saved in one tab appears in the other', async ({ expect }) => {
    const { person, tabs } = await twoTabs()
    await tabs[0].locator('#name').fill('林大舟')
    await expect.poll(() => tabs[1].locator('#name').inputValue()).toBe('林大舟')
    await person.leave()
  })

  test('what differs is shown side by side, and the person chooses', async ({ expect }) => {
    const { person, tabs } = await twoTabs()
    const { wizard, apply } = person.words
    await Promise.all([tabs[0].locator('#name').fill('林一舟'), tabs[1].locator('#name').fill('林二舟')])
    const compare = (page: Page) => page.getByRole('button', { name: wizard.save.compare, exact: true })
    await expect.poll(async () => (await compare(tabs[0]).count()) + (await compare(tabs[1]).count())).toBe(1)
    const late = (await compare(tabs[0]).count()) === 1 ? tabs[0] : tabs[1]
    const early = late === tabs[0] ? tabs[1] : tabs[0]
    const [mine, theirs] = [
      await late.locator('#name').inputValue(),
      await early.locator('#name').inputValue(),
    ]
    await compare(late).click()
    const dialog = late.getByRole('dialog', { name: apply.conflict.title, exact: true })
    await dialog.getByText(mine, { exact: true }).waitFor()
    await dialog.getByText(theirs, { exact: true }).waitFor()
    await dialog.getByRole('button', { name: apply.conflict.keepThere, exact: true }).click()
    await expect.poll(() => late.locator('#name').inputValue()).toBe(theirs)
    await late.reload()
    await awake(late)
    await expect.poll(() => late.locator('#name').inputValue()).toBe(theirs)
    await person.leave()
  })
})

test.concurrent('an error keeps what was typed, leads to its question and goes away with the right answer', async ({
  expect,
}) => {
  const person = await meet({ language: 'en', width: 390 })
  const { page, words } = person
  const answers = completeAnswers('flexible')
  await seedDraft(person, { ...answers, idNumber: '210199198803152011' }, 'card')
  await person.open('/card/person')
  await person.press(words.wizard.next)
  const summary = page.getByRole('region', { name: words.wizard.errorTitle(1), exact: true })
  await summary.waitFor()
  await expect.poll(() => page.title()).toMatch(words.shell.errorMark)
  await person.look('card-person-error')
  const text = words.apply.problems['idNumber.checksum'](
    { code: 'idNumber.checksum' },
    words.apply.idNumbers.residentId.name,
  )
  await summary.getByRole('link', { name: text, exact: true }).click()
  const number = page.getByRole('textbox', { name: words.apply.idNumbers.residentId.name, exact: true })
  expect(await number.evaluate((e) => e === document.activeElement)).toBe(true)
  expect(await number.inputValue()).toBe('210199198803152011')
  await answer(person, { answers, readCode }, 'idNumber')
  await person.lead(() => person.press(words.wizard.next))
  expect(pathOf(page)).toBe('/card/check')
  await person.leave()
})
