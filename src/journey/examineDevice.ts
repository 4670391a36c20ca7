import type { DeviceContents, Reader, SetAside } from './deviceContents.ts'
import { type Draft, isChangeId } from './draft.ts'
import type { DeviceStore, Written } from './draftDb.ts'
import { keepExpiryTold, wasExpiryTold } from './expiryTold.ts'
import { type Opened, openDraft } from './openDraft.ts'
import type { SavedCase } from './savedCases.ts'
import type { SaveState } from './saveState.ts'
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
  const looked = found.map((each) => soundDraft(each, now))
  // What its next change is told apart by has to be what lies there.
  for (const [i, { draft }] of looked.entries())
    if (draft.rev !== found[i]?.rev) {
      await device.deleteDraft(draft.id)
      await device.writeDraft(draft, 0)
    }
  const spoiled = looked.filter(({ draft, lost }) => isChangeId(draft.id) && lost.includes('changes'))
  const sound = looked.filter((each) => !spoiled.includes(each))
  const isOlder = sound.some(({ draft }) => draft.changes && !isChangeId(draft.id))
  const drafts = isOlder ? await (await import('./olderChanges.ts')).separateChanges(device, sound) : sound
  drafts.sort((a, b) => b.draft.updatedAt - a.draft.updatedAt)
  const alive = drafts.filter(({ draft }) => draft.expiresAt > now)
  const over = drafts.flatMap(({ draft }) => (draft.expiresAt <= now ? [draft] : []))
  keepExpiryTold(over.map(({ id }) => id))
  const told = over.filter((draft) => wasExpiryTold(draft, now))
  for (const { id } of told) await device.deleteDraft(id)
  const untold = over.filter((draft) => !told.includes(draft))
  const own = alive.filter(({ draft }) => !isChangeId(draft.id))
  const inUse = wanted === undefined ? own[0] : own.find(({ draft }) => draft.id === wanted)
  const cases = storedCases.filter(isSoundCase)
  const setAside: SetAside = {
    drafts: stored.filter((_, i) => opened[i]?.kind === 'unreadable').map((each) => textAt(each, 'id')),
    parts: [...(inUse?.lost ?? []), ...(spoiled.length > 0 ? (['changes'] as const) : [])],
    changes: spoiled.length > 0 ? spoiled.map(({ draft }) => draft.id) : undefined,
    cases: storedCases.filter((each) => !cases.includes(each)).map((each) => textAt(each, 'number')),
  }
  const isWhole = Object.values(setAside).every((list) => !list?.length)
  return {
    draft: inUse?.draft,
    others: [
      ...[...unsaved.values()].map((each) => each.draft),
      ...alive.flatMap((each) => (each === inUse || unsaved.has(each.draft.id) ? [] : [each.draft])),
    ],
    cases,
    ...saveOf(opened, device.memory ? undefined : inUse?.draft),
    setAside: isWhole ? undefined : setAside,
    expired: untold.length > 0 ? untold : undefined,
  }
}

/** What is told of saving where that is more than that nothing was saved yet, or that it is in memory only. */
function saveOf(opened: readonly Opened[], draft: Draft | undefined): Pick<DeviceContents, 'save'> {
  if (opened.some(({ kind }) => kind === 'newer')) return { save: { kind: 'failed', reason: 'newer' } }
  return draft ? { save: { kind: 'saved', at: draft.updatedAt } } : {}
}

/**
 * What is told of a write that was held back: somebody else removed the draft meanwhile, or changed it; theirs as far as it can
 * be used, or why it can't be compared: a newer version wrote it, or it is none. `now`: milliseconds since the epoch.
 */
export function refusal(found: Exclude<Written, { kind: 'written' }>, now: number): SaveState {
  if (found.kind === 'removed') return { kind: 'failed', reason: 'removed' }
  const theirs = openDraft(found.stored)
  if (theirs.kind === 'draft') return { kind: 'conflict', theirs: soundDraft(theirs.draft, now).draft }
  return { kind: 'failed', reason: theirs.kind === 'newer' ? 'newer' : 'other' }
}

function textAt(value: unknown, name: string): string {
  const text: unknown = Object(value)[name]
  return typeof text === 'string' ? text : ''
}
