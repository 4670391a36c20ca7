import { useSyncExternalStore } from 'react'
import { createStore } from '../../../src/foundation/createStore.ts'
import type { DeskClerk } from '../../agency/deskClerks.ts'

/** Who sits at the desk of this console, until the page is left. */
const sitting = createStore<DeskClerk>('zhou')

export const sitDown = sitting.set
export const useClerk = (): DeskClerk => useSyncExternalStore(sitting.subscribe, sitting.get)
