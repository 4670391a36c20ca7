import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { withTimeout } from '../../foundation/withTimeout.ts'
import { handOutDatabaseName, patience } from '../encryption.ts'
import { type Sealed, sealValue, unsealValue } from '../sealing.ts'
import type { QueuedEntry } from './entry.ts'

/** What lies on the device: encrypted where the browser can, else as it is. */
interface Stored {
  readonly organisation: string
  readonly id: string
  readonly sealed?: Sealed
  readonly plain?: object
}

interface Schema extends DBSchema {
  entries: { key: [string, string]; value: Stored }
  lists: { key: [string, string]; value: Stored }
}

/** Where entries wait to be sent, and where the last list of each batch lies, for where there is no network. Methods reject when the storage refuses. */
export interface HandOutDb {
  /** The entries of an organisation, the oldest first, by all its operators. */
  readonly entries: (organisation: string) => Promise<readonly QueuedEntry[]>
  readonly put: (entry: QueuedEntry) => Promise<void>
  readonly remove: (organisation: string, id: string) => Promise<void>
  readonly list: (organisation: string, batch: string) => Promise<object | undefined>
  readonly keepList: (organisation: string, batch: string, list: object) => Promise<void>
}

const nameOf = (organisation: string, id: string) => `handOut ${organisation} ${id}`

async function close(organisation: string, id: string, value: object): Promise<Stored> {
  const sealed = await sealValue(nameOf(organisation, id), value)
  return { organisation, id, ...(sealed ? { sealed } : { plain: value }) }
}

const open = async ({ organisation, id, sealed, plain }: Stored): Promise<object | undefined> =>
  sealed ? unsealValue(nameOf(organisation, id), sealed) : plain

/** An entry whose key is gone can't be read, and is none. */
const isEntry = (value: object | undefined): value is QueuedEntry =>
  value !== undefined && 'caseNumber' in value && 'operator' in value && 'madeAt' in value

const byAge = (a: QueuedEntry, b: QueuedEntry) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1)

/**
 * Opens the device's storage; rejects where it is blocked.
 * @param onBlocking called when it has to be closed, as it is taken off the device: from then on nothing can be asked of it.
 */
export async function openHandOutDb(onBlocking: () => void = () => {}): Promise<HandOutDb> {
  const opening = openDB<Schema>(handOutDatabaseName, 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: ['organisation', 'id'] })
      database.createObjectStore('lists', { keyPath: ['organisation', 'id'] })
    },
    blocking() {
      void opening.then((database) => database.close())
      onBlocking()
    },
  })
  const db: IDBPDatabase<Schema> = await withTimeout(opening, patience, 'The storage does not answer')
  const all = (organisation: string) => IDBKeyRange.bound([organisation, ''], [organisation, '\uFFFF'])
  return {
    async entries(organisation) {
      const stored = await db.getAll('entries', all(organisation))
      const opened = await Promise.all(stored.map(open))
      return opened.filter(isEntry).sort(byAge)
    },
    async put(entry) {
      const stored = await close(entry.organisation, entry.id, entry)
      // On the disk: what somebody has signed for at their door is nowhere else.
      const transaction = db.transaction('entries', 'readwrite', { durability: 'strict' })
      await Promise.all([transaction.store.put(stored), transaction.done])
    },
    remove: (organisation, id) => db.delete('entries', [organisation, id]),
    async list(organisation, batch) {
      const stored = await db.get('lists', [organisation, batch])
      return stored && open(stored)
    },
    async keepList(organisation, batch, list) {
      await db.put('lists', await close(organisation, batch, list))
    },
  }
}

/** The same in the memory of this page, where nothing may stay on the device or nothing can. */
export function memoryHandOutDb(): HandOutDb {
  const entries = new Map<string, QueuedEntry>()
  const lists = new Map<string, object>()
  return {
    entries: async (organisation) =>
      [...entries.values()].filter((entry) => entry.organisation === organisation).sort(byAge),
    put: async (entry) => void entries.set(`${entry.organisation} ${entry.id}`, entry),
    remove: async (organisation, id) => void entries.delete(`${organisation} ${id}`),
    list: async (organisation, batch) => lists.get(`${organisation} ${batch}`),
    keepList: async (organisation, batch, list) => void lists.set(`${organisation} ${batch}`, list),
  }
}
