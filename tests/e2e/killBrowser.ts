import type { BrowserContext } from 'playwright-core'

/** Ends the browser's main process the way a system does that has run out of memory: it hears of nothing. */
export async function killBrowser(context: BrowserContext | undefined): Promise<void> {
  const session = await context?.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const id = processInfo.find(({ type }) => type === 'browser')?.id
  if (!context || id === undefined) throw new Error('no browser runs')
  const gone = context.waitForEvent('close')
  process.kill(id, 'SIGKILL')
  await gone
}
