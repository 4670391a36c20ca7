import type { FetchLike } from '../../src/api/http.ts'
import { agencyBase } from '../handlers.ts'
import type { Bridge, Crossed, Crossing } from './bridge.ts'

const place = `${import.meta.env.BASE_URL}net/`
/** How long a worker may take to be there, in milliseconds. */
const patience = 20_000

/**
 * Lays a line through MSW's worker: calls are made in a frame below `net/`, where that worker is registered, and it asks the
 * agency in this page. The worker has a scope of its own, so that the one that keeps the site for offline use is not in its way.
 */
export async function openWorkerLine(
  inPage: FetchLike,
): Promise<{ readonly fetch: FetchLike; readonly close: () => Promise<void> }> {
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.title = 'MSW'
  frame.src = place
  try {
    const { fetchInFrame, stop } = await new Promise<Opened>((resolve, reject) => {
      window.demoBridge = {
        base: agencyBase,
        answer: (call) => answer(inPage, call),
        opened: (send, end) => resolve({ fetchInFrame: send, stop: end }),
        failed: reject,
      }
      setTimeout(() => reject(new Error('The worker does not answer')), patience)
      document.body.append(frame)
    })
    return {
      fetch: async (request) => {
        const { url, method, signal } = request
        const body = method === 'GET' ? null : await request.arrayBuffer()
        return await fetchInFrame(url, {
          method,
          headers: [...request.headers],
          body,
          signal,
          cache: 'no-store',
        })
      },
      close: async () => {
        await stop()
        const registration = await navigator.serviceWorker.getRegistration(place)
        if (registration && new URL(registration.scope).pathname === place) await registration.unregister()
        frame.remove()
      },
    }
  } catch (error) {
    frame.remove()
    throw error
  }
}

interface Opened {
  readonly fetchInFrame: Parameters<Bridge['opened']>[0]
  readonly stop: () => Promise<void>
}

async function answer(inPage: FetchLike, { url, method, headers, body }: Crossing): Promise<Crossed> {
  try {
    const response = await inPage(
      new Request(url, { method, headers: headers.map(([a, b]) => [a, b]), body }),
    )
    const bytes = await response.arrayBuffer()
    return {
      status: response.status,
      headers: [...response.headers],
      body: bytes.byteLength > 0 ? bytes : null,
    }
  } catch (error) {
    if (error instanceof TypeError) return { status: 0, headers: [], body: null } // as fetch has it
    throw error
  }
}
