import type { DeviceContents, SetAside } from './deviceContents.ts'
import type { DeviceStore } from './draftDb.ts'
import { forgetExpiryTold, wasExpiryTold } from './expiryTold.ts'
import { openDraft } from './openDraft.ts'
import type { SavedCase } from './savedCases.ts'
import { isSoundCase, soundDraft } from './soundness.ts'

/** What can be used of the drafts and cases that lie on a device. `now`: milliseconds since the epoch. */
export async function examineDevice(
  device: DeviceStore,
  stored: readonly unknown[],
  storedCases: readonly SavedCase[],
  now: number,
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
  if (alive.length > 0) forgetExpiryTold()
  const over = drafts.filter(({ draft }) => draft.expiresAt <= now)
  for (const { draft } of over) if (wasExpiryTold(draft, now)) await device.deleteDraft(draft.id)
  const [first] = alive
  const cases = storedCases.filter(isSoundCase)
  const setAside: SetAside = {
    drafts: stored.filter((_, i) => opened[i]?.kind === 'unreadable').map((each) => textAt(each, 'id')),
    parts: first?.lost ?? [],
    cases: storedCases.filter((each) => !cases.includes(each)).map((each) => textAt(each, 'number')),
  }
  const isWhole = Object.values(setAside).every((list) => list.length === 0)
  return {
    draft: first?.draft,
    cases,
    isNewer: opened.some(({ kind }) => kind === 'newer'),
    setAside: isWhole ? undefined : setAside,
    expired: first ? undefined : over.find(({ draft }) => !wasExpiryTold(draft, now))?.draft,
  }
}

function textAt(value: unknown, name: string): string {
  const text: unknown = Object(value)[name]
  return typeof text === 'string' ? text : ''
}
