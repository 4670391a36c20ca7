import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from './draft.ts'
import type { SavedCase } from './savedCases.ts'

interface Schema extends DBSchema {
  drafts: { key: string; value: Draft }
  cases: { key: string; value: SavedCase }
}

export type Written =
  | { readonly kind: 'written' }
  | { readonly kind: 'conflict'; readonly stored: unknown }
  | { readonly kind: 'removed' }

/** Why answers are in memory only: the browser keeps nothing, local files share one storage, or other people use this device. */
export type MemoryReason = 'refused' | 'localFile' | 'shared'

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
  readonly clear: () => Promise<void>
}

const name = 'social-security-card'
/** Some browsers never answer, in private windows or after an update: then as if they had refused. */
const patience = 4000

/** Opens the device's storage; rejects where it is blocked. */
export async function openDeviceStore(onBlocking: () => void): Promise<DeviceStore> {
  const opening = openDB<Schema>(name, 1, {
    upgrade(database) {
      database.createObjectStore('drafts', { keyPath: 'id' })
      database.createObjectStore('cases', { keyPath: 'number' })
    },
    blocking() {
      void opening.then((open) => open.close())
      onBlocking()
    },
  })
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The storage does not answer')), patience)
  })
  const db: IDBPDatabase<Schema> = await Promise.race([opening, late])
  return {
    readDrafts: () => db.getAll('drafts'),
    async writeDraft(draft, expectedRev) {
      const transaction = db.transaction('drafts', 'readwrite')
      const stored = await transaction.store.get(draft.id)
      const found = comparison(stored, expectedRev)
      if (found.kind === 'written') await transaction.store.put(draft)
      await transaction.done
      return found
    },
    deleteDraft: (id) => db.delete('drafts', id),
    readCases: () => db.getAll('cases'),
    async writeCase(saved) {
      await db.put('cases', saved)
    },
    async clear() {
      const transaction = db.transaction(['drafts', 'cases'], 'readwrite')
      await Promise.all([transaction.objectStore('drafts').clear(), transaction.objectStore('cases').clear()])
      await transaction.done
    },
  }
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
    async clear() {
      drafts.clear()
      cases.clear()
    },
  }
}

function comparison(stored: Draft | undefined, expectedRev: number): Written {
  if ((stored?.rev ?? 0) === expectedRev) return { kind: 'written' }
  return stored ? { kind: 'conflict', stored } : { kind: 'removed' }
}
