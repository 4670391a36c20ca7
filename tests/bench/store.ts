import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { peopleOn } from '../../mocks/agency/people.ts'
import { dateOf } from '../../mocks/agency/time.ts'
import { openAgency } from '../../mocks/server/openAgency.ts'
import { demoIdNumber } from '../../src/domain/identity.ts'
import { newPhone, withBrowser } from './page.ts'
import { makeKeys, serveSite } from './server.ts'

// node tests/bench/store.ts [--dist dist] [--times 40] [--only page,server]
// What the agency's store costs with few rows and with many: in the page (IndexedDB, Chromium) and as a server (SQLite). Ratios
// within one run say more than the times.

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    times: { type: 'string', default: '40' },
    only: { type: 'string', default: 'page,server' },
  },
})
const times = Number(values.times)
const [few, many, entries] = [10, 10_000, 100_000]

const today = dateOf(new Date().toISOString())
/** Card applications of so many invented people. */
function applications(count: number): readonly { readonly key: string; readonly body: string }[] {
  const { card } = peopleOn(today).find(({ id }) => id === 'employee') ?? { card: {} }
  return Array.from({ length: count }, (_, i) => {
    const idNumber = demoIdNumber(`21019919880315${String(i + 100).padStart(3, '0')}`)
    return { key: `bench-key-${i}`, body: JSON.stringify({ answers: { ...card, name: '林演示', idNumber } }) }
  })
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] ?? 0
const shown = (ms: number): string => `${ms.toFixed(1)} ms`

/** In the page: submits each, one after the other, and gives the milliseconds each took. */
async function submitAll({ chunk, sent }: { chunk: string; sent: ReturnType<typeof applications> }) {
  const { startSimulation } = await import(chunk)
  const { fetch: ask, faults } = startSimulation(() => undefined)
  faults.setLatency(0, 0)
  const taken: number[] = []
  for (const { key, body } of sent) {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': key }
    const request = new Request('https://agency.demo.invalid/v1/card-applications', {
      method: 'POST',
      headers,
      body,
    })
    const start = performance.now()
    const answer: Response = await ask(request)
    taken.push(performance.now() - start)
    if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`)
  }
  return taken
}

/** In the page: fills the store up to so many cases and entries, each case another person's. */
async function fill({ chunk, cases, entries: wanted }: { chunk: string; cases: number; entries: number }) {
  const { startSimulation } = await import(chunk)
  const { store } = startSimulation(() => undefined)
  const known = await store.read((tables: { all: (table: string) => [string, object][] }) =>
    tables.all('cases'),
  )
  const pattern = known[0]?.[1]
  const step = 500
  for (let from = known.length; from < cases; from += step)
    await store.change((tables: { set: (table: string, id: string, row: object) => void }) => {
      for (let i = from; i < Math.min(cases, from + step); i += 1) {
        const number = `LN-DEMO-20200101-${String(i).padStart(5, '0')}`
        tables.set('cases', number, { ...pattern, number, idNumber: `filled-${i}` })
      }
    })
  for (let from = 0; from < wanted; from += step)
    await store.change((tables: { enter: (entry: object) => void }) => {
      for (let i = 0; i < step; i += 1)
        tables.enter({
          at: '2020-01-01T10:00',
          batch: `bank-${from}`,
          caseNumber: 'LN-DEMO-20200101-00001',
          type: 'collected',
          by: 'bank',
        })
    })
}

/** In the page: from nothing loaded to the first answer that looks into the store. */
async function firstAnswer(chunk: string) {
  const start = performance.now()
  const { startSimulation } = await import(chunk)
  const { fetch: ask, faults } = startSimulation(() => undefined)
  faults.setLatency(0, 0)
  await ask(new Request('https://agency.demo.invalid/v1/applications/by-key/nobody-knows-this-key'))
  return performance.now() - start
}

async function measurePage(browser: Browser, origin: string, chunk: string): Promise<void> {
  const context = await newPhone(browser)
  const sent = applications(3 * times + 20)
  const afresh = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
    const page = await context.newPage()
    await page.goto(`${origin}/law`, { waitUntil: 'networkidle' })
    const done = await work(page)
    await page.close()
    return done
  }
  const submit = (from: number) =>
    afresh(async (page) => {
      const taken = await page.evaluate(submitAll, { chunk, sent: sent.slice(from, from + times + 5) })
      return median(taken.slice(5)) // the first ones compile what the others run
    })
  const open = async () => {
    const taken: number[] = []
    for (let i = 0; i < 5; i += 1) taken.push(await afresh((page) => page.evaluate(firstAnswer, chunk)))
    return median(taken)
  }
  await afresh((page) => page.evaluate(submitAll, { chunk, sent: sent.slice(-few) }))
  const openFew = await open()
  const atFew = await submit(0)
  await afresh((page) => page.evaluate(fill, { chunk, cases: many, entries: 0 }))
  const atMany = await submit(times + 5)
  console.log(
    `page, submit: ${shown(atFew)} at ${few} cases, ${shown(atMany)} at ${many}: ${(atMany / atFew).toFixed(2)} ×`,
  )
  const withLedger = await afresh((page) => page.evaluate(fill, { chunk, cases: 0, entries })).then(
    () => true,
    () => false, // a store of before the register
  )
  const openMany = await open()
  const what = `${many} cases${withLedger ? ` and ${entries} entries` : ''}`
  console.log(`page, first answer: ${shown(openFew)} at ${few} cases, ${shown(openMany)} at ${what}`)
  await context.close()
}

/** Starts the server on a folder; gives its address and how long that took, from nothing. */
function startServer(folder: string) {
  const start = performance.now()
  const child = spawn(process.execPath, [
    'mocks/server/main.ts',
    '--port',
    '0',
    '--host',
    '127.0.0.1',
    '--data',
    folder,
  ])
  return new Promise<{ readonly url: string; readonly ms: number; readonly stop: () => Promise<void> }>(
    (resolve, reject) => {
      let said = ''
      child.stderr.on('data', (part) => reject(new Error(String(part))))
      child.stdout.on('data', (part) => {
        said += String(part)
        const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
        const stop = () =>
          new Promise<void>((done) => child.once('exit', () => done()) && child.kill('SIGTERM'))
        if (url) resolve({ url, ms: performance.now() - start, stop })
      })
    },
  )
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

async function measureServer(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'agency-bench-'))
  const runs = async () => {
    const taken: number[] = []
    for (let i = 0; i < 7; i += 1) {
      const server = await startServer(folder)
      taken.push(server.ms)
      await server.stop()
    }
    return median(taken)
  }
  const empty = await runs()
  const agency = openAgency(folder, () => undefined)
  const [first] = applications(1)
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': first?.key ?? '' }
  const body = first?.body ?? ''
  await agency.fetch(
    new Request('https://agency.demo.invalid/v1/card-applications', { method: 'POST', headers, body }),
  )
  await agency.store.change((tables) => {
    const [, pattern] = tables.all('cases')[0] ?? []
    if (!pattern) throw new Error('nothing was submitted')
    for (let i = 1; i < many; i += 1) {
      const number = `LN-DEMO-20200101-${String(i).padStart(5, '0')}`
      tables.set('cases', number, { ...pattern, number, idNumber: `filled-${i}` })
    }
  })
  agency.close()
  const full = await runs()
  console.log(`server, start to its address printed: ${shown(empty)} empty, ${shown(full)} at ${many} cases`)
  const { url, stop } = await startServer(folder)
  const accept = { headers: { accept: 'text/html' } }
  for (const query of ['', '?page=200', '?q=09999', '?status=ready', '?status=submitted&page=7']) {
    let size = 0
    const taken: number[] = []
    for (let i = 0; i < 5; i += 1)
      taken.push(
        await timed(async () => {
          size = (await (await fetch(`${url}/agency.desk${query}`, accept)).text()).length
        }),
      )
    console.log(`server, desk${query}: ${(size / 1000).toFixed(0)} kB, ${shown(median(taken))}`)
  }
  const alone: number[] = []
  for (let i = 0; i < 50; i += 1) alone.push(await timed(() => fetch(`${url}/v1/today`)))
  const desks = Array.from({ length: 10 }, () => fetch(`${url}/agency.desk?page=100`, accept))
  const beside: number[] = []
  for (let i = 0; i < 50; i += 1) beside.push(await timed(() => fetch(`${url}/v1/today`)))
  await Promise.all(desks)
  const worst = (list: readonly number[]) => Math.max(...list)
  console.log(
    `server, a small call: longest ${shown(worst(alone))}, beside ten desk pages ${shown(worst(beside))}`,
  )
  await stop()
  rmSync(folder, { recursive: true })
}

const only = values.only.split(',')
if (only.includes('page')) {
  const keys = makeKeys()
  const file = readdirSync(`${values.dist}/assets`).find((name) => /^simulation-.*\.js$/.test(name))
  const site = await serveSite(values.dist, keys)
  await withBrowser(keys.trust, (browser) =>
    measurePage(browser, `https://localhost:${site.port}`, `/assets/${file}`),
  )
  site.close()
}
if (only.includes('server')) await measureServer()
