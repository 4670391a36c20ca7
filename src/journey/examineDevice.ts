import type { DeviceContents, Reader, SetAside } from './deviceContents.ts'
import type { DeviceStore } from './draftDb.ts'
import { keepExpiryTold, wasExpiryTold } from './expiryTold.ts'
import { openDraft } from './openDraft.ts'
import type { SavedCase } from './savedCases.ts'
import { isSoundCase, soundDraft } from './soundness.ts'

/** What can be used of the drafts and cases that lie on a device. `reader`: as `readDevice` takes it. */
export async function examineDevice(
  device: DeviceStore,
  stored: readonly unknown[],
  storedCases: readonly SavedCase[],
  { now, wanted, unsaved }: Reader,
): Promise<DeviceContents> {
  const opened = stored.map(openDraft)
  const found = opened.flatMap((each) => (each.kind === 'draft' ? [each.draft] : []))
  const drafts = found.map((each) => soundDraft(each, now))
  // What its next change is told apart by has to be what lies there.
  for (const [i, { draft }] of drafts.entries())
    if (draft.rev !== found[i]?.rev) {
      await device.deleteDraft(draft.id)
      await device.writeDraft(draft, 0)
    }
  drafts.sort((a, b) => b.draft.updatedAt - a.draft.updatedAt)
  const alive = drafts.filter(({ draft }) => draft.expiresAt > now)
  const over = drafts.flatMap(({ draft }) => (draft.expiresAt <= now ? [draft] : []))
  keepExpiryTold(over.map(({ id }) => id))
  const told = over.filter((draft) => wasExpiryTold(draft, now))
  for (const { id } of told) await device.deleteDraft(id)
  const untold = over.filter((draft) => !told.includes(draft))
  const inUse = wanted === undefined ? alive[0] : alive.find(({ draft }) => draft.id === wanted)
  const cases = storedCases.filter(isSoundCase)
  const setAside: SetAside = {
    drafts: stored.filter((_, i) => opened[i]?.kind === 'unreadable').map((each) => textAt(each, 'id')),
    parts: inUse?.lost ?? [],
    cases: storedCases.filter((each) => !cases.includes(each)).map((each) => textAt(each, 'number')),
  }
  const isWhole = Object.values(setAside).every((list) => list.length === 0)
  return {
    draft: inUse?.draft,
    others: [
      ...[...unsaved.values()].map((each) => each.draft),
      ...alive.flatMap((each) => (each === inUse || unsaved.has(each.draft.id) ? [] : [each.draft])),
    ],
    cases,
    isNewer: opened.some(({ kind }) => kind === 'newer'),
    setAside: isWhole ? undefined : setAside,
    expired: untold.length > 0 ? untold : undefined,
  }
}

function textAt(value: unknown, name: string): string {
  const text: unknown = Object(value)[name]
  return typeof text === 'string' ? text : ''
}
