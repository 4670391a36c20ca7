import { createElement, Suspense } from 'react'
import type { DraftStore } from '../journey/draftStore.ts'
import { showAbove } from './above.ts'

/** Says above every screen, once there is something to say, what was found on this device and is not in use. */
export function tellFound(store: DraftStore): void {
  const stop = store.subscribe(() => {
    const { setAside, expired } = store.getState()
    if (!setAside && !expired) return
    stop()
    void import('../features/keep/FoundNotice.tsx')
      .then(({ FoundNotice }) =>
        showAbove(
          'found',
          createElement(Suspense, { key: 'found', fallback: null }, createElement(FoundNotice)),
        ),
      )
      .catch(() => undefined) // what it would say is said the next time
  })
}
