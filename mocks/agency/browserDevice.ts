import { openDB, type StoreNames } from 'idb'
import { type AgencyDb, carryOver, put, shelfIn, writeKeysAnew } from './browserTables.ts'
import { type Device, storedTables } from './device.ts'
import { replay } from './replay.ts'

/** 1: all rows in blocks of a thousand. 2: each table by itself. 3: with appointments. 4: with the log of who looked at a record. 5: with organisations. 6: with invitations. 7: with what the desk notes of a case. 8: with the queues of the desk and search words among the keys of a case. 9: with filings and relatives among the keys of a card. 10: with helps. */
const version = 10

/**
 * The agency's memory on this device. Tabs take turns: one `readwrite` transaction reads, runs the work and writes its changes,
 * so that looking up a key and inserting an application can't be interleaved.
 */
export async function openBrowserDevice(name = 'agency-demo'): Promise<Device> {
  const db = await openDB<AgencyDb>(name, version, {
    upgrade: (opening, from, _, tx) => {
      if (from === 1) tx.objectStore('files').name = 'bytes'
      else if (from === 0) opening.createObjectStore('bytes')
      for (const table of storedTables) {
        if (opening.objectStoreNames.contains(table)) continue
        const store = opening.createObjectStore(table, { keyPath: 'seq' })
        store.createIndex('id', 'id', { unique: true })
        store.createIndex('keys', 'keys', { multiEntry: true })
      }
      if (from > 0) {
        const carried =
          from === 1 ? carryOver(opening, tx) : writeKeysAnew(tx, from < 8 ? ['cases', 'cards'] : ['cards'])
        carried.catch((error: unknown) => {
          console.error(
            "The agency can't carry over what an older release stored; it is left as it was",
            error,
          )
          abort(tx)
        })
        // Whoever opens the database hears of it.
        tx.done.catch(() => undefined)
      }
    },
    blocking: () => db.close(),
  })
  const tables: StoreNames<AgencyDb>[] = [...storedTables]
  const stores: StoreNames<AgencyDb>[] = [...tables, 'bytes']

  return {
    // A closed connection throws at once; whoever reads hears of it as of anything else that fails.
    read: async (work) => replay(shelfIn(db.transaction(tables)), work),
    change: async (work) => {
      const tx = db.transaction(tables, 'readwrite')
      const finished = tx.done.catch((error: unknown) => ({ error }))
      try {
        await put(tx, await replay(shelfIn(tx), work))
        tx.commit()
      } catch (error) {
        abort(tx)
        await finished
        throw error
      }
      const failed = await finished
      if (failed) throw failed.error
    },
    putFile: async (id, bytes) => {
      await db.put('bytes', bytes, id)
    },
    findFile: (id) => db.get('bytes', id),
    removeFile: (id) => db.delete('bytes', id),
    clear: async () => {
      const tx = db.transaction(stores, 'readwrite')
      // Together: were the first to fail, nobody would hear of the end of the transaction.
      await Promise.all([...stores.map((store) => tx.objectStore(store).clear()), tx.done])
    },
  }
}

function abort(tx: { abort: () => void }): void {
  try {
    tx.abort()
  } catch {
    // It is over already: the browser ended it, and `done` says why.
    return
  }
}
