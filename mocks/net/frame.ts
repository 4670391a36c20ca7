import { HttpResponse, http } from 'msw'
import { setupWorker } from 'msw/browser'
import type { Bridge } from './bridge.ts'

// Runs in the hidden frame below net/, which MSW's worker controls. Every call made from here passes through the worker, and
// so through the browser's network panel; the page around answers it.

async function open(door: Bridge): Promise<void> {
  const worker = setupWorker(
    http.all(`${door.base}/*`, async ({ request }) => {
      const { url, method } = request
      const body = method === 'GET' ? null : await request.arrayBuffer()
      const { status, ...rest } = await door.answer({ url, method, headers: [...request.headers], body })
      if (status === 0) return HttpResponse.error()
      return new HttpResponse(rest.body, { status, headers: rest.headers.map(([a, b]) => [a, b]) })
    }),
  )
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: 'mockServiceWorker.js' },
  })
  door.opened(window.fetch.bind(window), async () => worker.stop())
}

const door = window.parent === window ? undefined : window.parent.demoBridge
if (door) open(door).catch(door.failed)
