import * as v from 'valibot'
import { type OperationId, operations } from '../src/api/contract.ts'
import type { FetchLike } from '../src/api/http.ts'
import { todaySchema } from '../src/api/schemas.ts'
import { createStore } from '../src/foundation/createStore.ts'
import { agencyBase } from './handlers.ts'

/**
 * How a real agency fares, by its answer to "which day is it": it answers as the contract says, something else answers, or
 * nothing does.
 */
export type Health =
  | { readonly kind: 'unasked' | 'asking' | 'wrong' | 'gone' }
  | { readonly kind: 'well'; readonly ms: number; readonly isSimulated: boolean }

export interface BackendState {
  /** Where it is, without a slash at the end. */
  readonly base: string
  /** The operations that it answers in place of the simulation. */
  readonly real: ReadonlySet<OperationId>
  readonly health: Health
}

/** A real agency beside the simulated one, operation by operation. It lives as long as the page. */
export interface Backend {
  readonly get: () => BackendState
  readonly subscribe: (listener: () => void) => () => void
  readonly setBase: (base: string) => void
  readonly setReal: (operation: OperationId, isReal: boolean) => void
  readonly check: () => Promise<void>
  /** Asks the real agency, or undefined when the operation is the simulation's. */
  readonly answer: (operation: OperationId, request: Request) => Promise<Response> | undefined
}

const patienceMs = 5000

/** `send`: the browser's fetch. A built page may call its own host only; its policy sees to that. */
export function createBackend(send: FetchLike, now: () => number = Date.now): Backend {
  const state = createStore<BackendState>({ base: '/v1', real: new Set(), health: { kind: 'unasked' } })
  const set = (change: Partial<BackendState>): void => state.set({ ...state.get(), ...change })
  return {
    get: state.get,
    subscribe: state.subscribe,
    setBase: (base) => set({ base: base.trim().replace(/\/+$/, ''), health: { kind: 'unasked' } }),
    setReal: (operation, isReal) => {
      const real = new Set(state.get().real)
      if (isReal) real.add(operation)
      else real.delete(operation)
      set({ real })
    },
    check: async () => {
      const { base } = state.get()
      set({ health: { kind: 'asking' } })
      const health = await ask(send, base, now)
      // Of another address meanwhile nothing is known yet.
      if (state.get().base === base) set({ health })
    },
    answer: (operation, request) =>
      state.get().real.has(operation) ? pass(send, state.get().base, request) : undefined,
  }
}

async function ask(send: FetchLike, base: string, now: () => number): Promise<Health> {
  const start = now()
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const url = base + operations.getToday.path
    const response = await send(new Request(url, { signal, cache: 'no-store', credentials: 'omit' }))
    const answer = v.safeParse(todaySchema, await response.json().catch(() => undefined))
    if (!response.ok || !answer.success) return { kind: 'wrong' }
    return { kind: 'well', ms: now() - start, isSimulated: answer.output.simulated }
  } catch {
    return { kind: 'gone' }
  }
}

/** The same request, sent to the real agency. Read first: browsers stream no bodies over HTTP/1.1. */
async function pass(send: FetchLike, base: string, request: Request): Promise<Response> {
  const { method, headers, signal } = request
  const body = request.body ? await request.arrayBuffer() : null
  const url = base + request.url.slice(agencyBase.length)
  return await send(
    new Request(url, { method, headers, signal, body, cache: 'no-store', credentials: 'omit' }),
  )
}
