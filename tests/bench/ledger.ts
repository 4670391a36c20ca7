import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import type { CDPSession, Page } from 'playwright-core'
import { build } from 'vite'
import { serveSite } from '../e2e/site.ts'
import { blocksDuring, sayBlocks } from './blocks.ts'
import type { LedgerBench } from './ledgerPage/main.tsx'
import { heap, slowProcessor, withBrowser } from './page.ts'
import { quantile } from './table.ts'

// node tests/bench/ledger.ts [--rows 100000] [--cpu 4] [--rounds 3] [--plain]
// What a long ledger costs: its first render, a search, an order, scrolling, one entry more, memory; beside a short one; with
// `--plain` beside a table that holds every row in the document, for which 100,000 are too many. The page's own component, built as in
// the app, without an agency.

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    cpu: { type: 'string', default: '4' },
    rounds: { type: 'string', default: '3' },
    plain: { type: 'boolean', default: false },
  },
})
const few = 1000
const many = Number(values.rows)
const rounds = Number(values.rounds)

/** Builds the page of the measurement; gives its folder. */
async function buildPage(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'ledger-bench-'))
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'ledgerPage'),
    plugins: [react()],
    logLevel: 'error',
    build: { outDir, target: 'es2022' },
  })
  return outDir
}

type Job = { readonly [K in keyof LedgerBench]: [K, ...Parameters<LedgerBench[K]>] }[keyof LedgerBench]

/** Has the page do one of its jobs. */
const run = (page: Page, ...[name, ...given]: Job): Promise<unknown> =>
  page.evaluate(
    ([job, all]) => {
      const jobs = Reflect.get(window, 'bench')
      return Reflect.get(jobs, job)(...all)
    },
    [name, given] as const,
  )
/** Has the page do a job, and says what it cost: the work of its own thread, and the longest piece of it. */
async function tell(page: Page, what: string, ...job: Job): Promise<void> {
  let clock = 0
  const blocks = await blocksDuring(page, async () => {
    clock = Number(await run(page, ...job))
  })
  console.log(
    `  ${what}: ${blocks.worked.toFixed(0)} ms of work, by the clock ${clock.toFixed(0)}; ${sayBlocks(blocks)}`,
  )
}

/** Scrolls so many frames: the longest pieces of work are theirs. */
async function tellScroll(page: Page, frames: number, by: number): Promise<void> {
  const blocks = await blocksDuring(page, async () => void (await run(page, 'scroll', frames, by)))
  const drawn = blocks.longest.slice(0, frames)
  const [half, most, all] = [0.5, 0.95, 1].map((part) => quantile(drawn, part).toFixed(0))
  console.log(`  scroll by ${by} px a frame: median ${half}, 95 % within ${most}, longest ${all} ms of work`)
}

/** A ledger of so many entries, once its chain is checked. */
async function open(page: Page, session: CDPSession, count: number): Promise<void> {
  await slowProcessor(session, 1)
  await run(page, 'make', count)
  await slowProcessor(session, Number(values.cpu))
}

async function measureOurs(page: Page, session: CDPSession, count: number): Promise<void> {
  console.log(`ours, ${count} entries`)
  await open(page, session, count)
  const bare = await heap(session)
  for (let i = 0; i < rounds; i += 1) {
    if (i > 0) {
      await run(page, 'clear')
      await open(page, session, count)
    }
    await tell(page, 'worked out', 'index')
    await tell(page, 'first render', 'render')
  }
  await page.getByText('✓').nth(1).waitFor({ timeout: 600_000 })
  const all = await heap(session)
  console.log(`  memory: entries ${(bare / 1e6).toFixed(1)} MB, open ${(all / 1e6).toFixed(1)} MB`)
  for (const text of ['王', '王*1', 'LN-DEMO-2026-4', ''])
    await tell(page, `filter “${text}”`, 'filter', text)
  // By name, back, and by number: the place of each among what sorts.
  for (const place of [5, 5, 0]) await tell(page, `sort by head ${place}`, 'sort', place)
  for (const by of [120, 900]) await tellScroll(page, 120, by)
  console.log(`  one entry more in memory ${Number(await run(page, 'append', 100)).toFixed(2)} ms`)
  await run(page, 'clear')
}

async function measurePlain(page: Page, session: CDPSession, count: number): Promise<void> {
  console.log(`every row in the document, ${count} entries`)
  await open(page, session, count)
  await tell(page, 'first render', 'plain')
  await tell(page, 'filter', 'plainFilter', '王')
  await run(page, 'plainFilter', '')
  await tell(page, 'sort', 'plainSort')
  await tellScroll(page, 30, 120)
  console.log(`  memory ${((await heap(session)) / 1e6).toFixed(1)} MB`)
}

const folder = await buildPage()
const site = await serveSite(folder)
console.log(`CPU ${values.cpu}×`)
for (const work of [
  (page: Page, session: CDPSession) => measureOurs(page, session, few),
  (page: Page, session: CDPSession) => measureOurs(page, session, many),
  ...(values.plain ? [(page: Page, session: CDPSession) => measurePlain(page, session, many)] : []),
])
  await withBrowser('--lang=zh-CN', async (browser) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    page.setDefaultTimeout(600_000)
    page.on('pageerror', (error) => console.error(error))
    await page.goto(site.url)
    await page.waitForFunction(() => 'bench' in window)
    await work(page, await context.newCDPSession(page))
  })
await site.close()
rmSync(folder, { recursive: true })
