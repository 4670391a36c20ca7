import { useEffect } from 'react'
import type { DraftStore } from '../journey/draftStore.ts'
import { AgencyError } from './AgencyError.ts'
import { getClient } from './client.ts'
import { forgetSent, listSent } from './sentUploads.ts'

/** So long a file may be without use before it is removed, in milliseconds: an undo may be on its way to the screen. */
const grace = 20_000
/** A file that this page knows nothing of may be in another tab's hands; after so long it no longer is. */
const strangersGrace = 60 * 60_000

let draftStore: DraftStore | undefined
/** Ids that this page has sent, or has seen in its draft. */
const known = new Set<string>()
const sending = new Set<string>()
/** What is on the screen and not in the draft, or what an undo would bring back, as JSON. */
const held = new Set<string>()
const unusedSince = new Map<string, number>()
let timer: ReturnType<typeof setTimeout> | undefined
let sweeping: Promise<void> = Promise.resolve()

/** Call around the sending of a file: nothing that is on its way is removed. */
export function markSending(id: string, isSending: boolean): void {
  known.add(id)
  if (isSending) sending.add(id)
  else sending.delete(id)
  soon(grace)
}

/** The agency has taken these answers: the files in them are needed, and no business of this device any more. */
export function keepUploadsOf(answers: unknown): void {
  const text = JSON.stringify(answers)
  forgetSent((id) => text.includes(id))
}

/** Files in `what` stay at the agency as long as the component is there: it is about to use them, or offers to bring them back. */
export function useHeldUploads(what: unknown): void {
  const text = JSON.stringify(what)
  useEffect(() => {
    if (text === undefined) return undefined
    held.add(text)
    return () => {
      held.delete(text)
      soon(grace)
    }
  }, [text])
}

function soon(ms: number): void {
  if (!draftStore || listSent().length === 0) return
  timer ??= setTimeout(() => {
    timer = undefined
    void removeUnused()
  }, ms)
}

/** Which of the files that were sent nothing here uses, and has not for long enough. */
function findUnused(): string[] {
  const sent = listSent()
  if (sent.length === 0) return []
  const state = draftStore?.getState()
  // Another version of the draft may lie on the device than the one that is shown.
  if (!state?.loaded || state.save.kind === 'conflict' || state.save.kind === 'failed') return []
  const now = Date.now()
  const inUse = [JSON.stringify([state.draft, state.others, state.changeSave]), ...held]
  return sent.flatMap(({ id, at }) => {
    if (sending.has(id) || inUse.some((text) => text.includes(id))) {
      known.add(id)
      unusedSince.delete(id)
      return []
    }
    const since = known.has(id) ? (unusedSince.get(id) ?? now) : at
    unusedSince.set(id, since)
    return now - since >= (known.has(id) ? grace : strangersGrace) ? [id] : []
  })
}

function removeUnused(): Promise<void> {
  if (document.visibilityState === 'hidden') return sweeping // another tab is in use, and may offer an undo
  return remove(findUnused)
}

function remove(find: () => readonly string[]): Promise<void> {
  sweeping = sweeping.then(async () => {
    for (const id of find()) if (!(await removeOne(id))) return
    if ([...unusedSince.keys()].some((id) => known.has(id))) soon(grace)
  })
  return sweeping
}

/** False when the agency could not be asked: then it is asked again later. */
async function removeOne(id: string): Promise<boolean> {
  try {
    await getClient().call('deleteUpload', { params: { uploadId: id } }, { tries: 1 })
  } catch (error) {
    // Refused: a case needs it. Then it is the agency's.
    if (!(error instanceof AgencyError) || error.kind !== 'refused') return false
  }
  unusedSince.delete(id)
  forgetSent((each) => each === id)
  return true
}

/** Removes these files, but those that a case uses: whatever was begun on this device is given up. Call it when the device is cleared. */
export function removeUploads(ids: readonly string[]): Promise<void> {
  return remove(() => listSent().flatMap(({ id }) => (ids.includes(id) ? [id] : [])))
}

/**
 * From now on, files that a draft has let go are removed at the agency: replaced, removed, given up on the way, of a draft that
 * was discarded or has expired. What can't be removed now is removed later, from another page if need be. Returns what ends it.
 */
export function watchUploads(store: DraftStore): () => void {
  draftStore = store
  const look = () => {
    findUnused()
    soon(grace)
  }
  const unsubscribe = store.subscribe(look)
  addEventListener('online', look)
  look()
  return () => {
    unsubscribe()
    removeEventListener('online', look)
    clearTimeout(timer)
    timer = undefined
    if (draftStore === store) draftStore = undefined
  }
}
