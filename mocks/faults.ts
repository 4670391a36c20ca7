import './polyfills.ts'
import { HttpResponse } from 'msw'
import { type OperationId, operations } from '../src/api/contract.ts'
import type { Operation } from '../src/api/operation.ts'

/**
 * What can be made to go wrong. `offline`: lost before the agency heard of it; `lostAnswer`: done, but the answer got lost;
 * `timeout`: never answered, nothing done; `slowAnswer`: done, never answered; `status`: a refusal by something in between;
 * `refusal`: a no in the agency's own words, before anything is done; `html`: a captive portal; `truncated`: half an answer; `wrongJson`: an answer to another question.
 */
export type Fault =
  | {
      readonly kind: 'offline' | 'lostAnswer' | 'timeout' | 'slowAnswer' | 'html' | 'truncated' | 'wrongJson'
    }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'refusal'; readonly status: number }

/** A fault as it is set; `left`: for how many more calls, null until it is taken away. */
export interface SetFault {
  readonly operation: OperationId | '*'
  readonly fault: Fault
  readonly left: number | null
}

export interface Faults {
  /** Lets the next `times` calls of an operation go wrong; `*` stands for all. */
  readonly set: (operation: OperationId | '*', fault: Fault, times?: number) => void
  /** Takes one fault away. */
  readonly unset: (operation: OperationId | '*') => void
  readonly clear: () => void
  /** What is set, without faults that have had their calls. */
  readonly list: () => SetFault[]
  /** Answers an operation with this, without anything being done, until it is taken away with `undefined`. */
  readonly setAnswer: (operation: OperationId, answer: unknown) => void
  readonly findAnswer: (operation: OperationId) => unknown
  readonly getLatency: () => readonly [from: number, to: number]
  /** How long an answer takes, in milliseconds: anything between the two. */
  readonly setLatency: (from: number, to: number) => void
  /** The same for one operation, in place of what holds for all; `undefined` takes it away. */
  readonly setOwnLatency: (operation: OperationId, latency: readonly [number, number] | undefined) => void
  readonly listOwnLatencies: () => { readonly operation: OperationId; readonly latency: [number, number] }[]
  readonly around: (operation: OperationId, work: () => Promise<Response>) => Promise<Response>
}

/** Faults and latency, wrapped once round all operations. */
export function createFaults(from = 0, to = 0): Faults {
  const set = new Map<OperationId | '*', { readonly fault: Fault; left: number }>()
  const answers = new Map<OperationId, unknown>()
  const own = new Map<OperationId, readonly [from: number, to: number]>()
  let latency: readonly [from: number, to: number] = [from, to]
  const take = (operation: OperationId): Fault | undefined => {
    const found = set.get(operation) ?? set.get('*')
    if (!found || found.left < 1) return undefined
    found.left -= 1
    return found.fault
  }
  return {
    set: (operation, fault, times = Number.POSITIVE_INFINITY) => {
      set.set(operation, { fault, left: times })
    },
    unset: (operation) => void set.delete(operation),
    clear: () => set.clear(),
    list: () =>
      [...set].flatMap(([operation, { fault, left }]) =>
        left > 0 ? [{ operation, fault, left: Number.isFinite(left) ? left : null }] : [],
      ),
    setAnswer: (operation, answer) => {
      if (answer === undefined) answers.delete(operation)
      else answers.set(operation, answer)
    },
    findAnswer: (operation) => answers.get(operation),
    getLatency: () => latency,
    setLatency: (least, most) => {
      latency = [least, most]
    },
    setOwnLatency: (operation, wanted) => {
      if (wanted) own.set(operation, wanted)
      else own.delete(operation)
    },
    listOwnLatencies: () =>
      [...own].map(([operation, [least, most]]) => ({ operation, latency: [least, most] })),
    around: async (operation, work) => {
      const [least, most] = own.get(operation) ?? latency
      if (most > 0) await sleep(least + Math.random() * (most - least))
      const fault = take(operation)
      const given = answers.get(operation)
      const act = given === undefined ? work : () => Promise.resolve(answerWith(operation, given))
      return fault ? suffer(fault, act, okOf(operation)) : act()
    },
  }
}

function answerWith(operation: OperationId, given: unknown): Response {
  const { ok }: Operation = operations[operation]
  // Checked against the contract by whoever has set it; MSW types JSON more narrowly.
  return HttpResponse.json(given as object, { status: ok, headers: { 'Cache-Control': 'no-store' } })
}

/** The status of an answer that looks right until it is read; one without a body can't carry a wrong one. */
const okOf = (operation: OperationId): number => {
  const { ok }: Operation = operations[operation]
  return ok === 204 ? 200 : ok
}

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
const never = (): Promise<Response> => new Promise(() => {})

async function suffer(fault: Fault, work: () => Promise<Response>, ok: number): Promise<Response> {
  switch (fault.kind) {
    case 'offline':
      return HttpResponse.error()
    case 'lostAnswer':
      await work()
      return HttpResponse.error()
    case 'timeout':
      return never()
    case 'slowAnswer':
      await work()
      return never()
    case 'status':
      return new HttpResponse('upstream', {
        status: fault.status,
        headers: {
          'Content-Type': 'text/plain',
          ...(fault.retryAfter === undefined ? {} : { 'Retry-After': fault.retryAfter }),
        },
      })
    case 'refusal':
      return HttpResponse.json(
        { type: 'about:blank', title: 'Refused', status: fault.status },
        { status: fault.status, headers: { 'Content-Type': 'application/problem+json' } },
      )
    case 'html':
      return new HttpResponse('<!doctype html><title>Welcome to our network</title>', {
        status: 200,
        headers: { 'Content-Type': 'text/html' },
      })
    case 'truncated': {
      const text = await (await work()).text()
      return new HttpResponse(text.slice(0, Math.floor(text.length / 2)), {
        status: ok,
        headers: { 'Content-Type': 'application/json' },
      })
    }
    case 'wrongJson':
      return HttpResponse.json({ greeting: 'hello' }, { status: ok })
  }
}
