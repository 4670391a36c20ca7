import { type DBSchema, openDB } from 'idb'
import { withTimeout } from '../../foundation/withTimeout.ts'
import { batchDatabaseName, patience } from '../encryption.ts'
import { type Sealed, sealValue, unsealValue } from '../sealing.ts'
import {
  type BatchOutbox,
  type BatchPart,
  type FrozenRow,
  inParts,
  newBatch,
  type OutboxBatch,
  withOutcomes,
  withRows,
} from './outbox.ts'

/** A part as it lies on the device: its rows encrypted where the browser can, and gone once they were answered. */
interface StoredPart extends BatchPart {
  readonly organisation: string
  readonly batch: string
  readonly sealed?: Sealed
  readonly plain?: readonly FrozenRow[]
}

interface Schema extends DBSchema {
  batches: { key: [string, string]; value: OutboxBatch }
  parts: { key: [string, string, number]; value: StoredPart }
}

const nameOf = (organisation: string, batch: string, part: number) => `batch ${organisation} ${batch} ${part}`

/**
 * Opens the device's storage of batches under way; rejects where it is blocked.
 * @param onBlocking called when it has to be closed, as it is taken off the device: from then on nothing can be asked of it.
 */
export async function openBatchDb(onBlocking: () => void = () => {}): Promise<BatchOutbox> {
  const opening = openDB<Schema>(batchDatabaseName, 1, {
    upgrade(database) {
      database.createObjectStore('batches', { keyPath: ['organisation', 'id'] })
      database.createObjectStore('parts', { keyPath: ['organisation', 'batch', 'part'] })
    },
    blocking() {
      void opening.then((open) => open.close())
      onBlocking()
    },
  })
  const db = await withTimeout(opening, patience, 'The storage does not answer')
  const allOf = (organisation: string) => IDBKeyRange.bound([organisation, ''], [organisation, '\uFFFF'])
  const partsOf = (organisation: string, id: string) =>
    IDBKeyRange.bound([organisation, id, 0], [organisation, id, Number.MAX_SAFE_INTEGER])

  /** Encrypted before the transaction, which would not wait for it. */
  const closeParts = (organisation: string, id: string, from: number, rows: readonly FrozenRow[]) =>
    Promise.all(
      inParts(rows).map(async (some, i): Promise<StoredPart> => {
        const part = from + i
        const sealed = await sealValue(nameOf(organisation, id, part), { rows: some })
        const keys = some.map(({ key }) => key)
        return { organisation, batch: id, part, keys, ...(sealed ? { sealed } : { plain: some }) }
      }),
    )
  /** @param before the batch as it was; false where another tab has changed it meanwhile. */
  const write = async (
    before: OutboxBatch | undefined,
    change: (batch: OutboxBatch | undefined) => OutboxBatch,
    key: [string, string],
    parts: readonly StoredPart[],
  ): Promise<boolean> => {
    // On the disk before anything is sent.
    const transaction = db.transaction(['batches', 'parts'], 'readwrite', { durability: 'strict' })
    const batches = transaction.objectStore('batches')
    const store = transaction.objectStore('parts')
    const now = await batches.get(key)
    const isSame = now?.parts === before?.parts
    // Together: where the device is full all fail, and each has to be heard.
    const writes = isSame ? [...parts.map((part) => store.put(part)), batches.put(change(now))] : []
    await Promise.all([...writes, transaction.done])
    return isSame
  }
  return {
    lasts: true,
    async list(organisation) {
      const found = await db.getAll('batches', allOf(organisation))
      return found.toSorted((a, b) => b.at - a.at)
    },
    find: (organisation, id) => db.get('batches', [organisation, id]),
    async parts(organisation, id) {
      const found = await db.getAll('parts', partsOf(organisation, id))
      return found.map(({ part, keys, outcomes }) => ({ part, keys, ...(outcomes ? { outcomes } : {}) }))
    },
    async rows(organisation, id, part) {
      const stored = await db.get('parts', [organisation, id, part])
      if (!stored?.sealed) return stored?.plain
      const opened = await unsealValue(nameOf(organisation, id, part), stored.sealed)
      // Only what this browser has encrypted itself opens with its key.
      const rows: unknown = Object(opened).rows
      return Array.isArray(rows) ? rows : undefined
    },
    async add(batch, rows) {
      const { organisation, id } = batch
      if (await db.get('batches', [organisation, id])) return
      const parts = await closeParts(organisation, id, 0, rows)
      await write(undefined, () => newBatch(batch, rows), [organisation, id], parts)
    },
    async addRows(organisation, id, rows) {
      for (let isWritten = false; !isWritten; ) {
        const before = await db.get('batches', [organisation, id])
        if (!before) return
        const parts = await closeParts(organisation, id, before.parts, rows)
        isWritten = await write(before, (now = before) => withRows(now, rows), [organisation, id], parts)
      }
    },
    async change(organisation, id, change) {
      const transaction = db.transaction('batches', 'readwrite')
      const batch = await transaction.store.get([organisation, id])
      if (batch) await transaction.store.put({ ...batch, ...change })
      await transaction.done
    },
    async settle(organisation, id, part, outcomes) {
      const transaction = db.transaction(['batches', 'parts'], 'readwrite')
      const batch = await transaction.objectStore('batches').get([organisation, id])
      const stored = await transaction.objectStore('parts').get([organisation, id, part])
      if (batch && stored && !stored.outcomes) {
        const { sealed: _, plain: __, ...rest } = stored
        await Promise.all([
          transaction.objectStore('parts').put({ ...rest, outcomes }),
          transaction.objectStore('batches').put(withOutcomes(batch, outcomes)),
        ])
      }
      await transaction.done
    },
    async remove(organisation, id) {
      const transaction = db.transaction(['batches', 'parts'], 'readwrite')
      await Promise.all([
        transaction.objectStore('batches').delete([organisation, id]),
        transaction.objectStore('parts').delete(partsOf(organisation, id)),
        transaction.done,
      ])
    },
    close: () => db.close(),
  }
}
