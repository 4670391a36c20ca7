import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { FieldName } from '../../src/domain/application.ts'
import { findDivision } from '../../src/domain/divisions.ts'
import { uploadsFor } from '../../src/domain/documents.ts'
import { say } from '../../src/i18n/text.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { readCode } from './desk.ts'
import { hasFocus, pressButton, tabTo, typeInto } from './keys.ts'
import { makePlans, type Plan, today } from './people.ts'
import { awake, type Person, pathOf } from './person.ts'
import { documentFile, type PickedFile, portraitFile } from './pictures.ts'
import { optionOf, questionOf } from './words.ts'

const meet = joinBrowser(withoutWorker)

/** Into the group by Tab, to the row by the arrows. A group without an answer is entered at its first row. */
async function pickRadio({ page }: Person, wanted: Locator, group = page.getByRole('radio')): Promise<void> {
  await tabTo(page, group)
  await page.keyboard.press('Space')
  for (let presses = 0; presses < 40 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown')
  expect(await wanted.isChecked()).toBe(true)
}

async function giveFile(person: Person, button: string, file: PickedFile): Promise<void> {
  const [chooser] = await Promise.all([person.page.waitForEvent('filechooser'), pressButton(person, button)])
  await chooser.setFiles(file)
}

type Act = (person: Person, plan: Plan, name: FieldName) => Promise<void>

const valueOf = ({ answers }: Plan, name: FieldName): string => {
  const value = answers[name]
  if (typeof value !== 'string') throw new Error(`${name} is no text`)
  return value
}

const choose: Act = async (person, plan, name) => {
  const option = optionOf(person.words, name, valueOf(plan, name), plan.answers.forWhom)
  await pickRadio(person, person.page.getByRole('radio', { name: option, exact: true }))
}
const pick: Act = (person, plan, name) => {
  const group = person.page.locator(`input[type=radio][name=${name}]`)
  return pickRadio(person, group.and(person.page.locator(`[value="${valueOf(plan, name)}"]`)), group)
}
const chooseWay: Act = (person, { answers: { productionMode = 'batch', delivery = 'outlet' } }) =>
  pickRadio(person, person.page.locator(`input[type=radio][value="${productionMode}-${delivery}"]`))
const type: Act = (person, plan, name) => {
  const question = questionOf(person.words, name, plan.answers)
  const box = person.page.getByRole('textbox', { name: question, exact: true })
  return typeInto(person, box, valueOf(plan, name))
}
const tick: Act = async (person, plan, name) => {
  const { page, words } = person
  await tabTo(page, page.getByRole('checkbox', { name: questionOf(words, name, plan.answers), exact: true }))
  await page.keyboard.press('Space')
}
const select: Act = async ({ page, words }, plan, name) => {
  await tabTo(page, page.getByRole('combobox', { name: questionOf(words, name, plan.answers), exact: true }))
  await page.keyboard.type(findDivision(valueOf(plan, name))?.en ?? '')
}

const acts: { readonly [F in FieldName]?: Act } = {
  forWhom: choose,
  applicantKind: choose,
  insuredPlace: choose,
  insuranceRight: choose,
  livingPlace: choose,
  cardInHand: choose,
  city: select,
  name: type,
  idNumber: type,
  idExpiry: async ({ page, words }) => {
    await tabTo(page, page.getByRole('checkbox', { name: words.apply.inputs.expiry.permanent, exact: true }))
    await page.keyboard.press('Space')
  },
  records: async (person) => {
    const { records } = person.words.apply.inputs
    await pressButton(person, records.ask)
    await person.page.getByRole('heading', { name: records.result, exact: true }).waitFor()
  },
  mobile: type,
  mobileProof: async (person) => {
    const { code } = person.words.apply.inputs
    await pressButton(person, code.send)
    const digits = await readCode(person)
    const box = person.page.getByRole('textbox', { name: code.label(digits.length), exact: true })
    await typeInto(person, box, digits)
    await person.page.getByText(code.done, { exact: true }).waitFor()
  },
  photo: async (person) => {
    const { photo } = person.words
    await giveFile(person, photo.album, portraitFile())
    await pressButton(person, photo.review.accept)
    await person.page.getByText(photo.kept, { exact: true }).first().waitFor()
  },
  documents: async (person, { answers }) => {
    const { apply, photo } = person.words
    for (const [index, code] of uploadsFor('card', answers, today()).entries()) {
      const label = say(apply.documents[code].label, answers.forWhom)
      await giveFile(person, photo.files.choose(label), documentFile(index))
      const slot = person.page.getByRole('listitem', { name: label, exact: true })
      await slot.getByText(photo.files.done, { exact: true }).waitFor()
    }
  },
  bank: pick,
  productionMode: chooseWay,
  outlet: pick,
  photoConsent: tick,
  bankConsent: tick,
  declared: tick,
}

/** Which questions each step asks this person. */
const asks: Readonly<Record<string, readonly FieldName[]>> = {
  who: ['forWhom'],
  kind: ['applicantKind'],
  insured: ['insuredPlace'],
  living: ['livingPlace'],
  card: ['cardInHand'],
  city: ['city'],
  person: ['name', 'idNumber', 'idExpiry'],
  records: ['records'],
  mobile: ['mobile', 'mobileProof'],
  photo: ['photo'],
  documents: ['documents'],
  way: ['productionMode'],
  bank: ['bank', 'outlet'],
  check: ['photoConsent', 'bankConsent', 'declared'],
}

describe('with the keyboard alone', () => {
  test('somebody applies for a card, from the start page to the receipt', { timeout: 300_000 }, async () => {
    const flexible = makePlans().find(({ id }) => id === 'flexible')
    if (!flexible) throw new Error('no flexible worker')
    const answers = { ...flexible.answers, applicantKind: 'employee', insuredPlace: 'liaoning' } as const
    const plan: Plan = { ...flexible, answers }
    const person = await meet({ language: 'en', width: 1280, closely: false })
    const { page, words } = person
    await page.goto('/')
    await awake(page)

    await page.keyboard.press('Tab')
    expect(await hasFocus(page.getByRole('link', { name: words.shell.skip }))).toBe(true)
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('link', { name: words.home.start, exact: true }))
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname === '/route/who')

    for (let screens = 0; screens < 30; screens += 1) {
      const path = pathOf(page)
      if (path.startsWith('/card/receipt/')) break
      await page.waitForFunction(() => document.activeElement?.id === 'title')
      if (path === '/route/result') {
        await tabTo(page, page.getByRole('link', { name: words.checklist.next.apply, exact: true }))
        await page.keyboard.press('Enter')
      } else {
        const step = path.split('/').at(-1) ?? ''
        for (const name of asks[step] ?? []) await acts[name]?.(person, plan, name)
        await pressButton(person, step === 'check' ? words.review.submit.card : words.wizard.next)
      }
      await page.waitForURL((url) => url.pathname !== path)
    }
    expect(pathOf(page)).toMatch(/^\/card\/receipt\/LN-DEMO-/)
    await person.leave()
  })

  test('the demo desk opens, works and gives the focus back', async () => {
    const person = await meet({ language: 'zh-CN', width: 390, closely: false })
    const { page, words } = person
    await page.goto('/')
    await awake(page)
    const opener = page.getByRole('button', { name: words.shell.demo.desk, exact: true })
    await tabTo(page, opener)
    await page.keyboard.press('Enter')
    const desk = page.locator('.demo-desk')
    await desk.waitFor()
    await expect.poll(() => desk.evaluate((e) => e.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await desk.waitFor({ state: 'detached' })
    expect(await hasFocus(opener)).toBe(true)
    await person.leave()
  })
})
