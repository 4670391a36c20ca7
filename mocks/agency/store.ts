import type { Rows, TableName } from './rows.ts'

/** The tables as they stand. */
export interface Reading {
  get<T extends TableName>(table: T, id: string): Rows[T] | undefined
  all<T extends TableName>(table: T): [string, Rows[T]][]
}
/** The tables within one change: what it writes, it reads; others see all of it or nothing. */
export interface Changing extends Reading {
  set<T extends TableName>(table: T, id: string, row: Rows[T]): void
  remove(table: TableName, id: string): void
}

/** One written row; without `row` it was removed. */
export interface Change {
  readonly table: TableName
  readonly id: string
  readonly row?: unknown
}

/**
 * Where changes are kept beyond this page. `exchange` is one transaction: it hands over what other tabs have changed, runs
 * `work`, and keeps the changes that it returns; nobody else comes between.
 */
export interface Device {
  /** Others rely on what is kept here: what it can't keep is refused, not held in memory. */
  readonly isBinding?: true
  exchange(
    take: (news: readonly Change[], anew: boolean) => void,
    work: () => readonly Change[],
  ): Promise<void>
  readonly putFile: (id: string, bytes: ArrayBuffer) => Promise<void>
  readonly findFile: (id: string) => Promise<ArrayBuffer | undefined>
  readonly removeFile: (id: string) => Promise<void>
  readonly clear: () => Promise<void>
}

export interface Store {
  /** Runs `work` alone, in all tabs, and keeps what it changed. It must not wait for anything. */
  change<T>(work: (tables: Changing) => T): Promise<T>
  read<T>(work: (tables: Reading) => T): Promise<T>
  readonly putFile: Device['putFile']
  readonly findFile: Device['findFile']
  readonly removeFile: Device['removeFile']
  /** Another tab has changed something: look before the next reading. */
  readonly markStale: () => void
  /** Whether what is stored survives this page. */
  readonly isDurable: () => boolean
  readonly clear: () => Promise<void>
  /** From now on keeps everything in this page only, and nothing on the device; or everything there again. */
  readonly keepOnDevice: (isKept: boolean) => Promise<void>
}

/** The agency's memory: all rows in Maps, kept on a device if there is one that works. `onChanged` is told after each change. */
export function createStore(openDevice?: () => Promise<Device>, onChanged: () => void = () => {}): Store {
  const tables = new Map<TableName, Map<string, unknown>>()
  const files = new Map<string, ArrayBuffer>()
  let device: Device | undefined
  let stale = true
  const connect = async () => {
    try {
      device = await openDevice?.()
    } catch {
      // Storage refused (blocked, private window): the agency then lives as long as the page.
      device = undefined
    }
  }
  let queue: Promise<unknown> = connect()

  const tableOf = (name: TableName): Map<string, unknown> => {
    let table = tables.get(name)
    if (!table) tables.set(name, (table = new Map()))
    return table
  }
  const apply = (changes: readonly Change[], anew = false): void => {
    if (anew) tables.clear()
    for (const { table, id, row } of changes)
      if (row === undefined) tableOf(table).delete(id)
      else tableOf(table).set(id, row)
  }
  /** Browsers drop connections, of sleeping tabs above all: opened anew once. What fails then is full, or gone for good. */
  const again = async (work: () => readonly Change[]): Promise<void> => {
    await connect()
    try {
      await device?.exchange(apply, work)
    } catch {
      // From now on in memory. What had been stored is in memory already.
      device = undefined
    }
  }
  /** The same for files: what fails twice is as if there were no device. */
  const onOpenDevice = async <T>(work: (device: Device) => Promise<T>): Promise<T | undefined> => {
    for (const isLast of [false, true])
      try {
        return device && (await work(device))
      } catch (error) {
        if (device?.isBinding) throw error
        if (!isLast) await connect()
      }
    return undefined
  }
  const putOnDevice = (id: string, bytes: ArrayBuffer): Promise<boolean | undefined> =>
    onOpenDevice(async (open) => {
      await open.putFile(id, bytes)
      return true
    })
  const reading: Reading = {
    // Rows enter a table only through `set`, which is typed; JSON in between changes nothing that they hold.
    get: <T extends TableName>(table: T, id: string) => tableOf(table).get(id) as Rows[T] | undefined,
    all: <T extends TableName>(table: T) => [...tableOf(table)] as [string, Rows[T]][],
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }
  const onDevice = async (work: () => readonly Change[] = () => []): Promise<void> => {
    let changes: readonly Change[] | undefined
    let mistake: { readonly error: unknown } | undefined
    const once = () => {
      try {
        changes = work()
        return changes
      } catch (error) {
        mistake = { error }
        throw error
      }
    }
    try {
      await device?.exchange(apply, once)
    } catch (error) {
      if (device?.isBinding) throw error
      if (!mistake) await again(once)
    }
    if (mistake) throw mistake.error
    apply(changes ?? work())
  }

  return {
    change: (work) =>
      inTurn(async () => {
        let result: { readonly value: ReturnType<typeof work> } | undefined
        let wrote = false
        await onDevice(() => {
          const draft = drafted(reading)
          result = { value: work(draft.tables) }
          wrote = draft.changes.size > 0
          return [...draft.changes.values()]
        })
        if (wrote && device) onChanged()
        if (!result) throw new Error('The change did not run')
        return result.value
      }),
    read: (work) =>
      inTurn(async () => {
        if (stale) await onDevice()
        stale = false
        return work(reading)
      }),
    putFile: (id, bytes) =>
      inTurn(async () => {
        if (!(await putOnDevice(id, bytes))) files.set(id, bytes)
      }),
    findFile: (id) => inTurn(async () => files.get(id) ?? (await onOpenDevice((open) => open.findFile(id)))),
    removeFile: (id) =>
      inTurn(async () => {
        files.delete(id)
        await onOpenDevice((open) => open.removeFile(id))
      }),
    markStale: () => {
      stale = true
    },
    isDurable: () => device !== undefined,
    clear: () =>
      inTurn(async () => {
        tables.clear()
        files.clear()
        await device?.clear()
        onChanged()
      }),
    keepOnDevice: (isKept) =>
      inTurn(async () => {
        if (isKept === (device !== undefined)) return
        if (isKept) {
          const rows = rowsOf(tables)
          await connect()
          await onDevice(() => rows)
          for (const [id, bytes] of files) if (await putOnDevice(id, bytes)) files.delete(id)
          return
        }
        await onDevice()
        for (const id of tableOf('files').keys()) {
          const bytes = await onOpenDevice((open) => open.findFile(id))
          if (bytes) files.set(id, bytes)
        }
        await device?.clear()
        device = undefined
        onChanged()
      }),
  }
}

const rowsOf = (tables: ReadonlyMap<TableName, ReadonlyMap<string, unknown>>): Change[] =>
  [...tables].flatMap(([table, rows]) => [...rows].map(([id, row]) => ({ table, id, row })))

/** The tables with changes laid over them, so that a change that fails leaves nothing behind. */
function drafted(under: Reading): { readonly tables: Changing; readonly changes: Map<string, Change> } {
  const changes = new Map<string, Change>()
  const laid = (table: TableName, id: string) => changes.get(`${table}/${id}`)
  const put = (change: Change) => changes.set(`${change.table}/${change.id}`, change)
  return {
    changes,
    tables: {
      get: <T extends TableName>(table: T, id: string) => {
        const change = laid(table, id)
        return change ? (change.row as Rows[T] | undefined) : under.get(table, id)
      },
      all: <T extends TableName>(table: T) => {
        if (![...changes.values()].some((change) => change.table === table)) return under.all(table)
        const rows = new Map(under.all(table))
        for (const change of changes.values())
          if (change.table === table) {
            if (change.row === undefined) rows.delete(change.id)
            else rows.set(change.id, change.row as Rows[T])
          }
        return [...rows]
      },
      set: (table, id, row) => put({ table, id, row }),
      remove: (table, id) => put({ table, id }),
    },
  }
}
