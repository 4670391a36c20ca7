import type { OperationId } from '../src/api/contract.ts'
import type { Faults } from './faults.ts'
import type { Fault } from './playFault.ts'

/** What a `demo:fault` event carries; `null` takes all faults away. */
export type FaultWish = {
  readonly operation: OperationId | '*'
  readonly fault: Fault
  readonly times?: number
} | null

/** Lets somebody outside the app, a test or a person at the browser's console, make calls go wrong. */
export function hearFaultEvents(faults: Faults): void {
  addEventListener('demo:fault', (event) => {
    if (!(event instanceof CustomEvent)) return
    // Whoever sends this event is at the developer's end of the browser; the type says what is understood.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const wish = event.detail as FaultWish
    if (wish === null) faults.clear()
    else faults.set(wish.operation, wish.fault, wish.times)
  })
}
