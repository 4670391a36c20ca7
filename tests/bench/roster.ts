import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { csvOf } from '../../src/domain/csv.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { words } from '../../src/features/roster/words.zh-CN.ts'
import { writeXlsx } from '../../src/ui/sheets/writeXlsx.ts'
import { signIn } from '../e2e/organisation.ts'
import { newPerson } from '../e2e/person.ts'
import { serveSite } from '../e2e/site.ts'
import { blocksDuring, sayBlocks } from './blocks.ts'
import { slowProcessor, withBrowser } from './page.ts'

// node tests/bench/roster.ts [--dist dist] [--rows 100000] [--cpu 4] [--only csv,xlsx,paste,mend,open,naive,plain]
// What a roster of many people costs the page: read, checked, shown and kept, from the press on the file until that is said. What
// counts is the longest piece of work of the page's own thread: so long nothing answers. Beside it what somebody would write first.

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    rows: { type: 'string', default: '100000' },
    cpu: { type: 'string', default: '4' },
    only: { type: 'string', default: 'csv,xlsx,paste,mend,open,naive,plain' },
  },
})
const count = Number(values.rows)
const cpu = Number(values.cpu)
const only = new Set(values.only.split(','))
const long = { timeout: 600_000 }

const { columns: titles } = words
const head = [titles.name, titles.idNumber, titles.mobile, titles.bank]
/** Invented people: of a hundred one has a number that can't be, one is there twice. */
const people = Array.from({ length: count }, (_, i) => {
  const n = i % 100 === 7 ? i - 1 : i
  const [year, month, day] = [1950 + (n % 50), 1 + (Math.floor(n / 50) % 12), 1 + (Math.floor(n / 600) % 28)]
  const born = `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`
  const id = demoIdNumber(`210199${born}${String(1 + Math.floor(n / 16_800)).padStart(3, '0')}`)
  return [
    '林演示',
    i % 100 === 3 ? `${id.slice(0, -1)}?` : id,
    `154${String(n).padStart(8, '0')}`,
    '工商银行',
  ]
})
const table = [head, ...people]

async function atRoster(browser: Browser, work: (page: Page) => Promise<void>): Promise<void> {
  const site = await serveSite(values.dist)
  const person = await newPerson({ browser, site: site.url, language: 'zh-CN', width: 1280, closely: false })
  try {
    await signIn(person)
    const { page } = person
    page.setDefaultTimeout(long.timeout)
    await page.getByRole('heading', { name: words.add.title, exact: true }).waitFor()
    await slowProcessor(await person.context.newCDPSession(page), cpu)
    await work(page)
  } finally {
    await person.context.close()
    await site.close()
  }
}

/** Until everybody is on the screen, and until they are said to be kept. */
async function untilKept(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  const since = () => `${((performance.now() - began) / 1000).toFixed(1)} s`
  let [shown, kept] = ['', '']
  const blocks = await blocksDuring(page, async () => {
    await act()
    await page.getByRole('link', { name: `${words.all} ${count}` }).waitFor(long)
    shown = since()
    await page.getByText(words.kept.saved, { exact: true }).waitFor(long)
    kept = since()
  })
  console.log(`${what}: shown after ${shown}, kept after ${kept}; ${sayBlocks(blocks)}`)
}

/** A file on the disk: one that is handed over as bytes is put together in the page, which takes seconds of its own. */
const folder = mkdtempSync(join(tmpdir(), 'roster-bench-'))
const pick = (page: Page, name: string, content: string | Uint8Array) => () => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return page.locator('input[type=file]').first().setInputFiles(path)
}

/** In the page, the way one writes it first: everything in one go. Gives milliseconds. */
function naive(text: string): number {
  const start = performance.now()
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  let wrong = 0
  for (const line of text.split('\n')) {
    const [, id = '', mobile = ''] = line.split(',')
    const sum = weights.reduce((all, weight, i) => all + weight * Number(id[i]), 0)
    if ('10X98765432'[sum % 11] !== id[17] || !/^1\d{10}$/.test(mobile)) wrong += 1
  }
  return wrong > 0 ? performance.now() - start : 0
}

/** In the page: the same table with every row in the document, until it is painted. Gives milliseconds. */
async function plain(text: string): Promise<number> {
  const start = performance.now()
  const rows = text.split('\n').map((line) => `<tr><td>${line.split(',').join('</td><td>')}</td></tr>`)
  document.body.innerHTML = `<table>${rows.join('')}</table>`
  await new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)))
  return performance.now() - start
}

await withBrowser('--lang=zh-CN', async (browser) => {
  const said = `${count} rows`
  console.log(`CPU ${cpu}×`)
  if (only.has('csv') || only.has('mend') || only.has('open'))
    await atRoster(browser, async (page) => {
      await untilKept(page, `CSV, ${said}`, pick(page, 'a.csv', csvOf(table)))
      if (only.has('mend')) {
        const mend = await blocksDuring(page, async () => {
          await page
            .getByRole('button', { name: words.editOf('林演示'), exact: true })
            .first()
            .click()
          const field = page.getByRole('textbox', { name: words.columns.mobile, exact: true })
          await field.fill('15499999999')
          await field.press('Enter')
          await page.getByText(words.changed, { exact: true }).waitFor(long)
        })
        console.log(`one row mended: ${sayBlocks(mend)}`)
        const search = await blocksDuring(page, async () => {
          await page.getByRole('searchbox').fill('15400099')
          await page.waitForTimeout(3000)
        })
        console.log(`searched for a part of a number: ${sayBlocks(search)}`)
      }
      if (only.has('open')) await untilKept(page, 'opened again', () => page.reload())
    })
  if (only.has('xlsx'))
    await atRoster(browser, (page) =>
      untilKept(page, `XLSX, ${said}`, pick(page, 'a.xlsx', writeXlsx(table, 'a'))),
    )
  if (only.has('paste'))
    await atRoster(browser, async (page) => {
      await page.getByText(words.add.paste, { exact: true }).click(long)
      const text = table.map((row) => row.join('\t')).join('\n')
      await page.evaluate((all) => {
        const box = document.querySelector('textarea')
        if (box) box.value = all
      }, text)
      await untilKept(page, `pasted, ${said}`, () =>
        page.getByRole('button', { name: words.add.pasteButton, exact: true }).click(),
      )
    })
  const context = await browser.newContext()
  const page = await context.newPage()
  await slowProcessor(await context.newCDPSession(page), cpu)
  const text = people.map((row) => row.join(',')).join('\n')
  for (const [name, work] of Object.entries({ naive, plain }))
    if (only.has(name))
      console.log(`${name}, ${said}: ${(await page.evaluate(work, text)).toFixed(0)} ms in one block`)
  await context.close()
})
rmSync(folder, { recursive: true })
