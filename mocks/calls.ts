import type { OperationId } from '../src/api/contract.ts'
import { createSignal } from '../src/foundation/createSignal.ts'

/** One call of the app, as it went over the line. Times in milliseconds; bodies as text. */
export interface Call {
  readonly id: number
  readonly operation: OperationId
  readonly method: string
  readonly path: string
  readonly at: number
  readonly request: string
  /** 0: the connection got lost; undefined: no answer yet. */
  readonly status?: number
  readonly answer?: string
  readonly ms?: number
}

/** The last calls of each operation, for those who want to see what goes over the line. */
export interface CallLog {
  /** Notes a call; the function it gives back notes the answer. */
  readonly begin: (operation: OperationId, request: Request) => (response: Response) => void
  /** The newest first. */
  readonly of: (operation: OperationId) => readonly Call[]
  readonly subscribe: (listener: () => void) => () => void
}

const kept = 5
const none: readonly Call[] = []
/** More of a body than anybody reads. */
const longest = 20_000

export function createCallLog(now: () => number = Date.now): CallLog {
  const calls = new Map<OperationId, readonly Call[]>()
  const changed = createSignal()
  let serial = 0
  const put = (operation: OperationId, change: (list: readonly Call[]) => readonly Call[]): void => {
    calls.set(operation, change(calls.get(operation) ?? []).slice(0, kept))
    changed.send()
  }
  return {
    begin: (operation, request) => {
      const id = (serial += 1)
      const { pathname, search } = new URL(request.url)
      const at = now()
      const call = { id, operation, method: request.method, path: pathname + search, at, request: '' }
      put(operation, (list) => [call, ...list])
      const amend = (change: Partial<Call>) =>
        put(operation, (list) => list.map((one) => (one.id === id ? { ...one, ...change } : one)))
      if (request.body) void textOf(request).then((text) => amend({ request: text }))
      return (response) => {
        const ms = now() - at
        if (response.type === 'error') return amend({ status: 0, ms })
        amend({ status: response.status, ms })
        void textOf(response).then((answer) => amend({ answer }))
      }
    },
    of: (operation) => calls.get(operation) ?? none,
    subscribe: changed.listen,
  }
}

/** What a message carries, read from a copy; of files only that there is one. */
async function textOf(message: Request | Response): Promise<string> {
  const type = message.headers.get('Content-Type') ?? ''
  if (!/json|text/.test(type)) return type && `(${type})`
  try {
    return (await message.clone().text()).slice(0, longest)
  } catch {
    return '' // read already, or broken off
  }
}
