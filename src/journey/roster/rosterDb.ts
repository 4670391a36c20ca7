import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { RosterBlock } from '../../domain/roster/roster.ts'
import { withTimeout } from '../../foundation/withTimeout.ts'
import { patience, rosterDatabaseName } from '../encryption.ts'
import { keyOnce, type Sealed, sealValue, unsealValue } from '../sealing.ts'

/** A block as it lies on the device: encrypted where the browser can, else as it is. */
interface StoredBlock {
  readonly organisation: string
  readonly id: string
  readonly sealed?: Sealed
  readonly plain?: RosterBlock['rows']
}

/** The order of an organisation's blocks; counted up with each change, so that two tabs don't write over each other. */
interface StoredOrder {
  readonly organisation: string
  readonly blocks: readonly string[]
  readonly rev: number
}

interface StoredPhoto {
  readonly organisation: string
  readonly key: string
  readonly sealed?: Sealed
  readonly plain?: string
}

interface Schema extends DBSchema {
  orders: { key: string; value: StoredOrder }
  blocks: { key: [string, string]; value: StoredBlock }
  photos: { key: [string, string]; value: StoredPhoto }
}

/** What lies on the device of one organisation. */
export interface StoredRoster {
  readonly blocks: readonly RosterBlock[]
  readonly rev: number
  /** How many blocks can't be read any more, because the key that they were encrypted with is gone. */
  readonly lost: number
}

/** Where rosters are kept on a device. Every method rejects when the storage refuses. */
export interface RosterDb {
  readonly read: (organisation: string) => Promise<StoredRoster>
  /**
   * Writes the blocks that have changed and the order of all, at once or not at all. Gives the new revision, or undefined where another
   * tab has written since `rev`.
   */
  readonly write: (
    organisation: string,
    changed: readonly RosterBlock[],
    order: readonly string[],
    rev: number,
  ) => Promise<number | undefined>
  readonly readPhoto: (organisation: string, key: string) => Promise<string | undefined>
  /** @param photo as base64; undefined removes it. */
  readonly writePhoto: (organisation: string, key: string, photo: string | undefined) => Promise<void>
  /** Takes everything of an organisation off the device. */
  readonly clear: (organisation: string) => Promise<void>
  readonly close: () => void
}

const nameOf = (organisation: string, id: string) => `roster ${organisation} ${id}`

/**
 * Opens the device's storage of rosters; rejects where it is blocked.
 * @param onTaken called when all of it is taken off the device, here or in another tab: from then on nothing can be asked of it.
 */
export async function openRosterDb(onTaken: () => void = () => {}): Promise<RosterDb> {
  const opening = openDB<Schema>(rosterDatabaseName, 1, {
    upgrade(database) {
      database.createObjectStore('orders', { keyPath: 'organisation' })
      database.createObjectStore('blocks', { keyPath: ['organisation', 'id'] })
      database.createObjectStore('photos', { keyPath: ['organisation', 'key'] })
    },
    blocking(_version, next) {
      void opening.then((open) => open.close())
      // A newer release opens another version; what lies there stays.
      if (next === null) onTaken()
    },
  })
  const db: IDBPDatabase<Schema> = await withTimeout(opening, patience, 'The storage does not answer')
  const all = (organisation: string) => IDBKeyRange.bound([organisation, ''], [organisation, '\uFFFF'])
  return {
    async read(organisation) {
      const order = await db.get('orders', organisation)
      const ids = order?.blocks ?? []
      const found: RosterBlock[] = []
      const key = keyOnce()
      // One after the other: many that come at once are opened in one piece, and hold up the page.
      for (const id of ids) {
        const stored = await db.get('blocks', [organisation, id])
        const block = stored && (await openBlock(stored, key))
        if (block) found.push(block)
      }
      return { blocks: found, rev: order?.rev ?? 0, lost: ids.length - found.length }
    },
    async write(organisation, changed, order, rev) {
      // Before the transaction, which would not wait for it.
      const closed: StoredBlock[] = []
      const key = keyOnce()
      for (const block of changed) closed.push(await closeBlock(organisation, block, key))
      const transaction = db.transaction(['orders', 'blocks'], 'readwrite')
      const orders = transaction.objectStore('orders')
      const before = await orders.get(organisation)
      if ((before?.rev ?? 0) !== rev) {
        await transaction.done
        return undefined
      }
      const blocks = transaction.objectStore('blocks')
      const gone = (before?.blocks ?? []).filter((id) => !order.includes(id))
      // One after the other, so that the page answers in between; where the device is full the transaction fails as well, and has to be heard.
      const putAll = async () => {
        for (const block of closed) await blocks.put(block)
        await Promise.all([
          ...gone.map((id) => blocks.delete([organisation, id])),
          orders.put({ organisation, blocks: order, rev: rev + 1 }),
        ])
      }
      await Promise.all([putAll(), transaction.done])
      return rev + 1
    },
    async readPhoto(organisation, key) {
      const stored = await db.get('photos', [organisation, key])
      if (!stored?.sealed) return stored?.plain
      const value: unknown = Object(await unsealValue(nameOf(organisation, key), stored.sealed)).photo
      return typeof value === 'string' ? value : undefined
    },
    async writePhoto(organisation, key, photo) {
      if (photo === undefined) return db.delete('photos', [organisation, key])
      const sealed = await sealValue(nameOf(organisation, key), { photo })
      await db.put('photos', { organisation, key, ...(sealed ? { sealed } : { plain: photo }) })
    },
    async clear(organisation) {
      const transaction = db.transaction(['orders', 'blocks', 'photos'], 'readwrite')
      await Promise.all([
        transaction.objectStore('orders').delete(organisation),
        transaction.objectStore('blocks').delete(all(organisation)),
        transaction.objectStore('photos').delete(all(organisation)),
        transaction.done,
      ])
    },
    close: () => db.close(),
  }
}

type Key = ReturnType<typeof keyOnce>

async function closeBlock(organisation: string, { id, rows }: RosterBlock, key: Key): Promise<StoredBlock> {
  const sealed = await sealValue(nameOf(organisation, id), { rows }, key)
  return { organisation, id, ...(sealed ? { sealed } : { plain: rows }) }
}

async function openBlock(
  { organisation, id, sealed, plain }: StoredBlock,
  key: Key,
): Promise<RosterBlock | undefined> {
  if (!sealed) return plain && { id, rows: plain }
  const value = await unsealValue(nameOf(organisation, id), sealed, key)
  // Only what this browser has encrypted itself opens with its key.
  const rows: unknown = Object(value).rows
  return Array.isArray(rows) ? { id, rows } : undefined
}
