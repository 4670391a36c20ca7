import { agencyChanged, deviceKeptFor } from '../src/journey/signals.ts'
import './desk/paper.css'
import type { FetchLike } from '../src/api/http.ts'
import { withTimeout } from '../src/foundation/withTimeout.ts'
import { openBrowserDevice } from './agency/browserDevice.ts'
import { browserOffset, type Clock, createClock, pageOffset } from './agency/clock.ts'
import type { OnCode } from './agency/codeHandlers.ts'
import type { Device } from './agency/device.ts'
import { createOnDemandAgency } from './agency/onDemandAgency.ts'
import { createStore, type Store } from './agency/store.ts'
import { type Backend, createBackend } from './backend.ts'
import { type CallLog, createCallLog } from './calls.ts'
import { hearFaultEvents } from './faultEvents.ts'
import { createFaults, type Faults } from './faults.ts'
import { createHandlers } from './handlers.ts'
import { createNetLine, type NetLine } from './net/line.ts'
import { markPendingRequests } from './pendingRequests.ts'
import { clearToolStorage } from './toolStorage.ts'
import { createTransport } from './transport.ts'

/** The simulated agency of this device, and what turns it. */
export interface Simulation {
  readonly fetch: FetchLike
  readonly store: Store
  readonly clock: Clock
  readonly faults: Faults
  readonly calls: CallLog
  readonly backend: Backend
  readonly net: NetLine
  /** Says, here and in other tabs, that something changed at the agency. */
  readonly announce: () => void
  /** Takes everything the agency knows off this device, and the clock back to the device's. */
  readonly forget: () => Promise<void>
}

/**
 * The device's storage, unless it can't be trusted: some browsers give all local files one origin, so that other saved pages
 * could read it, and some never answer. The agency then lives in memory, as long as the page: what was submitted is gone with it, so
 * a slow phone is given time.
 */
function openInTime(): Promise<Device> {
  if (location.protocol === 'file:') return Promise.reject(new Error('Local files share one storage'))
  return withTimeout(openBrowserDevice(), 15_000, 'The storage does not answer')
}

/** Opens the agency of this device. All tabs share it: they hear of each other's changes, and never interleave them. */
export function startSimulation(onCode: OnCode): Simulation {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('agency')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origins to choose from
  const tellOthers = () => channel?.postMessage('changed')
  const store = createStore(openInTime, tellOthers)
  channel?.addEventListener('message', () => {
    agencyChanged.send()
  })
  const clock = createClock(location.protocol === 'file:' ? pageOffset() : browserOffset(), Date.now)
  const faults = createFaults(80, 250)
  const calls = createCallLog()
  const backend = createBackend((request) => fetch(request))
  hearFaultEvents(faults)
  const agency = createOnDemandAgency({ store, clock, onCode })
  // On a shared device the agency's rows are as little to be found as the draft.
  const settleDevice = () => void store.keepOnDevice(deviceKeptFor.get() === 'own')
  deviceKeptFor.subscribe(settleDevice)
  if (deviceKeptFor.get() === 'shared') settleDevice()
  const announce = () => {
    tellOthers()
    agencyChanged.send()
  }
  const net = createNetLine(createTransport(createHandlers(agency, faults), calls, backend))
  return {
    fetch: markPendingRequests(net.fetch),
    store,
    clock,
    faults,
    calls,
    backend,
    net,
    announce,
    forget: async () => {
      await store.clear()
      clearToolStorage()
      clock.reset()
      announce()
    },
  }
}
