import type { Draft } from './draft.ts'
import type { DraftStore } from './draftStore.ts'

// What was found on the device and is not in use goes when the person has seen what it was.

/** Takes what could not be read off this device, and saves the draft in use without what was set aside of it. */
export async function dropSetAside(store: DraftStore): Promise<void> {
  const { setAside } = store.getState()
  if (!setAside) return
  const { drafts, changes = [], cases } = setAside
  await store.dropFound('setAside', { drafts: [...drafts, ...changes], cases })
  if (setAside.parts.length > 0) store.change({})
}

/** Takes a draft whose week is over off this device, and gives it back, to be restored if it is wanted. */
export async function takeExpired(store: DraftStore, id: string): Promise<Draft | undefined> {
  const taken = store.getState().expired?.find((draft) => draft.id === id)
  if (taken) await store.dropFound('expired', { drafts: [id], cases: [] })
  return taken
}
