import { type Draft, openDraft } from './draft.ts'
import type { DeviceStore } from './draftDb.ts'
import { forgetExpiryTold, wasExpiryTold } from './expiryTold.ts'
import { routeFields } from './fields/route.ts'
import type { SavedCase } from './savedCases.ts'
import type { DraftPart } from './soundness.ts'

/** What could not be read, and is not used. It stays on the device until the person has been told. */
export interface SetAside {
  /** Ids of drafts of which nothing can be read. */
  readonly drafts: readonly string[]
  /** Parts of the draft in use. */
  readonly parts: readonly DraftPart[]
  /** Numbers of cases. */
  readonly cases: readonly string[]
}

interface DeviceContents {
  /** The draft that was changed last. */
  readonly draft: Draft | undefined
  readonly cases: readonly SavedCase[]
  /** A newer version of the app has written here. */
  readonly isNewer: boolean
  readonly setAside: SetAside | undefined
  /** A draft whose week is over: not used, and not deleted before it was said. */
  readonly expired: Draft | undefined
}

/** What a device holds of a person, as far as it can be used. `now`: milliseconds since the epoch. */
export async function readDevice(device: DeviceStore, now: number): Promise<DeviceContents> {
  const stored = await device.readDrafts()
  const storedCases = await device.readCases()
  const opened = stored.map(openDraft)
  const found = opened.flatMap((each) => (each.kind === 'draft' ? [each.draft] : []))
  const check = storedCases.length > 0 || found.some((each) => !isPlain(each)) ? await loadCheck() : undefined
  const drafts = found.map((each) => check?.soundDraft(each, now) ?? { draft: each, lost: [] as const })
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
  const cases = storedCases.filter((each) => check?.isSoundCase(each) ?? true)
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

/** Nothing but the first six questions, which are texts: it needs no code to be looked at. */
const isPlain = ({ answers, outbox, changes, updatedAt, expiresAt, rev }: Draft): boolean =>
  !outbox &&
  !changes &&
  [updatedAt, expiresAt, rev].every(Number.isSafeInteger) &&
  expiresAt < 8e15 &&
  Object.entries(answers).every(([name, value]) => name in routeFields && typeof value === 'string')

/** Better unchecked than not at all, where a part of the app can't be had. */
const loadCheck = () => import('./soundness.ts').catch(() => undefined)

function textAt(value: unknown, name: string): string {
  const text: unknown = Object(value)[name]
  return typeof text === 'string' ? text : ''
}
