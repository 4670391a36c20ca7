import { createElement, Suspense } from 'react'
import type { DraftState } from '../../journey/draftState.ts'
import type { DraftStore } from '../../journey/draftStore.ts'
import { isAnyones } from '../../journey/resume.ts'
import { deviceKeptFor } from '../../journey/signals.ts'
import { loadAgency } from '../agency.ts'
import { showAbove } from '../frame/showAbove.ts'

/**
 * Says above every screen, as soon as it is so, that answers are not safe on the device, what was found there and is not in use,
 * and of several drafts which one is, and whose it is where somebody fills in for another one.
 */
export function watchKeeping(store: DraftStore): void {
  once(
    store,
    ({ memory, save, changeSave }) =>
      Boolean(memory) || [save, changeSave].some((each) => each?.kind === 'failed'),
    () => tellOfMemory(store),
  )
  once(store, ({ setAside, expired }) => Boolean(setAside ?? expired), tellFound)
  once(store, ({ others }) => others.length > 0, tellWhose)
  void import('./helpStrip.ts').then((m) => m.watchHelping()).catch(() => undefined)
}

/** What it tells is said the next time, where a part of it can't be had now. */
function once(store: DraftStore, isSo: (state: DraftState) => boolean, tell: () => Promise<void>): void {
  const look = () => {
    if (!isSo(store.getState())) return
    stop()
    void tell().catch(() => undefined)
  }
  const stop = store.subscribe(look)
  look()
}

async function tellFound(): Promise<void> {
  const { FoundNotice } = await import('../../features/keep/FoundNotice.tsx')
  showAbove('found', createElement(Suspense, { key: 'found', fallback: null }, createElement(FoundNotice)))
}

async function tellWhose(): Promise<void> {
  const { WhoseDraft } = await import('../../features/keep/WhoseDraft.tsx')
  showAbove('whose', createElement(Suspense, { key: 'whose', fallback: null }, createElement(WhoseDraft)))
}

/**
 * Begins when answers are not, or not all, on the device: says so above every screen, lets no window be closed on them without
 * a question of the browser, and on a shared device watches that nobody has walked away.
 */
async function tellOfMemory(store: DraftStore): Promise<void> {
  addEventListener('beforeunload', (event) => {
    const { draft, others, unsavedIds = [], memory, save } = store.getState()
    const isSafe = !memory && save.kind !== 'failed' && unsavedIds.length === 0
    const atStake = memory
      ? [draft, ...others]
      : [draft, ...others.filter(({ id }) => unsavedIds.includes(id))]
    if (!isSafe && atStake.some(isAnyones)) event.preventDefault()
  })
  tellOfDevice(store)
  const [{ KeepBanner }, { IdleGuard }] = await Promise.all([
    import('../../features/keep/KeepBanner.tsx'),
    import('./IdleGuard.tsx'),
    loadAgency(),
  ])
  const parts = [createElement(KeepBanner, { key: 'banner' }), createElement(IdleGuard, { key: 'idle' })]
  showAbove('kept', createElement(Suspense, { key: 'kept', fallback: null }, parts))
}

/** Says to whom it concerns (a simulated agency that would keep its rows here) whether this device is shared. */
function tellOfDevice(store: DraftStore): void {
  const tell = () => {
    const device = store.getState().memory === 'shared' ? 'shared' : 'own'
    if (device !== deviceKeptFor.get()) deviceKeptFor.set(device)
  }
  store.subscribe(tell)
  tell()
}
