import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser } from 'playwright-core'
import { ask, heap, newPage, newPhone, type Way } from './page.ts'

/** Bytes in use: before the first step, after 50, after 500. */
export interface Memory {
  readonly before: number
  readonly after50: number
  readonly after500: number
}

/**
 * What many steps leave behind. The probe walks by itself inside the page: every question from outside leaves compiled code
 * there, which over 500 steps would weigh more than the page.
 */
export async function measureMemory(browser: Browser, origin: string, way: Way): Promise<Memory> {
  const context = await newPhone(browser)
  const page = await newPage(context, way, false)
  const session = await context.newCDPSession(page)
  await page.goto(origin + way.path, { waitUntil: 'load' })
  await page.waitForSelector(way.next, { state: 'visible', timeout: 30_000 })
  const rest = async (): Promise<number> => {
    await sleep(1500) // what is loaded and saved at idle, is
    return heap(session)
  }
  const before = await rest()
  await ask(page, 'window.probe.walk(50)')
  const after50 = await rest()
  await ask(page, 'window.probe.walk(450)')
  const after500 = await rest()
  await context.close()
  return { before, after50, after500 }
}
