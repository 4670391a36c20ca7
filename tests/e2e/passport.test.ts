import { expect, test } from 'vitest'
import { batchesPath } from '../../src/journey/paths.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { decide, smallPortrait, submitBatch, takePhotos } from './clerkSteps.ts'
import { signIn } from './organisation.ts'
import { isAccessible } from './visit.ts'

const meet = joinBrowser(withoutWorker)

test.each([
  ['on a phone', { language: 'zh-CN', width: 390 }],
  ['at a desk, in English', { language: 'en', width: 1280 }],
] as const)(
  'a colleague with a passport is pasted, asked for what it does not say by its number, decides, and is in the batch, %s',
  async (_, who) => {
    const person = await meet({ ...who, closely: false })
    const { page, words } = person
    const { roster: m, batches } = words
    const name = 'Anna Beispiel'
    await signIn(person)
    await page.getByText(m.add.paste, { exact: true }).click()
    await page.getByLabel(m.add.pasteLabel, { exact: true }).fill(`${name} 护照 E12345678 15400000071`)
    await person.press(m.add.pasteButton)
    await page.getByText(m.answer(1, 1, 0), { exact: true }).waitFor()

    // What is missing is said beside the box that takes it.
    await person.press(m.editOf(name))
    const cell = (id: string) => page.locator(`#cell-${id}`)
    expect(await cell('idType').inputValue()).toBe('passport')
    const wrong = await page
      .locator('.roster-form [aria-invalid]')
      .evaluateAll((all) => all.map(({ id }) => id))
    expect(wrong).toEqual(['cell-birthDate', 'cell-sex', 'cell-nationality'])
    expect(await isAccessible(page, 'what a passport does not say')).toBeUndefined()
    await cell('birthDate').fill('1990-05-01')
    await cell('sex').selectOption('female')
    await cell('nationality').fill(who.language === 'en' ? 'Germany' : '德国')
    await cell('idExpiry').fill('2031-05-01')
    await person.press(m.save)
    await page.getByText(m.answer(1, 0, 1), { exact: true }).waitFor()

    const buffer = await smallPortrait(person)
    const photo = { name: 'E12345678.jpg', mimeType: 'image/jpeg', buffer }
    expect(await takePhotos(person, 1, [photo])).toContain(m.photos.kept(1))
    await person.press(m.check.ask)
    await page.getByText(m.check.done(1, 0), { exact: true }).waitFor()
    await decide(person, name)
    await submitBatch(person, 1, false)
    expect(await page.getByText(batches.failures.title(1)).count()).toBe(0)
    await person.open(batchesPath)
    await page.getByText(batches.list.rows(1)).first().waitFor()
    await person.leave()
  },
)
