import { expect, test } from 'vitest'
import { findOrganisation } from '../../mocks/agency/organisations.ts'
import { organisationPath } from '../../src/journey/paths.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { readCode } from './desk.ts'
import { employer, signIn, signInAs } from './organisation.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)

test.concurrent.each([
  ['on a phone', { language: 'zh-CN', width: 390 }],
  ['at a desk, in English', { language: 'en', width: 1280 }],
] as const)(
  'an operator whose code was typed wrong too often is told so, another one signs in meanwhile, and a new code lets the first one in, %s',
  { timeout: 180_000 },
  async (_, who) => {
    const person = await meet({ ...who, closely: false })
    const { page, words } = person
    const { code: m } = words.apply.inputs
    const { organisation: place } = words
    const { name = '', nameEn = '' } = findOrganisation(employer) ?? {}
    await person.open(organisationPath)
    await page.getByRole('button', { name: who.language === 'en' ? nameEn : name }).click()
    await person.press(m.send)
    const digits = await readCode(person)
    const field = page.getByRole('textbox', { name: m.label(digits.length), exact: true })
    const said = page.getByRole('alert')
    const typeWrong = async (n: number) => {
      const before = (await said.count()) > 0 ? await said.innerText() : ''
      await field.fill(String((Number(digits) + n) % 10 ** digits.length).padStart(digits.length, '0'))
      await expect.poll(() => said.innerText()).not.toBe(before)
      return said.innerText()
    }
    let last = ''
    let tries = 0
    while (last !== m.spent && tries < 10) last = await typeWrong(++tries)
    expect(last).toBe(m.spent)
    expect(tries).toBeLessThan(10)
    // The right one is worth as little by now: whoever guesses has no further try.
    await field.fill(digits)
    await expect.poll(() => said.innerText()).toBe(m.spent)
    expect(await page.getByRole('button', { name: place.bar.signOut, exact: true }).count()).toBe(0)
    expect(await isAccessible(page, 'a code that is locked')).toBeUndefined()
    await person.look('operator-locked')

    await person.follow(place.signIn.change)
    await signInAs(person, '吴立强')
    await person.press(place.bar.signOut)
    await page.getByRole('textbox', { name: place.signIn.code, exact: true }).waitFor()
    await signIn(person)
    await page
      .getByText(/周会敏/)
      .first()
      .waitFor()
    await person.leave()
  },
)
