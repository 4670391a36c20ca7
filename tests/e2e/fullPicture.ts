import type { Page } from 'playwright-core'

/**
 * A screenshot of the whole page as a PNG. The browser only guesses how tall what is out of sight will be, and would leave the
 * difference white.
 */
export async function fullPicture(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.insertRule('* { content-visibility: visible !important }')
    document.adoptedStyleSheets = [sheet]
  })
  return page.screenshot({ fullPage: true, type: 'png' })
}
