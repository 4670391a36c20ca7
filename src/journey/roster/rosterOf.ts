import { deviceCleared } from '../signals.ts'
import { createRosterStore, type RosterStore } from './rosterStore.ts'

const stores = new Map<string, { readonly store: RosterStore; readonly loaded: Promise<void> }>()

deviceCleared.listen(() => stores.clear())

/**
 * The roster of an organisation as this tab has it: one for all its pages, so that none writes over what another has changed, and that
 * it is still there on the next page where the device keeps nothing. `loaded` is over once what lies on the device has been read.
 */
export function rosterOf(organisation: string, isShared: boolean) {
  const name = `${organisation} ${isShared}`
  const known = stores.get(name)
  if (known) return known
  const store = createRosterStore(organisation, isShared)
  const opened = { store, loaded: store.load() }
  stores.set(name, opened)
  return opened
}

/** Forgets all rosters of this tab; what lies on the device stays there. Whoever signs in after finds nothing in the memory. */
export function closeRosters(): void {
  for (const { store } of stores.values()) void store.flush().then(store.close)
  stores.clear()
}
