import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import lighthouse, { type Result } from 'lighthouse'
import { chromium } from 'playwright-core'
import { linkMark, writeLink } from '../../mocks/console/link.ts'
import { findPlayed } from '../../mocks/scenarios/play.ts'
import { browserFlags, findBrowser } from '../e2e/browser.ts'
import { today } from '../e2e/people.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

/** A page as Lighthouse sees it. */
export interface Audited {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>
  /** Milliseconds, simulated. */
  readonly lcp: number
  readonly blocking: number
  readonly cls: number
  /** What costs points: audit, and where it is known the elements. */
  readonly findings: readonly string[]
}

/**
 * Lighthouse with its mobile preset (simulated slow 4G, processor slowed four times) in a fresh browser.
 * @param scenario what is put in place before, on this device and at the simulated agency; caches and workers are emptied, storage stays.
 */
export async function audit(
  origin: string,
  path: string,
  trust: string,
  scenario: string | undefined,
): Promise<Audited> {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const process = start(profile, trust)
  try {
    const port = await portOf(profile)
    const place = scenario ? await put(port, origin, scenario) : path
    const found = await lighthouse(origin + place, {
      port,
      logLevel: 'silent',
      onlyCategories: [...categories],
    })
    if (!found || found.lhr.runtimeError) throw new Error(found?.lhr.runtimeError?.message ?? 'no result')
    return read(found.lhr)
  } finally {
    await stop(process)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function start(profile: string, trust: string): ChildProcess {
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=zh-CN']
  return spawn(findBrowser(), [...browserFlags, ...flags, trust, 'about:blank'], { stdio: 'ignore' })
}

async function stop(process: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    process.once('exit', () => resolve())
  })
  process.kill()
  await Promise.race([ended, sleep(5000)])
}

/** Where the browser listens: it writes that down once it does. */
async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'DevToolsActivePort')
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(50)) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n', 1)[0]) : 0
    if (port > 0) return port
  }
  throw new Error('the browser does not listen')
}

/** Puts a scenario of the demonstration in place and gives the path of its screen. */
async function put(port: number, origin: string, scenario: string): Promise<string> {
  const look = { language: 'zh-CN', elder: false, theme: 'system' } as const
  const state = findPlayed(scenario, `${today()}T10:00`, { look, latency: [0, 0] })
  if (!state) throw new Error(`no scenario ${scenario}`)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const page = await browser.contexts()[0]?.newPage()
  if (!page) throw new Error('the browser has no window')
  await page.goto(`${origin}/law${linkMark}${await writeLink(state)}`)
  await page.waitForURL((url) => url.hash === '' && url.pathname === state.path)
  await page.waitForFunction(() => document.getElementById('title')?.textContent !== '')
  await sleep(1000) // what is still to be written, is
  await page.close()
  await browser.close()
  return state.path
}

function read({ categories: scored, audits }: Result): Audited {
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN
  const scoreOf = (id: Category) => Math.round((scored[id]?.score ?? Number.NaN) * 100)
  const costly = categories.flatMap((category) =>
    (scored[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const found = audits[id]
      const isLess = weight > 0 && found && found.score !== null && found.score < 1
      return isLess
        ? [`${category}: ${id}${found.displayValue ? ` (${found.displayValue})` : ''} ${where(found)}`]
        : []
    }),
  )
  return {
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    lcp: number('largest-contentful-paint'),
    blocking: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    findings: costly,
  }
}

/** The elements that an audit names. */
function where({ details }: Result['audits'][string]): string {
  const items = details && 'items' in details && Array.isArray(details.items) ? details.items : []
  return items
    .flatMap(
      (item: unknown) => JSON.stringify(item).match(/"(?:selector|description|source)":"[^"]*"/g) ?? [],
    )
    .slice(0, 4)
    .join(' ')
}
