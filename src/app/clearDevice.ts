import { createElement, Suspense } from 'react'
import { removeAllUploads } from '../api/unusedUploads.ts'
import type { DraftStore } from '../journey/draftStore.ts'
import { forgetExpiryTold } from '../journey/expiryTold.ts'
import { forgetReadNotices } from '../journey/readNotices.ts'
import { forgetAnswers } from './Agency.tsx'
import { showAbove } from './above.ts'
import { loadAgency } from './agency.ts'
import { Cleared, type Clearing } from './Cleared.tsx'
import { forgetEarlyAnswers } from './early.ts'

const tell = (what: Clearing): void =>
  showAbove(
    'cleared',
    createElement(Suspense, { key: 'cleared', fallback: null }, createElement(Cleared, { what })),
  )

/** The agency is to keep no file of what is given up here. What can't be removed now goes there after a day. */
async function giveUpUploads(): Promise<void> {
  try {
    await loadAgency()
    await removeAllUploads()
  } catch {
    // The part that asks the agency can't be had just now; the ids are kept, and the next page removes them.
  }
}

/** Takes everything of this service off the device, and says on the start page why, or that it did not work. */
export async function clearDevice(store: DraftStore, why: 'done' | 'idle' = 'done'): Promise<void> {
  const { memory } = store.getState()
  forgetAnswers()
  forgetEarlyAnswers()
  dispatchEvent(new Event('device:cleared'))
  void giveUpUploads()
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
