import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { withTimeout } from '../foundation/withTimeout.ts'
import type { Draft } from './draft.ts'
import {
  batchDatabaseName,
  databaseName,
  handOutDatabaseName,
  hasEncryption,
  keyStoreName,
  patience,
  rosterDatabaseName,
} from './encryption.ts'
import { routeFields } from './fields/route.ts'
import { type SavedCase, withoutName } from './savedCases.ts'
import type { SealedCase, SealedDraft } from './sealing.ts'

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft | SealedDraft }
  cases: { key: string; value: SavedCase | SealedCase }
}

export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'conflict'; readonly stored: unknown }
  | { readonly kind: 'removed' }

/**
 * Why answers are in memory only: the browser keeps nothing, what lies on the device could not be read just now (and is not to be
 * written over), local files share one storage, or other people use this device.
 */
export type MemoryReason = 'refused' | 'unread' | 'localFile' | 'shared'

/** Where drafts and this device's list of cases are kept. Every method rejects when the storage refuses. */
export interface DeviceStore {
  /** Set where it lasts only as long as the page. */
  readonly memory?: MemoryReason
  readonly readDrafts: () => Promise<unknown[]>
  /** Writes only if the stored revision is `expectedRev` (0: none stored); else says what is there instead. */
  readonly writeDraft: (draft: Draft, expectedRev: number) => Promise<Written>
  readonly deleteDraft: (id: string) => Promise<void>
  readonly readCases: () => Promise<SavedCase[]>
  readonly writeCase: (saved: SavedCase) => Promise<void>
  readonly deleteCase: (number: string) => Promise<void>
  readonly clear: () => Promise<void>
}

/** Opens the device's storage; rejects where it is blocked. */
export async function openDeviceStore(onBlocking: () => void): Promise<DeviceStore> {
  const opening = openDB<Schema>(databaseName, 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'id' })
      database.createObjectStore('cases', { keyPath: 'number' })
    },
    blocking() {
      void opening.then((open) => open.close())
      onBlocking()
    },
  })
  const db: IDBPDatabase<Schema> = await withTimeout(opening, patience, 'The storage does not answer')
  return {
    readDrafts: async () => Promise.all((await db.getAll('drafts')).map(opened)),
    async writeDraft(draft, expectedRev) {
      // Before the transaction, which would not wait for it.
      const kept = await closed(draft)
      const transaction = db.transaction('drafts', 'readwrite')
      const stored = await transaction.store.get(draft.id)
      const found = comparison(stored, expectedRev)
      // Together: where the device is full both fail, and each has to be heard.
      await Promise.all([found.kind === 'written' && transaction.store.put(kept), transaction.done])
      return found.kind === 'conflict' ? { kind: 'conflict', stored: await opened(stored) } : found
    },
    deleteDraft: (id) => db.delete('drafts', id),
    readCases: async () => Promise.all((await db.getAll('cases')).map(openedCase)),
    async writeCase(saved) {
      await db.put('cases', await closedCase(saved))
    },
    deleteCase: (number) => db.delete('cases', number),
    async clear() {
      const transaction = db.transaction(['drafts', 'cases'], 'readwrite')
      await Promise.all([transaction.objectStore('drafts').clear(), transaction.objectStore('cases').clear()])
      await transaction.done
      for (const name of [keyStoreName, rosterDatabaseName, batchDatabaseName, handOutDatabaseName])
        indexedDB.deleteDatabase(name)
    },
  }
}

/** What can be encrypted is, as soon as it is about somebody; the first six questions are not, and need no code for it. */
async function closed(draft: Draft): Promise<Draft | SealedDraft> {
  const isPersonal =
    draft.outbox || draft.changes || Object.keys(draft.answers).some((answer) => !(answer in routeFields))
  if (!isPersonal || !hasEncryption()) return draft
  // Better kept as it is than not at all, where a part of the app can't be had; the next save tries again.
  return loadSealing().then(
    ({ seal }) => seal(draft),
    () => draft,
  )
}

const closedCase = async (saved: SavedCase): Promise<SavedCase | SealedCase> =>
  hasEncryption()
    ? loadSealing().then(
        ({ sealCase }) => sealCase(saved),
        () => withoutName(saved),
      )
    : withoutName(saved)

const openedCase = async (stored: SavedCase | SealedCase): Promise<SavedCase> =>
  'sealed' in stored ? (await sealing()).unsealCase(stored) : stored

async function opened(stored: Draft | SealedDraft | undefined): Promise<unknown> {
  if (!stored || !('sealed' in stored)) return stored
  return (await sealing()).unseal(stored)
}

const loadSealing = (): Promise<typeof import('./sealing.ts')> => import('./sealing.ts')

function sealing(): ReturnType<typeof loadSealing> {
  const part = loadSealing()
  // A rejection of its own that nobody handles: what looks after the whole page hears of it, and may load it anew.
  void part.then(() => undefined)
  return part
}

/** The same in memory, where there is a reason for it; for tests it stands for a device without one. */
export function memoryDeviceStore(memory?: MemoryReason): DeviceStore {
  const drafts = new Map<string, Draft>()
  const cases = new Map<string, SavedCase>()
  return {
    ...(memory ? { memory } : {}),
    readDrafts: async () => [...drafts.values()],
    async writeDraft(draft, expectedRev) {
      const found = comparison(drafts.get(draft.id), expectedRev)
      if (found.kind === 'written') drafts.set(draft.id, draft)
      return found
    },
    deleteDraft: async (id) => void drafts.delete(id),
    readCases: async () => [...cases.values()],
    writeCase: async (saved) => void cases.set(saved.number, saved),
    deleteCase: async (number) => void cases.delete(number),
    async clear() {
      drafts.clear()
      cases.clear()
    },
  }
}

function comparison(stored: Pick<Draft, 'rev'> | undefined, expectedRev: number): Written {
  if ((stored?.rev ?? 0) === expectedRev) return { kind: 'written' }
  return stored ? { kind: 'conflict', stored } : { kind: 'removed' }
}
