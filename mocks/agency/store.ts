import { type Device, type Shelf, storedTables, type Write, type Writes } from './device.ts'
import { createDraft } from './draft.ts'
import { createMemoryDevice } from './memoryDevice.ts'
import { readingOn, type SetAside, unreadableRows } from './reading.ts'
import type { Changing, Paging } from './rows.ts'
import { createSeenRows } from './seenRows.ts'
import { moveFiles, readEverything } from './wholeDevice.ts'

export interface Store {
  /** Runs `work` alone, in all tabs, and keeps what it changed. It must not wait for anything, and may be begun more than once. */
  change<T>(work: (tables: Changing) => T): Promise<T>
  read<T>(work: (tables: Paging) => T): Promise<T>
  readonly putFile: Device['putFile']
  readonly findFile: Device['findFile']
  readonly removeFile: Device['removeFile']
  /** What lies on the device and can't be read, as far as it is known, by table and id. It is kept there, and not used. */
  readonly listSetAside: () => Promise<readonly string[]>
  /** Whether what is stored survives this page. */
  readonly isDurable: () => boolean
  readonly clear: () => Promise<void>
  /** From now on keeps everything in this page only, and nothing on the device; or everything there again. */
  readonly keepOnDevice: (isKept: boolean) => Promise<void>
}

/** The agency's memory: its tables on a device, if there is one that works. `onChanged` is told after each change. */
export function createStore(openDevice?: () => Promise<Device>, onChanged: () => void = () => {}): Store {
  const memory = createMemoryDevice()
  const seen = createSeenRows()
  const setAside = createSetAside()
  let device = memory
  /** What the work itself has thrown last: no fault of the device. */
  let thrown: unknown
  const connect = async (): Promise<Device | undefined> => {
    try {
      return await openDevice?.()
    } catch {
      // Storage refused (blocked, private window): the agency then lives as long as the page.
      return undefined
    }
  }
  let queue: Promise<unknown> = connect().then((opened) => {
    device = opened ?? memory
  })

  /** From now on in memory, with everything that can still be read, or has been. */
  const fallBack = async (): Promise<readonly Write[]> => {
    const rows = await readEverything(device).catch((error: unknown) => {
      console.error('The agency goes on with what this page has read of its device', error)
      return seen.list()
    })
    await memory.change(() => ({ emptied: [], rows }))
    device = memory
    return rows
  }
  const leaveDevice = async (): Promise<void> => {
    const rows = await onDevice(readEverything)
    const left = device
    if (left === memory) return onChanged() // it can't be reached any more
    await memory.change(() => ({ emptied: [], rows }))
    device = memory
    await moveFiles(rows, left, memory)
    await left.clear()
    onChanged()
  }
  const returnToDevice = async (): Promise<void> => {
    const opened = await connect()
    if (!opened) return
    const rows = await readEverything(memory)
    try {
      await opened.change(() => ({ emptied: [], rows }))
    } catch {
      return // it has no room for them: they stay here
    }
    device = opened
    await moveFiles(rows, memory, opened)
    await memory.change(() => ({ emptied: storedTables, rows: [] }))
  }
  /** Browsers drop connections, of sleeping tabs above all: opened anew once. What fails then is full, or gone for good. */
  const onDevice = async <T>(work: (device: Device) => Promise<T>): Promise<T> => {
    for (const isLast of [false, true])
      try {
        return await work(device)
      } catch (error) {
        if (device.isBinding || device === memory || error === thrown) throw error
        if (isLast) await fallBack()
        else device = (await connect()) ?? device
      }
    return work(device)
  }
  /** The same for files: what fails twice is kept in memory, be the device as it may. */
  const withFiles = async <T>(work: (device: Device) => Promise<T>): Promise<T> => {
    for (const isLast of [false, true])
      try {
        return await work(device)
      } catch (error) {
        if (device.isBinding) throw error
        if (!isLast) device = (await connect()) ?? device
      }
    return work(memory)
  }
  /** The same for what must not be done elsewhere instead. */
  const reconnecting = async <T>(work: (device: Device) => Promise<T>): Promise<T> => {
    try {
      return await work(device)
    } catch (error) {
      if (device.isBinding || device === memory) throw error
      device = (await connect()) ?? device
      return work(device)
    }
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }
  const run =
    <T>(work: (shelf: Shelf) => T) =>
    (shelf: Shelf): T => {
      try {
        return work(device === memory || device.isBinding ? shelf : seen.through(shelf))
      } catch (error) {
        thrown = error
        throw error
      }
    }
  const read = <T>(work: (shelf: Shelf) => T): Promise<T> =>
    inTurn(() => onDevice((open) => open.read(run(work))))

  return {
    change: (work) =>
      inTurn(async () => {
        let done: { readonly value: ReturnType<typeof work>; readonly writes: Writes } | undefined
        await onDevice((open) =>
          open.change(
            run((shelf) => {
              const draft = createDraft(readingOn(shelf, setAside))
              done = { value: work(draft.tables), writes: draft.writes() }
              return done.writes
            }),
          ),
        )
        if (!done) throw new Error('The change did not run')
        const { value, writes } = done
        seen.take(writes)
        for (const name of setAside.list())
          if (writes.emptied.some((table) => name.startsWith(`${table}/`))) setAside.remove(name)
        for (const { table, id } of writes.rows) setAside.remove(`${table}/${id}`)
        if (writes.rows.length + writes.emptied.length > 0 && device !== memory) onChanged()
        return value
      }),
    read: (work) => read((shelf) => work(readingOn(shelf, setAside))),
    putFile: (id, bytes) => inTurn(() => withFiles((open) => open.putFile(id, bytes))),
    findFile: (id) =>
      inTurn(async () => (await memory.findFile(id)) ?? (await withFiles((open) => open.findFile(id)))),
    removeFile: (id) =>
      inTurn(async () => {
        await memory.removeFile(id)
        await withFiles((open) => open.removeFile(id))
      }),
    listSetAside: async () => {
      const found = await read((shelf) =>
        storedTables.flatMap((table) =>
          shelf.list(table, unreadableRows).map(({ id }) => (table === 'unreadable' ? id : `${table}/${id}`)),
        ),
      )
      return [...new Set([...found, ...setAside.list()])]
    },
    isDurable: () => device !== memory,
    clear: () =>
      inTurn(async () => {
        setAside.clear()
        seen.clear()
        await memory.clear()
        await reconnecting((open) => open.clear())
        onChanged()
      }),
    keepOnDevice: (isKept) =>
      inTurn(async () => {
        if (isKept && device === memory) await returnToDevice()
        if (!isKept && device !== memory) await leaveDevice()
      }),
  }
}

interface Names extends SetAside {
  readonly remove: (name: string) => void
  readonly clear: () => void
}

/** The names of what can't be read; each is said once. */
function createSetAside(): Names {
  const names = new Set<string>()
  return {
    add: (name) => {
      if (names.has(name)) return
      names.add(name)
      console.error(`The agency can't read what it stored, and has set it aside: ${name}`)
    },
    list: () => [...names],
    remove: (name) => void names.delete(name),
    clear: () => names.clear(),
  }
}
