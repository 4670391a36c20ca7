import { createElement, Suspense } from 'react'
import { listSent } from '../../api/sentUploads.ts'
import { removeUploads } from '../../api/unusedUploads.ts'
import { readDevice, rememberDevice } from '../../journey/device.ts'
import type { DraftState } from '../../journey/draftState.ts'
import type { DraftStore } from '../../journey/draftStore.ts'
import { forgetExpiryTold } from '../../journey/expiryTold.ts'
import { forgetReadNotices, listReadNotices, markRead } from '../../journey/readNotices.ts'
import { holdsSomething } from '../../journey/resume.ts'
// Listens to the clearing, whoever has looked at it before.
import '../../journey/savedVisits.ts'
import { deviceCleared, sharedDeviceCleared } from '../../journey/signals.ts'
import { forgetAnswers } from '../Agency.tsx'
import { loadAgency } from '../agency.ts'
import { forgetBootAnswers } from '../boot/bootAnswers.ts'
import { showAbove } from '../frame/showAbove.ts'
import { Cleared, type Clearing, type UndoClearing } from './Cleared.tsx'

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

type Kept = Pick<DraftState, 'draft' | 'others' | 'expired' | 'cases'> & { readonly read: readonly string[] }

/** The last clearing, however it ended: nothing is put back before it is through. */
let clearing: Promise<void> = Promise.resolve()

/** The way back that is offered just now. */
let offered: UndoClearing | undefined

/**
 * What was here, in this page's memory: nothing of it is on the device any more, and with the page it is gone. The files at the
 * agency stay as long as they may be wanted back.
 */
function undoOf(
  store: DraftStore,
  { draft, others, expired, cases }: DraftState,
  uploads: readonly string[],
  putBackMemory: () => void,
): UndoClearing {
  let kept: Kept | undefined = { draft, others, expired, cases, read: listReadNotices() }
  const undo: UndoClearing = {
    uploads,
    restore: async () => {
      if (!kept) return
      const back = kept
      kept = undefined
      if (offered === undo) offered = undefined
      await clearing
      rememberDevice('own')
      putBackMemory()
      markRead(back.read)
      for (const each of back.cases) await store.addCase(each)
      if (back.draft.rev > 0) await store.restore(back.draft)
      for (const each of [...back.others, ...(back.expired ?? [])]) await store.putBack(each)
    },
    end: () => {
      if (!kept) return // taken, or ended already
      kept = undefined
      if (offered === undo) offered = undefined
      void giveUpUploads(uploads)
    },
  }
  return undo
}

/** Empties this page's memory of the person, and returns what fills it again. */
function forgetPage(): () => void {
  const putBack: (() => void)[] = []
  forgetAnswers()
  forgetBootAnswers()
  deviceCleared.send((each) => putBack.push(each))
  return () => {
    for (const each of putBack) each()
  }
}

/** Takes everything of this service off the device, and says on the start page why, or that it did not work. */
export async function clearDevice(store: DraftStore, why: 'done' | 'idle' = 'done'): Promise<void> {
  const state = store.getState()
  const isShared = state.memory === 'shared'
  // Where nothing has come since the last clearing, what that one took can still be had back.
  const earlier = isShared || holdsSomething(state) ? undefined : offered
  if (!earlier) offered?.end()
  const uploads = listSent().map(({ id }) => id)
  const putBackMemory = forgetPage()
  // What puts it back has to be here before it is taken: the way back must not depend on the network.
  const isUndoable =
    canUndoClearing() &&
    holdsSomething(state) &&
    (await import('../../journey/draftMoves.ts').then(
      () => true,
      () => false,
    ))
  const undo = isUndoable ? undoOf(store, state, uploads, putBackMemory) : earlier
  offered = undo
  if (isShared) sharedDeviceCleared.send()
  if (!undo) void giveUpUploads(uploads)
  try {
    const cleared = store.clear()
    clearing = cleared.catch(() => undefined)
    await cleared
    forgetReadNotices()
    forgetExpiryTold()
    if (!earlier) tell(why, undo)
  } catch {
    undo?.end()
    // A browser that lets us store nothing lets us delete nothing either.
    tell(state.memory === 'refused' ? why : 'failed')
  }
}
