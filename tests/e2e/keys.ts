import type { Locator, Page } from 'playwright-core'
import type { Person } from './person.ts'

// What somebody does who has a keyboard and nothing else.

/** Whether one of `target` has the focus. */
export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluateAll((all) => all.some((one) => one === document.activeElement))

/** Presses Tab until one of `target` has the focus, which must then be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor()
  for (let presses = 0; presses < 120; presses += 1) {
    if (await hasFocus(target)) {
      if (!(await isRinged(page))) throw new Error(`the focus is not seen on ${String(target)}`)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard does not reach ${String(target)}`)
}

/** Whether the focused control, or the row it is drawn as, has an outline or a ring. */
const isRinged = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const at = document.activeElement
    return [at, at?.closest('label')].some((one) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
  })

/** Goes to a button and presses it. */
export async function pressButton({ page }: Person, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** Goes to a link and follows it; the new screen begins at its heading. */
export async function followLink({ page }: Person, name: string | RegExp): Promise<void> {
  const before = page.url()
  await tabTo(page, page.getByRole('link', { name, exact: true }))
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.href !== before)
}

/** Writes into a box in place of what is there. */
export async function typeInto({ page }: Person, box: Locator, text: string): Promise<void> {
  await tabTo(page, box)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}
