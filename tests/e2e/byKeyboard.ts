import { expect, vi } from 'vitest'
import { type Person, whenWhole } from './person.ts'
import { findUnspeakable } from './spoken.ts'
import { isAccessible, screenOf } from './visit.ts'

// What holds for somebody who has a keyboard and nothing else, wherever a press has led them.

/** A new screen: it begins at its heading, and everything on it is reached, seen and heard. */
export async function arrives(person: Person): Promise<void> {
  await person.page.waitForFunction(() => document.activeElement?.id === 'title')
  await holds(person)
}

/** Something was pressed on a screen that was looked at as a whole when it came: the focus is on what says how it is now. */
export async function tells(person: Person, text: string | RegExp): Promise<void> {
  // (`expect.poll` needs to know its test, which it doesn’t where several go on at once.)
  await vi.waitFor(async () => expect(await focused(person)).toMatch(text), 20_000)
  await speaks(person)
}

export const focused = ({ page }: Person): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at === document.body ? 'nothing' : (at?.textContent ?? '')
  })

/** Everything on the screen is heard, and nothing of it is hard to get at. */
export async function holds(person: Person): Promise<void> {
  await speaks(person)
  await isAccessible(person.page, `${screenOf(person.page.url())} by keyboard`)
}

async function speaks({ page, complaints }: Person): Promise<void> {
  await whenWhole(page)
  const screen = screenOf(page.url())
  const wrong = [...(await findUnspeakable(page)), ...complaints]
  expect({ screen, wrong }).toEqual({ screen, wrong: [] })
}
