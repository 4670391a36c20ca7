import { createElement, Suspense } from 'react'
import { listSent } from '../api/sentUploads.ts'
import { removeUploads } from '../api/unusedUploads.ts'
import { readDevice, rememberDevice } from '../journey/device.ts'
import type { DraftState, DraftStore } from '../journey/draftStore.ts'
import { forgetExpiryTold } from '../journey/expiryTold.ts'
import { forgetReadNotices, listReadNotices, markRead } from '../journey/readNotices.ts'
import { holdsSomething } from '../journey/resume.ts'
import { deviceCleared } from '../journey/signals.ts'
import { forgetAnswers } from './Agency.tsx'
import { loadAgency } from './agency.ts'
import { forgetBootAnswers } from './bootAnswers.ts'
import { Cleared, type Clearing, type UndoClearing } from './Cleared.tsx'
import { showAbove } from './showAbove.ts'

let clearings = 0

function tell(what: Clearing, undo?: UndoClearing): void {
  // What is said of one clearing ends with the next.
  clearings += 1
  const said = createElement(Cleared, { what, undo })
  showAbove('cleared', createElement(Suspense, { key: `cleared-${clearings}`, fallback: null }, said))
}

/** The agency is to keep no file of what is given up here. What can't be removed now goes there after a day. */
async function giveUpUploads(ids: readonly string[]): Promise<void> {
  try {
    await loadAgency()
    await removeUploads(ids)
  } catch {
    // The part that asks the agency can't be had just now; the ids are kept, and the next page removes them.
  }
}

/** Whether clearing can be undone for a few seconds: on one's own device alone. Where others come next, it is final at once. */
export const canUndoClearing = (): boolean => readDevice() === 'own'

type Kept = Pick<DraftState, 'draft' | 'cases'> & { readonly read: readonly string[] }

/**
 * What was here, in this page's memory: nothing of it is on the device any more, and with the page it is gone. The files at the
 * agency stay as long as they may be wanted back.
 */
function undoOf(store: DraftStore, { draft, cases }: DraftState, uploads: readonly string[]): UndoClearing {
  let kept: Kept | undefined = { draft, cases, read: listReadNotices() }
  return {
    uploads,
    restore: async () => {
      if (!kept) return
      const back = kept
      kept = undefined
      rememberDevice('own')
      markRead(back.read)
      for (const each of back.cases) await store.addCase(each)
      if (back.draft.rev > 0) await store.restore(back.draft)
    },
    end: () => {
      kept = undefined
      void giveUpUploads(uploads)
    },
  }
}

/** Takes everything of this service off the device, and says on the start page why, or that it did not work. */
export async function clearDevice(store: DraftStore, why: 'done' | 'idle' = 'done'): Promise<void> {
  const state = store.getState()
  const uploads = listSent().map(({ id }) => id)
  const undo = canUndoClearing() && holdsSomething(state) ? undoOf(store, state, uploads) : undefined
  forgetAnswers()
  forgetBootAnswers()
  deviceCleared.send()
  if (!undo) void giveUpUploads(uploads)
  try {
    await store.clear()
    forgetReadNotices()
    forgetExpiryTold()
    tell(why, undo)
  } catch {
    undo?.end()
    // A browser that lets us store nothing lets us delete nothing either.
    tell(state.memory === 'refused' ? why : 'failed')
  }
}
