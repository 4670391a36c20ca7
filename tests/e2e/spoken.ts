import type { Page } from 'playwright-core'

const controls =
  'heading|button|link|textbox|searchbox|combobox|listbox|radio|checkbox|switch|spinbutton|slider|img'

/**
 * What is wrong with a screen for who only hears it: a control or picture without a name, a level of headings that is left out.
 * Each fault is a line; nothing where all is well.
 */
export async function findUnspeakable(page: Page): Promise<string[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n').map((line) => line.trim())
  const nameless = lines.filter((line) => new RegExp(`^- (?:${controls})(?!\\w| ["/])`).test(line))
  const levels = lines.flatMap((line) => {
    const level = /^- heading .*\[level=(\d)\]/.exec(line)?.[1]
    return level ? [{ line, level: Number(level) }] : []
  })
  // What is to be corrected stands over the heading of the screen, and is a part of it.
  const leaps = levels.filter(({ level }, i) => level > (levels[i - 1]?.level ?? 1) + 1)
  return [
    ...nameless.map((line) => `without a name: ${line}`),
    ...leaps.map(({ line }) => `a level is left out before: ${line}`),
  ]
}
