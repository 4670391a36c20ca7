import { createElement, Suspense } from 'react'
import type { DraftStore } from '../journey/draftStore.ts'
import { showAbove } from './above.ts'
import { loadAgency } from './agency.ts'

/**
 * Begins when answers are not, or not all, on the device: says so above every screen, lets no window be closed on them without
 * a question of the browser, and on a shared device watches that nobody has walked away.
 */
export async function tellOfMemory(store: DraftStore): Promise<void> {
  addEventListener('beforeunload', (event) => {
    const { draft, memory, save } = store.getState()
    const isSafe = !memory && save.kind !== 'failed'
    if (!isSafe && (Object.keys(draft.answers).length > 0 || draft.changes)) event.preventDefault()
  })
  tellOfDevice(store)
  const [{ KeepBanner }, { IdleGuard }] = await Promise.all([
    import('../features/keep/KeepBanner.tsx'),
    import('./IdleGuard.tsx'),
    loadAgency(),
  ])
  const parts = [createElement(KeepBanner, { key: 'banner' }), createElement(IdleGuard, { key: 'idle' })]
  showAbove('kept', createElement(Suspense, { key: 'kept', fallback: null }, parts))
}

/** Says to whom it concerns (a simulated agency that would keep its rows here) whether this device is shared. */
function tellOfDevice(store: DraftStore): void {
  const { dataset } = document.documentElement
  const tell = () => {
    const device = store.getState().memory === 'shared' ? 'shared' : 'own'
    if (device === (dataset['device'] ?? 'own')) return
    dataset['device'] = device
    dispatchEvent(new Event('device:changed'))
  }
  store.subscribe(tell)
  tell()
}
