import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import type { Sent } from '../../src/build/staticFiles.ts'
import { newPhone, slowProcessor } from './page.ts'

/** What the simulated agency costs in the page. Times in milliseconds. */
export interface Cost {
  /** From nothing loaded to the first answer read, in a new browser and again with its files in the cache. */
  readonly firstCold: number
  readonly firstWarm: number
  /** One call after the other: the smallest (today), and a long answer (all outlets of a city). */
  readonly small: readonly number[]
  readonly long: readonly number[]
  /** Gzip bytes of everything it brought along. */
  readonly bytes: number
}

/** Starts the simulation of the built demonstration by itself, in a page that has not asked for it. */
export async function measureSimulation(
  browser: Browser,
  site: { readonly origin: string; readonly log: Sent[]; readonly chunk: string },
  cpu: number,
  calls: number,
): Promise<Cost> {
  const context = await newPhone(browser)
  const once = async () => {
    const page = await context.newPage()
    await page.goto(site.origin, { waitUntil: 'networkidle' })
    await sleep(1500)
    site.log.length = 0
    await slowProcessor(await context.newCDPSession(page), cpu)
    const found = await page.evaluate(run, { chunk: site.chunk, calls })
    await page.close()
    const bytes = site.log.reduce((total, { gzip, wire }) => total + (wire > 0 ? gzip : 0), 0)
    return { ...found, bytes }
  }
  const cold = await once()
  const warm = await once()
  await context.close()
  return { ...warm, firstCold: cold.first, firstWarm: warm.first, bytes: cold.bytes }
}

/** In the page: as the app starts it (mocks/main.tsx), but without the latency that it plays. */
async function run({ chunk, calls }: { readonly chunk: string; readonly calls: number }) {
  const began = performance.now()
  const { startSimulation } = await import(chunk)
  const { fetch: ask, faults } = startSimulation(() => undefined)
  faults.setLatency(0, 0)
  const call = async (path: string) => {
    const response: Response = await ask(new Request(`https://agency.demo.invalid/v1${path}`))
    if (!response.ok) throw new Error(`${path} ${response.status}`)
    await response.json()
  }
  const time = async (path: string) => {
    const times: number[] = []
    for (let i = -30; i < calls; i += 1) {
      const start = performance.now()
      await call(path)
      if (i >= 0) times.push(performance.now() - start)
    }
    return times
  }
  await call('/today')
  const first = performance.now() - began
  return { first, small: await time('/today'), long: await time('/cities/210100/outlets') }
}
