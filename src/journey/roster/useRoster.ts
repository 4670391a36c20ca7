import { useSyncExternalStore } from 'react'
import { useSharedDevice } from '../useSharedDevice.ts'
import { rosterOf } from './rosterOf.ts'

/** The roster of an organisation on this device, and what there is to see in it. */
export function useRoster(organisation: string) {
  const isShared = useSharedDevice()
  const { store } = rosterOf(organisation, isShared)
  const state = useSyncExternalStore(store.state.subscribe, store.state.get)
  return { store, state, looked: state.looked }
}
