import type { ScriptSetting } from './scriptSetting.ts'
import { quote } from './scriptText.ts'

/** What every script begins with: how to run it, the browser, and a step that says what went wrong. */
const head = (title: string, { site, language, width, height }: ScriptSetting): string => `\
// ${oneLine(title)}
// A tour through the demonstration of the social security card, written by its console. Everything is found by role and
// name, as people find it; the first thing that is not as it was ends the script with status 1.
//
//   npm install playwright-core          (or playwright; and a Chrome or Chromium)
//   BASE_URL=${site} node tour.mjs
//
// CHROMIUM names another browser, HEADED=1 shows it.

const { chromium } = await import('playwright-core').catch(() => import('playwright'))

const site = (process.env.BASE_URL ?? ${quote(site)}).replace(/\\/$/, '')
const browser = await chromium.launch({
  ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
  headless: !process.env.HEADED,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
const page = await browser.newPage({
  locale: ${quote(language === 'en' ? 'en' : 'zh-CN')},
  timezoneId: 'Asia/Shanghai',
  viewport: { width: ${width}, height: ${height} },
  reducedMotion: 'reduce',
})
page.setDefaultTimeout(15_000)
const errors = []
page.on('pageerror', (error) => errors.push(error.message))

let number = 0
async function step(caption, act) {
  number += 1
  try {
    await act()
    console.log(\`ok \${number} \${caption}\`)
  } catch (error) {
    const shown = await page.locator('h1').allTextContents().catch(() => [])
    await fail(\`not ok \${number} \${caption}\\n\${error.message}\\nThe page: \${page.url()} \${shown.join(' | ')}\`)
  }
}
async function fail(message) {
  console.error(message)
  await browser.close()
  process.exit(1)
}
async function end() {
  if (errors.length > 0) await fail(\`The page failed: \${errors.join('; ')}\`)
  await browser.close()
  console.log(\`1..\${number}\`)
}`

/** What only some scripts need, by the name of its function. */
const parts: Readonly<Record<string, string>> = {
  openMoment: `\
/** Puts a moment of the demonstration in place: agency, clock, draft and screen, as a link to it does. */
let moments = 0
async function openMoment(text) {
  moments += 1
  const hash = \`#/demo?s=\${text}\`
  if (moments === 1) await page.goto(\`\${site}/\${hash}\`)
  else await page.evaluate((next) => location.assign(next), hash)
  await page.locator(\`html[data-moments="\${moments}"]\`).waitFor({ state: 'attached' })
}`,
  seeScreen: `\
const base = new URL(site).pathname.replace(/\\/$/, '')
async function seeScreen(path, title) {
  await page.waitForURL((url) => path.test(url.pathname.slice(base.length) || '/'))
  await page.getByRole('heading', { level: 1, ...(title ? { name: title, exact: true } : {}) }).waitFor()
}`,
  answered: `\
/** Until the simulated agency has answered what it was asked, and the answer is on the screen. */
async function answered() {
  await calm()
  await page.locator('html:not([data-asking])').waitFor({ state: 'attached', timeout: 5000 }).catch(() => {})
  await calm()
}
const calm = () =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const end = () => {
          observer.disconnect()
          resolve()
        }
        let timer = setTimeout(end, 120)
        const observer = new MutationObserver(() => {
          clearTimeout(timer)
          timer = setTimeout(end, 120)
        })
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
        setTimeout(end, 1500)
      }),
  )`,
  readCode: `\
/** The code in the newest message on the simulated phone. */
async function readCode() {
  const message = page.getByRole('status').filter({ hasText: /演示短信|Demo SMS/ })
  return /\\d{6}/.exec(await message.getByRole('paragraph').nth(1).innerText())?.[0] ?? ''
}`,
  giveFile: `\
async function giveFile(button, kind) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()])
  await chooser.setFiles({ name: \`\${kind}.png\`, mimeType: 'image/png', buffer: Buffer.from(files[kind], 'base64') })
}`,
  atConsole: `\
/** Does something on a tab of the demonstration's console. */
async function atConsole(tab, act) {
  await answered()
  await page.keyboard.press('Control+k')
  const desk = page.getByRole('complementary', { name: /^(?:演示台|Demo desk)$/ })
  await desk.getByRole('tab', { name: tab }).click()
  await act(desk)
  await desk.getByRole('button', { name: /^(?:关闭演示台|Close the demo desk)$/ }).click()
  await desk.waitFor({ state: 'detached' })
  await answered()
}`,
}

/** The beginning of a script whose steps are \`body\`: with the functions that they call. */
export function scriptHead(title: string, setting: ScriptSetting, body: string): string {
  const text = body.includes('atConsole(') ? `${body}answered(` : body
  const used = Object.entries(parts).filter(([name]) => text.includes(`${name}(`))
  const files = body.includes('giveFile(') ? [`const files = ${JSON.stringify(setting.files ?? {})}`] : []
  return [head(title, setting), ...files, ...used.map(([, part]) => part)].join('\n\n')
}

/** What stands in a comment must not end it. */
const oneLine = (text: string): string => text.replace(/[\s\u2028\u2029]+/g, ' ')
