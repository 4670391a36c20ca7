import { buffer } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import type { Person } from './person.ts'
import { readZip, type ZippedFile } from './zip.ts'

export const desk = (page: Page) => page.getByRole('complementary', { name: /^(?:演示台|Demo desk)$/ })

/** The thumbnails that are drawn. */
export const shown = (page: Page) => page.locator('.wall-tile[data-state=shown]')

/** Opens the console over the law, on its wall, narrowed to a stage of a person. In English. */
export async function openWall(person: Person, who: string, stage: string): Promise<void> {
  const { page } = person
  await person.open('/law')
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
