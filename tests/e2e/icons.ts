import { mkdirSync, writeFileSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { browserFlags, findBrowser } from './browser.ts'

// npm run icons: draws the service's sign for browsers and home screens into public/demo and public/live. A sea and a shore,
// nobody's emblem; that of the demonstration carries the word for it, so that it says so on a home screen, too.

/** 演示 on a 40 grid, as outlines: not every device that shows the icon has a font for it. */
const word =
  'M8.3 30.6C8.9 30.9 9.8 31.4 10.2 31.7L11 30.5C10.5 30.2 9.7 29.7 9.1 29.5ZM8.6 36.2 9.9 37.1C10.4 35.9 11 34.6 11.5 33.3L10.4 32.4C9.8 33.8 9.1 35.3 8.6 36.2ZM9 27.3C9.6 27.6 10.5 28.2 10.9 28.5L11.6 27.5V29.3H12.5V30.1H14.7V30.7H12V35.1H13.6C13 35.5 11.9 36 10.9 36.2C11.2 36.5 11.7 37 12 37.3C13 36.9 14.2 36.3 15 35.6L13.7 35.1H16.6L15.8 35.6C16.7 36.1 17.8 36.8 18.3 37.3L19.5 36.4C19 36 18 35.5 17.2 35.1H18.8V30.7H16V30.1H18.2V29.3H19.2V27.1H16.1C16 26.7 15.9 26.3 15.7 26L14.2 26.2C14.3 26.5 14.5 26.8 14.5 27.1H11.6V27.3C11.1 27 10.4 26.5 9.8 26.3ZM12.9 29V28.2H17.9V29ZM13.3 33.4H14.7V34H13.3ZM16 33.4H17.5V34H16ZM13.3 31.7H14.7V32.4H13.3ZM16 31.7H17.5V32.4H16ZM22.4 32.1C21.9 33.3 21.1 34.6 20.3 35.4C20.6 35.6 21.3 36 21.6 36.3C22.4 35.4 23.3 33.9 23.9 32.5ZM28.1 32.6C28.8 33.8 29.6 35.3 29.9 36.3L31.4 35.7C31.1 34.6 30.2 33.1 29.4 32ZM21.7 26.9V28.3H30.2V26.9ZM20.6 29.8V31.2H25.3V35.7C25.3 35.8 25.2 35.9 25 35.9C24.7 35.9 23.9 35.9 23.2 35.8C23.4 36.3 23.6 36.9 23.7 37.4C24.7 37.4 25.5 37.4 26.1 37.1C26.7 36.9 26.8 36.5 26.8 35.7V31.2H31.4V29.8Z'

const sea =
  '<path d="M0 19c8-5 13 3 21 1s12-5 19-2v22H0z" fill="#5c9be6"/>' +
  '<path d="M0 26c9-4 14 3 22 1s12-4 18-1v14H0z" fill="#d9e9fb"/>' +
  '<path d="M0 38c9-2 18-7 40-7v9H0z" fill="#b5452c"/>'
const band = (top: number, height: number, scale: number) =>
  `<path d="M0 ${top}h40v${height}H0z" fill="#5b2a86"/>` +
  `<path transform="translate(20 ${top}) scale(${scale}) translate(-20 -23.7)" d="${word}" fill="#fff"/>`

/** Round corners for browsers; the whole square for what systems cut to their own shape, with the word in the middle of it. */
function draw(demo: boolean, whole: boolean): string {
  const low = `<g transform="translate(0 -5)">${sea}</g><path d="M0 33h40v7H0z" fill="#b5452c"/>`
  const inside = demo ? (whole ? low + band(20.5, 12.5, 0.84) : sea + band(24, 16, 1)) : sea
  const shape = whole
    ? `<path d="M0 0h40v40H0z" fill="#0b4fa8"/>${inside}`
    : `<clipPath id="a"><rect width="40" height="40" rx="9"/></clipPath><g clip-path="url(#a)"><path d="M0 0h40v40H0z" fill="#0b4fa8"/>${inside}</g>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${shape}</svg>\n`
}

async function rasterise(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img src="${address}" width="${size}">`,
  )
  const picture = await page.screenshot({ omitBackground: true })
  await page.close()
  return picture
}

const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] })
for (const mode of ['demo', 'live']) {
  const folder = `public/${mode}`
  mkdirSync(folder, { recursive: true })
  const [round, whole] = [draw(mode === 'demo', false), draw(mode === 'demo', true)]
  writeFileSync(`${folder}/icon.svg`, round)
  // For tabs. An SVG would be built anew as a document of its own at every change of the address.
  writeFileSync(`${folder}/icon-48.png`, await rasterise(browser, round, 48))
  writeFileSync(`${folder}/icon-192.png`, await rasterise(browser, round, 192))
  writeFileSync(`${folder}/icon-512.png`, await rasterise(browser, round, 512))
  writeFileSync(`${folder}/icon-mask.png`, await rasterise(browser, whole, 512))
  writeFileSync(`${folder}/icon-apple.png`, await rasterise(browser, whole, 180))
}
await browser.close()
