import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { pngSize, readZip, type ZippedFile } from './zip.ts'

export const desk = (page: Page) => page.getByRole('complementary', { name: /^(?:演示台|Demo desk)$/ })

/** The thumbnails that are drawn. */
export const shown = (page: Page) => page.locator('.wall-tile[data-state=shown]')

/** Opens the console over a page in English, on its wall, narrowed to a stage of a person. */
export async function openWall(page: Page, who: string, stage: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await desk(page).getByRole('tab', { name: 'Screens' }).click()
  await page.locator('.wall-tile').first().waitFor()
  const people = desk(page).getByRole('combobox', { name: 'People' })
  // On a phone the filters are folded.
  if (!(await people.isVisible())) await page.locator('.wall-filters summary').click()
  await people.selectOption(who)
  await desk(page).getByRole('combobox', { name: 'Stage' }).selectOption(stage)
}

export const toggle = (page: Page, name: string) =>
  desk(page).getByRole('button', { name, exact: true }).click()

/** Saves what is wanted as pictures; gives the files of the archive. */
export async function saveScreens(page: Page): Promise<ZippedFile[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    desk(page)
      .getByRole('button', { name: /^Save as PNG/ })
      .click(),
  ])
  return readZip(await buffer(await download.createReadStream()))
}

/** The wall shows a person's screens, each where it belongs, and makes pictures of them: so it does wherever the site is. */
export async function seesAndSaves(page: Page): Promise<void> {
  await openWall(page, 'retiree', 'inHand')
  await shown(page).nth(3).waitFor({ timeout: 60_000 })
  assert.equal(await page.locator('.wall-problem').count(), 0)
  await desk(page).getByRole('searchbox').fill('Everything works')
  const files = await saveScreens(page)
  assert.deepEqual(
    files.map(({ name, bytes }) => [name, pngSize(bytes)?.width]),
    [['retiree-active-en-390.png', 780]],
  )
}
