import type { Page } from 'playwright-core'

/** What a page's own thread did while something went on, in milliseconds of its own ticks: what else the machine does is not counted. */
export interface Blocks {
  /** The pieces by ticks, the longest first. A slowed processor is in them. */
  readonly longest: readonly number[]
  /** How many took more than 20 ms, and more than 50. */
  readonly over20: number
  readonly over50: number
  /** All together. */
  readonly worked: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** Traces the page's own thread (the renderer's main thread that worked most) until `work` is over. */
export async function blocksDuring(page: Page, work: () => Promise<void>): Promise<Blocks> {
  const browser = page.context().browser()
  if (!browser) throw new Error('the page has no browser')
  await browser.startTracing(page, { categories: ['toplevel'] })
  let trace: Buffer
  try {
    await work()
  } finally {
    trace = await browser.stopTracing()
  }
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString())
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const byThread = new Map<string, number[]>()
  for (const { name, ph, pid, tid, dur = 0, tdur = dur } of traceEvents) {
    const thread = `${pid} ${tid}`
    if (ph !== 'X' || name !== 'ThreadControllerImpl::RunTask' || !mains.has(thread)) continue
    const known = byThread.get(thread) ?? []
    known.push(tdur / 1000)
    byThread.set(thread, known)
  }
  const sum = (blocks: readonly number[]) => blocks.reduce((all, ms) => all + ms, 0)
  const blocks = [...byThread.values()].toSorted((a, b) => sum(b) - sum(a))[0] ?? []
  const longest = blocks.toSorted((a, b) => b - a)
  return {
    longest,
    over20: longest.filter((ms) => ms > 20).length,
    over50: longest.filter((ms) => ms > 50).length,
    worked: sum(blocks),
  }
}

/** The same in words. */
export const sayBlocks = ({ longest, over20, over50, worked }: Blocks): string =>
  `longest blocks ${longest
    .slice(0, 5)
    .map((ms) => ms.toFixed(0))
    .join(', ')} ms; ${over20} over 20, ${over50} over 50; ${(worked / 1000).toFixed(1)} s of work`
