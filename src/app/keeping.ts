import { createElement, Suspense } from 'react'
import type { DraftStore } from '../journey/draftStore.ts'
import { showAbove } from './above.ts'
import { loadAgency } from './agency.ts'

/**
 * Begins when answers are not, or not all, on the device: says so above every screen, and lets no window be closed on them
 * without a question of the browser.
 */
export async function tellOfMemory(store: DraftStore): Promise<void> {
  addEventListener('beforeunload', (event) => {
    const { draft, memory, save } = store.getState()
    const isSafe = !memory && save.kind !== 'failed'
    if (!isSafe && Object.keys(draft.answers).length > 0) event.preventDefault()
  })
  const [{ KeepBanner }] = await Promise.all([import('../features/keep/KeepBanner.tsx'), loadAgency()])
  showAbove('kept', createElement(Suspense, { key: 'kept', fallback: null }, createElement(KeepBanner)))
}
