import { randomId } from '../../api/randomId.ts'
import { deviceStorage, tabStorage } from '../../foundation/webStorage.ts'
import { readDevice, rememberDevice, type Whose } from '../../journey/device.ts'
import { memoryDeviceStore, openDeviceStore } from '../../journey/draftDb.ts'
import { createDraftStore } from '../../journey/draftStore.ts'
import { homePath } from '../../journey/mainPaths.ts'
import { forgetBootAnswers, readBootAnswers } from '../boot/bootAnswers.ts'
import { dropUnsavedDraft, findUnsavedDraft, keepUnsavedDraft } from '../boot/unsavedDraft.ts'
import { setLayoutSlots } from '../frame/layoutSlots.ts'
import { hrefOf } from '../location.ts'
import { isSingleFile } from '../mode.ts'

/** A file opened by a double click: some browsers give all local files one origin, so that other saved pages could read a draft. */
const isLocalFile = isSingleFile && location.protocol === 'file:'

/** What other tabs are told where it is not just that something here is not what it was. The device was cleared. */
const everything = '*'
/** The device was said to be shared. */
const shared = '+'

/** Tells the other tabs of this browser what happened. Nothing of the person travels. */
function openChannel(onNews: (news: unknown) => void): ((news: string) => void) | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  const channel = new BroadcastChannel('drafts')
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => onNews(data))
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin, windows have
  return (news) => channel.postMessage(news)
}

/** The drafts of this device. The one in use has the early answers in it at once; `begin` reads the storage and keeps the two in step. */
export function createAppDraftStore() {
  let announce: ReturnType<typeof openChannel>
  const store = createDraftStore({
    open: async () => {
      if (isLocalFile) return memoryDeviceStore('localFile')
      if (readDevice() === 'shared') return memoryDeviceStore('shared')
      return openDeviceStore(() => setLayoutSlots({ otherVersion: true }))
    },
    now: Date.now,
    makeId: randomId,
    announce: () => announce?.(''),
    early: readBootAnswers(),
    tab: tabStorage,
  })

  /** Where answers are in memory only, something lies on the device that is not in use, or somebody helps, more is needed. */
  const tellOnce = () => {
    const helps = deviceStorage.read('helps') ?? tabStorage.read('helps')
    const stop = store.subscribe(() => {
      const { memory, save, setAside, expired, others } = store.getState()
      if (!memory && save.kind !== 'failed' && !setAside && !expired && !others[0] && !helps) return
      stop()
      void import('./storageWarnings.ts').then((m) => m.watchKeeping(store)).catch(() => undefined)
    })
  }

  /** Call after the first render: what is drawn first must be what was prerendered. */
  const begin = async (): Promise<void> => {
    if (isLocalFile) {
      tellOnce()
      return store.load()
    }
    announce = openChannel(
      (news) => void (news === everything ? leave() : news === shared ? settle('shared') : store.reload()),
    )
    // Taken out of the browser's memory of pages left: what it shows may have been cleared meanwhile.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted && store.getState().memory !== 'refused') location.reload()
    })
    const save = () => void store.flush()
    addEventListener('pagehide', () => {
      keepUnsavedDraft(store.getState())
      save()
    })
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') save()
    })
    tellOnce()
    await store.load()
    if (findUnsavedDraft()) (await import('../boot/recoverUnsavedDraft.ts')).recoverUnsavedDraft(store)
    await store.flush()
    if (store.getState().save.kind === 'saved') forgetBootAnswers()
  }
  /** Another tab has cleared the device: nothing stays here either. */
  const leave = async (): Promise<void> => {
    await store.clear()
    dropUnsavedDraft()
    tabStorage.write('code', undefined)
    location.replace(hrefOf(homePath))
  }

  const settle = async (whose: Whose): Promise<void> => {
    // Both what keeps on the device and what clears it may have to open it.
    rememberDevice('own')
    await store.keep(whose)
    rememberDevice(store.getState().memory === 'shared' ? 'shared' : 'own')
  }
  const keep = async (whose: Whose): Promise<void> => {
    await settle(whose)
    if (whose === 'shared') announce?.(shared)
  }
  const clear = async (): Promise<void> => {
    // A shared one stays shared for whoever is next in this tab; of one's own they are asked.
    if (readDevice() === 'own') rememberDevice(undefined)
    await store.clear()
    announce?.(everything)
  }
  return { ...store, keep, clear, begin }
}
