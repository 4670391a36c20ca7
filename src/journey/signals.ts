import { createSignal } from '../foundation/createSignal.ts'
import { createStore } from '../foundation/createStore.ts'
import type { Whose } from './device.ts'

/**
 * Everything of the person is taken off this device: whoever keeps something in this page's memory forgets it, and hands over what
 * puts it back, for as long as the clearing can be undone.
 */
export const deviceCleared = createSignal<(putBack: () => void) => void>()

/** A device that others use was cleared: a simulated agency, which lives there as well, forgets everything, too. */
export const sharedDeviceCleared = createSignal()

/** Something changed at the agency: a simulated one says so. */
export const agencyChanged = createSignal()

/** For whom the draft is kept here: a simulated agency keeps as little on a shared device. */
export const deviceKeptFor = createStore<Whose>('own')
