import type { FetchLike } from '../../src/api/http.ts'
import { createAgency } from '../agency/agency.ts'
import { type Clock, createClock } from '../agency/clock.ts'
import type { OnCode } from '../agency/codeHandlers.ts'
import { examine } from '../agency/examine.ts'
import { changeTidily } from '../agency/pruning.ts'
import { createStore, type Store } from '../agency/store.ts'
import { createFaults, type Faults } from '../faults.ts'
import { createHandlers } from '../handlers.ts'
import { createTransport } from '../transport.ts'
import { openFileDevice } from './fileDevice.ts'

/** The simulated agency of a server: the same handlers as in the page, over a store on the disk. */
export interface OpenAgency {
  readonly fetch: FetchLike
  readonly store: Store
  readonly clock: Clock
  readonly faults: Faults
  /** Call it when nobody is served any more. */
  readonly close: () => void
}

const hourMs = 3_600_000
const examineAfterMs = 5000

/** Opens the agency that lives in a folder. `onCode` sends the text messages. Throws when the folder can't be used. */
export function openAgency(folder: string, onCode: OnCode): OpenAgency {
  const device = openFileDevice(folder)
  const store = createStore(() => Promise.resolve(device))
  const clock = createClock(device.offset, Date.now)
  const faults = createFaults()
  // What lies about unused goes, also when nobody writes for long.
  const tidy = () => void changeTidily(store, clock, () => undefined).catch(console.error)
  const tidying = setInterval(tidy, hourMs).unref()
  const closing = new AbortController()
  // Whoever waits for the start comes first.
  setTimeout(() => void examine(store, closing.signal).catch(console.error), examineAfterMs).unref()
  const agency = createAgency({ store, clock, onCode })
  return {
    fetch: createTransport(createHandlers(agency, faults)),
    store,
    clock,
    faults,
    close: () => {
      clearInterval(tidying)
      closing.abort()
      device.close()
    },
  }
}
