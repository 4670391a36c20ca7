import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import type { CounterAct } from '../../mocks/agency/counter.ts'
import { type DeskTexts, en, zh } from '../../mocks/desk/texts.ts'
import type { FaultWish } from '../../mocks/faultEvents.ts'
import type { Person } from './person.ts'

const textsOf = (person: Person): DeskTexts => (person.setting.language === 'en' ? en : zh)

/** Opens the demo desk, does something there, and closes it again. */
export async function atDesk(
  person: Person,
  act: (desk: Locator, texts: DeskTexts) => Promise<void>,
): Promise<void> {
  const { page, words } = person
  const texts = textsOf(person)
  const desk = page.getByRole('complementary', { name: texts.title, exact: true })
  await person.press(words.shell.demo.desk)
  // Its rows are read after it has opened: who looks at once may see none.
  await desk.getByRole('heading', { level: 3 }).first().waitFor()
  await act(desk, texts)
  await desk.getByRole('button', { name: texts.close, exact: true }).click()
  await desk.waitFor({ state: 'detached' })
}

/** Turns the agency's clock to the next thing that happens by itself, until a case has this state. Gives the steps it took. */
export async function waitUntil(person: Person, state: keyof DeskTexts['statuses']): Promise<number> {
  const { clerk } = person.setting
  if (clerk) return await clerk.waitUntil(state)
  let turns = 0
  await atDesk(person, async (desk, texts) => {
    const reached = desk.getByRole('listitem').filter({ hasText: `· ${texts.statuses[state]}` })
    while ((await reached.count()) === 0) {
      assert.ok(turns < 12, `the case never is ${state}`)
      const before = await desk.getByRole('status').first().textContent()
      await desk.getByRole('button', { name: texts.nextEvent, exact: true }).click()
      await person.page.waitForFunction(
        ([text]) => document.querySelector('.demo-desk [role=status]')?.textContent !== text,
        [before],
      )
      turns += 1
    }
  })
  return turns
}

/** Does for somebody at a counter or a door what only they can do. */
export async function actAtDesk(person: Person, act: CounterAct): Promise<void> {
  const { clerk } = person.setting
  if (clerk) return await clerk.act(act)
  await atDesk(person, async (desk, texts) => {
    const button = desk.getByRole('button', { name: texts.acts[act], exact: true })
    await button.click()
    await button.waitFor({ state: 'detached' })
  })
}

/** Reads the newest code on the simulated phone and puts the phone away. */
export async function readCode(person: Person): Promise<string> {
  const { clerk } = person.setting
  if (clerk) return await clerk.readCode()
  const texts = textsOf(person)
  const message = person.page.getByRole('status').filter({ hasText: texts.sms })
  const code = /\d{6}/.exec((await message.getByRole('paragraph').nth(1).textContent()) ?? '')
  assert.ok(code, 'a message with a code arrived')
  await message.getByRole('button', { name: texts.dismiss, exact: true }).click()
  return code[0]
}

/** Lets calls to the agency go wrong from now on; `null` ends it. */
export async function setFault(person: Person, wish: FaultWish): Promise<void> {
  await person.page.evaluate((detail) => {
    window.dispatchEvent(new CustomEvent('demo:fault', { detail }))
  }, wish)
}

/** The numbers of all cases the agency of this device has, newest first. */
export async function countCases(person: Person): Promise<string[]> {
  let numbers: string[] = []
  await atDesk(person, async (desk) => {
    const items = await desk.getByRole('listitem').allTextContents()
    numbers = items.flatMap((text) => /^LN-DEMO-\d{8}-\d{4}(?:-\d)?/.exec(text)?.[0] ?? [])
  })
  return numbers
}
