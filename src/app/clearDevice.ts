import { createElement, Suspense } from 'react'
import type { DraftStore } from '../journey/draftStore.ts'
import { forgetExpiryTold } from '../journey/expiryTold.ts'
import { forgetReadNotices } from '../journey/readNotices.ts'
import { forgetAnswers } from './Agency.tsx'
import { showAbove } from './above.ts'
import { Cleared, type Clearing } from './Cleared.tsx'
import { forgetEarlyAnswers } from './early.ts'

const tell = (what: Clearing): void =>
  showAbove(
    'cleared',
    createElement(Suspense, { key: 'cleared', fallback: null }, createElement(Cleared, { what })),
  )

/** Takes everything of this service off the device, and says on the start page why, or that it did not work. */
export async function clearDevice(store: DraftStore, why: 'done' | 'idle' = 'done'): Promise<void> {
  const { memory } = store.getState()
  forgetAnswers()
  forgetEarlyAnswers()
  dispatchEvent(new Event('device:cleared'))
  try {
    await store.clear()
    forgetReadNotices()
    forgetExpiryTold()
    tell(why)
  } catch {
    // A browser that lets us store nothing lets us delete nothing either.
    tell(memory === 'refused' ? why : 'failed')
  }
}
