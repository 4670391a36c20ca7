import type { PartialAnswers } from '../src/domain/application.ts'
import { emptyDraft } from '../src/journey/draft.ts'
import { type DeviceStore, openDeviceStore } from '../src/journey/draftDb.ts'
import type { DraftStore } from '../src/journey/draftStore.ts'
import { setSavedVisits } from '../src/journey/savedVisits.ts'
import { type DemoState } from './scenarios/demoState.ts'

export async function putOnDevice(
  store: DraftStore,
  { draft, rival, saved, visits = [], helping = [], device: whose = 'own' }: DemoState,
): Promise<void> {
  // Whatever the person before has said of it: a scene begins on a device that is asked about, and kept on.
  await store.keep('own')
  await store.clear()
  for (const one of saved) await store.addCase(one)
  setSavedVisits(visits)
  if (draft) {
    const now = Date.now()
    await store.restore({ ...emptyDraft(`demo-${now.toString(36)}`, now), ...draft })
  }
  const { id } = store.getState().draft
  const { putHelping } = await import('./helpsOnDevice.ts')
  putHelping(helping, id, whose === 'shared')
  tellOtherTabs()
  await store.keep(whose)
  if (draft && rival) await saveElsewhere(store, rival).catch(() => undefined) // a storage that is refused knows no conflicts
}

/** Saves other answers under this draft's id, as another tab would that has not been heard of; then saves this one's. */
async function saveElsewhere(store: DraftStore, answers: PartialAnswers): Promise<void> {
  device ??= openDeviceStore(() => {
    device = undefined
  })
  const { draft } = store.getState()
  await (await device).writeDraft({ ...draft, answers, rev: draft.rev + 1 }, draft.rev)
  store.change({})
  await store.flush()
}

let device: Promise<DeviceStore> | undefined

/** The list of cases changes without a word to other tabs; they read it again when they hear of a draft. */
function tellOtherTabs(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel('drafts')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origins to choose from
  channel.postMessage('')
  channel.close()
}
