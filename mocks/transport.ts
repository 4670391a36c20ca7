import './polyfills.ts'
import { getResponse } from 'msw'
import type { FetchLike } from '../src/api/http.ts'
import type { Backend } from './backend.ts'
import type { CallLog } from './calls.ts'
import { agencyBase, type HandlerTable, type IndexedHandler, problemResponse } from './handlers.ts'

/**
 * Takes requests to the handlers inside the page: no worker, no interception, nothing global. Handlers are found by method and
 * path, so that MSW tries one and not all. What has no handler fails loudly, here and at the agency's side. `calls` hears of
 * every call; `backend` may answer in place of a handler.
 */
export function createTransport(
  handlers: HandlerTable,
  calls?: CallLog,
  backend?: Pick<Backend, 'answer'>,
): FetchLike {
  return (request) => {
    const { signal } = request
    if (signal.aborted) return Promise.reject(abortError())
    const handled = answerOf(handlers, request, calls, backend).then((response) => {
      // What MSW gives for a lost connection; fetch would throw.
      if (response.type === 'error') throw new TypeError('Failed to fetch')
      return response
    })
    // Raced, for getResponse does not listen to the signal. The agency may have acted all the same: so may a real one.
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(abortError()), { once: true })
    })
    return Promise.race([handled, aborted])
  }
}

const abortError = () => new DOMException('The request was aborted', 'AbortError')

async function answerOf(
  handlers: HandlerTable,
  request: Request,
  calls: CallLog | undefined,
  backend: Pick<Backend, 'answer'> | undefined,
): Promise<Response> {
  const found = findHandler(handlers.first, request) ?? findHandler(await handlers.loadOthers(), request)
  const done = found && calls?.begin(found.operation, request)
  const response =
    found && (await (backend?.answer(found.operation, request) ?? getResponse([found.handler], request)))
  if (response) {
    done?.(response)
    return response
  }
  const { pathname } = new URL(request.url)
  console.error(`The simulated agency has no operation ${request.method} ${pathname}`)
  return problemResponse({ type: 'about:blank', title: 'No such operation', status: 501 })
}

function findHandler(handlers: readonly IndexedHandler[], request: Request): IndexedHandler | undefined {
  if (!request.url.startsWith(`${agencyBase}/`)) return undefined
  const { pathname } = new URL(request.url)
  const parts = pathname.slice(new URL(agencyBase).pathname.length + 1).split('/')
  return handlers.find(
    (handler) =>
      handler.method === request.method &&
      handler.parts.length === parts.length &&
      handler.parts.every((part, i) => part === undefined || part === parts[i]),
  )
}
