import type { Page } from 'playwright-core'

/** Opens the sheet with large text, dark, the other language and leaving, where it is one: on a phone. */
export async function openTools(page: Page): Promise<void> {
  const opener = page.locator('header > * > .header-more')
  if ((await opener.isVisible()) && !(await page.locator('#tools').isVisible())) await opener.click()
}

/**
 * Changes the language with the button for it, and closes the sheet if that was one: it stays for whoever wants more of it, and
 * would lie over what is pressed next.
 */
export async function pressLanguage(page: Page): Promise<void> {
  await openTools(page)
  await page.locator('header button[lang]').click()
  const close = page.locator('#tools > .header-more')
  if (await close.isVisible()) await close.click()
}
