import './polyfills.ts'
import { HttpResponse } from 'msw'
import { type OperationId, operationNamed } from '../src/api/contract.ts'
import { type Fault, playFault } from './playFault.ts'

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
      return fault ? playFault(fault, act, okOf(operation)) : act()
    },
  }
}

function answerWith(operation: OperationId, given: unknown): Response {
  const { ok } = operationNamed(operation)
  // Checked against the contract by whoever has set it; MSW types JSON more narrowly.
  return HttpResponse.json(given as object, { status: ok, headers: { 'Cache-Control': 'no-store' } })
}

/** The status of an answer that looks right until it is read; one without a body can't carry a wrong one. */
const okOf = (operation: OperationId): number => {
  const { ok } = operationNamed(operation)
  return ok === 204 ? 200 : ok
}

const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
