import { expect, test } from 'vitest'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { checkRow } from '../../src/domain/roster/check.ts'
import type { RosterRow } from '../../src/domain/roster/row.ts'
import { decidePath } from '../../src/journey/paths.ts'
import { joinBrowser, withoutWorker } from './browse.ts'
import { holdClipboard } from './clipboard.ts'
import { seedRoster, signIn } from './organisation.ts'
import { today } from './people.ts'
import { awake, type Person, pathOf } from './person.ts'

const meet = joinBrowser(withoutWorker)
const village = 'DEMO0002'

/** Five villagers, each told from all others by every one of their texts. */
const people: readonly RosterRow[] = [...'甲乙丙丁戊'].map((mark, n) => {
  const cells = {
    name: `赵${mark}${mark}`,
    idNumber: demoIdNumber(`21019919500101${300 + n}`),
    mobile: `154${String(70_000_000 + n * 1111)}`,
    idExpiry: 'permanent',
  }
  return { key: `marked-row-${n}`, cells, problems: checkRow(cells, { asOf: today() }) }
})
const marksOf = ({ key, cells: { name = '', idNumber = '', mobile = '' } }: RosterRow): string[] => [
  key,
  name,
  idNumber,
  idNumber.slice(-6),
  mobile,
]

/** Everything in the tab that can hold a text, as the person who has the device could come by it. */
async function everything({ page }: Person): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const printed = await page.evaluate(() => document.body.innerText)
  await page.emulateMedia({ media: 'screen' })
  const seen = await page.evaluate(async () => {
    const typed = [...document.querySelectorAll('input, textarea, select')].map((each) =>
      Reflect.get(each, 'value'),
    )
    const history = JSON.stringify(window.history.state)
    const clipboard = await navigator.clipboard.readText()
    return [document.documentElement.outerHTML, ...typed, document.title, location.href, history, clipboard]
  })
  return [printed, ...seen].join('\n')
}

const leaksOf = (seen: string, others: readonly RosterRow[]): string[] =>
  others.flatMap(marksOf).filter((mark) => seen.includes(mark))

/** What a browser offers to fill in: nothing may be kept from one person for the next. */
const filledIn = ({ page }: Person): Promise<string[]> =>
  page.evaluate(() => [
    ...[...document.querySelectorAll('main form')].map((form) => `form ${form.getAttribute('autocomplete')}`),
    ...[
      ...document.querySelectorAll(
        'main :is(input:not([type=radio], [type=checkbox], [type=file]), textarea)',
      ),
    ].map((input) => `input ${input.getAttribute('autocomplete')} ${input.getAttribute('name') ?? ''}`),
  ])

/** The person chooses, consents and presses the thumb, looking at every step for what is somebody else's. */
async function decide(person: Person, look: () => Promise<void>): Promise<void> {
  const { page, words } = person
  const { decision: m, signature } = words
  await look()
  await person.press(m.check.right)
  // The banks come a moment after the page.
  await page.locator('[name=bank]').first().check()
  await page.getByRole('radio', { name: m.delivery.collect, exact: true }).check()
  await look()
  await person.press(m.next)
  await page.getByRole('checkbox').first().waitFor()
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await look()
  await person.press(m.next)
  await page.getByRole('radio', { name: signature.ways.pressed }).check()
  await page.locator('.pad-thumb').click()
  await look()
  await person.press(m.sign.submit)
  await page.getByRole('heading', { level: 1, name: m.giveBack.decided, exact: true }).waitFor()
}

test(
  'while one of five decides on the operator’s device, nothing of the others is anywhere in the tab',
  {
    timeout: 240_000,
  },
  () =>
    holdClipboard(async () => {
      const person = await meet({
        language: 'zh-CN',
        width: 1280,
        closely: false,
        profile: { ...withoutWorker.profile },
      })
      const { page, context, words } = person
      const { decision: m, roster } = words
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      await seedRoster(person, people, village)
      await signIn(person, village)
      await page
        .getByRole('button', {
          name: roster.decides.self.handOverTo(people[0]?.cells.name ?? ''),
          exact: true,
        })
        .click()
      const code = (await page.locator('.decision-code').textContent()) ?? ''
      for (const [at, row] of people.entries()) {
        const others = people.filter((other) => other !== row)
        // The operator has just had somebody else's particulars on the clipboard.
        await page.evaluate(
          (text) => navigator.clipboard.writeText(text),
          marksOf(others[0] ?? row).join(' '),
        )
        await person.press(m.clerk.give(false))
        await page.getByRole('heading', { level: 1, name: m.check.title, exact: true }).waitFor()
        await decide(person, async () => {
          expect(leaksOf(await everything(person), others)).toEqual([])
          for (const field of await filledIn(person)) expect(field).toMatch(/^(?:form off|input off .*)$/)
        })
        // Nor, once it is done, anything of anybody: the next one may take the device as it lies.
        expect(leaksOf(await everything(person), people)).toEqual([])
        await page.goBack()
        await awake(page)
        expect(leaksOf(await everything(person), people)).toEqual([])
        await page.reload()
        await awake(page)
        expect(pathOf(page)).toBe(decidePath)
        expect(leaksOf(await everything(person), others)).toEqual([])
        await page.getByRole('button', { name: m.giveBack.stop, exact: true }).click()
        await page.getByLabel(m.giveBack.label).fill(code)
        await person.press(m.giveBack.submit)
        const next = people[at + 1]
        if (!next) break
        await page.getByRole('link', { name: m.clerk.back, exact: true }).click()
        await page
          .getByRole('button', { name: roster.decides.self.handOverTo(next.cells.name ?? ''), exact: true })
          .click()
      }
      await person.leave()
    }),
)
