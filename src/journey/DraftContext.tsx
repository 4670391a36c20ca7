import { createContext, type ReactNode, use, useSyncExternalStore } from 'react'
import type { DraftState } from './draftState.ts'
import type { DraftStore } from './draftStore.ts'

const Context = createContext<DraftStore | undefined>(undefined)

export function DraftProvider({
  store,
  children,
}: {
  readonly store: DraftStore
  readonly children: ReactNode
}) {
  return <Context value={store}>{children}</Context>
}

/** The store of the draft in use; throws outside of a DraftProvider. */
export function useDraftStore(): DraftStore {
  const store = use(Context)
  if (!store) throw new Error('useDraftStore needs a DraftProvider above it')
  return store
}

/** The draft, this device's cases and the save state, as they are now. */
export function useDraftState(): DraftState {
  const store = useDraftStore()
  return useSyncExternalStore(store.subscribe, store.getState, store.getState)
}

/** One part of that state: who reads it is drawn anew when this part changes, and not with every change of the others. */
export function useDraftPart<K extends keyof DraftState>(part: K): DraftState[K] {
  const store = useDraftStore()
  const get = () => store.getState()[part]
  return useSyncExternalStore(store.subscribe, get, get)
}
