import { tabStorage } from '../../foundation/webStorage.ts'
import type { DraftState } from '../../journey/draftState.ts'
import type { DraftStore } from '../../journey/draftStore.ts'
import { keepUnsavedDraft } from './unsavedDraft.ts'

const key = 'reloaded'
const pause = 60_000

/** Whether a part of the app could not be fetched: a newer version may have taken its place on the server. */
export function isMissingChunk(error: unknown): boolean {
  return error instanceof Error && /imported module|module script|CSS|MIME/i.test(error.message)
}

/** Whether all that was typed is there again after a reload: on the device, or taken along by the tab. Never while submitting. */
export function survivesReload(state: DraftState): boolean {
  const { draft, save } = state
  return !draft.outbox && (draft.rev === 0 || save.kind === 'saved' || keepUnsavedDraft(state))
}

/**
 * A part of the app could not be had: what was typed is saved, and the page loaded anew, once. Does nothing for any other
 * fault, while something is being submitted, and where a reload would only end on an error of the browser's or the host's.
 */
export async function recover(error: unknown, store: DraftStore): Promise<void> {
  if (!isMissingChunk(error)) return
  await store.flush()
  if (survivesReload(store.getState()) && (await isServed())) reloadOnce()
}

/** Places that hold more than the draft does: a copy of what was submitted, a form of their own. */
export const holdsMore = /\/(?:receipt|do)\/|\/cases$/

/** Parts that a click has asked for, whoever waited for them: a screen that is not drawn any more is the error boundary's matter. */
export function watchParts(store: DraftStore): void {
  addEventListener('unhandledrejection', ({ reason }) => {
    if (!holdsMore.test(location.pathname)) void recover(reason, store)
  })
}

/** Whether the host gives the app, of whatever release, at this very address. */
async function isServed(): Promise<boolean> {
  try {
    const page = await fetch(location.href, { cache: 'no-store' })
    return (await page.text()).includes('id="root"')
  } catch {
    return false
  }
}

/** Reloads the page, but not a second time within a minute: then the fault lies elsewhere, and the person decides. */
function reloadOnce(): void {
  // Not a number where it was never reloaded, which nothing is less than.
  if (Date.now() - Number(tabStorage.read(key)) < pause) return
  // Without a memory of the last time it could go on for ever.
  if (tabStorage.write(key, String(Date.now()))) location.reload()
}
