import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import type { Sent } from '../../src/build/staticFiles.ts'
import { ask, newPage, newPhone, numberOf, slowProcessor, until, type Way } from './page.ts'

export interface Load {
  readonly fcp: number
  readonly visible: number
  readonly reacts: number
  readonly cls: number
  readonly blocking: number
  /** Until it reacted: requests, bytes on the wire, gzip bytes of scripts and styles. */
  readonly requests: number
  readonly wire: number
  readonly code: number
  /** Until the network was quiet: requests, gzip bytes of scripts, of styles. */
  readonly allRequests: number
  readonly allScript: number
  readonly allStyle: number
}

/** A first visit, a second one, and one without any line where a worker keeps the files. */
export interface Visits {
  readonly cold: Load
  readonly warm: Load
  readonly offline: Load | undefined
}

/** Where a target is: its address over the line, what was sent, and the switch of the line. */
export interface Place {
  readonly origin: string
  readonly log: Sent[]
  readonly cut: (off: boolean) => void
}

const sum = (log: readonly Sent[], type: RegExp) =>
  log.reduce((total, sent) => total + (type.test(sent.type) && sent.wire > 0 ? sent.gzip : 0), 0)

/** Visits on a slow processor; the link is slow or not by what `place` is behind. */
export async function measureLoad(browser: Browser, place: Place, way: Way, cpu: number): Promise<Visits> {
  const context = await newPhone(browser)
  const { log } = place
  const once = async (before?: (page: Page) => Promise<void>): Promise<Load> => {
    const page = await newPage(context, way, true)
    log.length = 0
    await slowProcessor(await context.newCDPSession(page), cpu)
    await sleep(500) // the new page's own process settles
    await page.goto(place.origin + way.path, { waitUntil: 'commit', timeout: 60_000 })
    await until(page, 'window.probe?.reacts != null', 30_000)
    const sent = [...log]
    await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => undefined)
    await sleep(1500)
    const found = { fcp: 0, visible: 0, reacts: 0, cls: 0, blocking: 0 }
    for (const name of ['fcp', 'visible', 'reacts', 'cls', 'blocking'] as const)
      found[name] = numberOf(await ask(page, `window.probe.${name}`))
    const all = [...log]
    await before?.(page)
    await page.close()
    return {
      ...found,
      requests: sent.length,
      wire: sent.reduce((total, { wire }) => total + wire, 0),
      code: sum(sent, /javascript|css/),
      allRequests: all.length,
      allScript: sum(all, /javascript/),
      allStyle: sum(all, /css/),
    }
  }
  let isKept = false
  const cold = await once(async (page) => {
    isKept = await keepsFiles(page)
  })
  const warm = await once()
  place.cut(isKept)
  try {
    return { cold, warm, offline: isKept ? await once() : undefined }
  } finally {
    place.cut(false)
    await context.close()
  }
}

/** Whether a worker keeps the files of this site; waits until it has them. MSW's own worker keeps none. */
async function keepsFiles(page: Page): Promise<boolean> {
  const has = (what: string) => `navigator.serviceWorker?.getRegistration().then((r) => ${what})`
  if (!(await until(page, has('!!r'), 5000))) return false // registered when nothing else is to be done
  const isActive = await until(page, has('!!r?.active'), 90_000)
  const script = "document.querySelector('script[src], link[rel=modulepreload]')"
  return isActive && until(page, `caches.match(${script}?.src ?? ${script}?.href).then(Boolean)`, 1000)
}
