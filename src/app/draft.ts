import { randomId } from '../api/randomId.ts'
import { openDeviceStore } from '../journey/draftDb.ts'
import { createDraftStore } from '../journey/draftStore.ts'
import { forgetEarlyAnswers, readEarlyAnswers } from './early.ts'
import { setShellNotice } from './shellNotice.ts'

/** Tells the other tabs of this browser that a draft changed. Only its id travels. */
function openChannel(onChanged: () => void): ((id: string) => void) | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  const channel = new BroadcastChannel('drafts')
  channel.addEventListener('message', onChanged)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin, windows have
  return (id) => channel.postMessage(id)
}

/** The draft of this device. It has the early answers in it at once; `begin` reads the storage and keeps the two in step. */
export function createAppDraftStore() {
  let announce: ReturnType<typeof openChannel>
  const store = createDraftStore({
    open: () => openDeviceStore(() => setShellNotice('otherVersion')),
    now: Date.now,
    makeId: randomId,
    announce: (id) => announce?.(id),
    early: readEarlyAnswers(),
  })

  /** Call after the first render: what is drawn first must be what was prerendered. */
  const begin = async (): Promise<void> => {
    announce = openChannel(() => void store.reload())
    const save = () => void store.flush()
    addEventListener('pagehide', save)
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') save()
    })
    await store.load()
    await store.flush()
    if (store.getState().save.kind === 'saved') forgetEarlyAnswers()
  }
  return { ...store, begin }
}
