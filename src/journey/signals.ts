import { createSignal } from '../foundation/createSignal.ts'
import { createStore } from '../foundation/createStore.ts'
import type { Whose } from './device.ts'

/** Everything of the person is taken off this device: whoever keeps something in memory forgets it. */
export const deviceCleared = createSignal()

/** Something changed at the agency: a simulated one says so. */
export const agencyChanged = createSignal()

/** For whom the draft is kept here: a simulated agency keeps as little on a shared device. */
export const deviceKeptFor = createStore<Whose>('own')
