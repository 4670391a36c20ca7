import type { Change, Changing, Reading } from './rows.ts'
import { createTables, drafted } from './tables.ts'

/**
 * Where changes are kept beyond this page. `exchange` is one transaction: it hands over what other tabs have changed, unchecked,
 * runs `work`, and keeps the changes that it returns; nobody else comes between. What can't be read stays where it lies.
 */
export interface Device {
  /** Others rely on what is kept here: what it can't keep is refused, not held in memory. */
  readonly isBinding?: true
  exchange(
    take: (news: readonly unknown[], anew: boolean) => void,
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
  /** What was found on the device and can't be read, by table and id. It is kept there, and not used. */
  readonly listSetAside: () => readonly string[]
  /** Whether what is stored survives this page. */
  readonly isDurable: () => boolean
  readonly clear: () => Promise<void>
  /** From now on keeps everything in this page only, and nothing on the device; or everything there again. */
  readonly keepOnDevice: (isKept: boolean) => Promise<void>
}

/** The agency's memory: all rows in Maps, kept on a device if there is one that works. `onChanged` is told after each change. */
export function createStore(openDevice?: () => Promise<Device>, onChanged: () => void = () => {}): Store {
  const tables = createTables()
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

  /** Browsers drop connections, of sleeping tabs above all: opened anew once. What fails then is full, or gone for good. */
  const again = async (work: () => readonly Change[]): Promise<void> => {
    await connect()
    try {
      await device?.exchange(tables.take, work)
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
      await device?.exchange(tables.take, once)
    } catch (error) {
      if (device?.isBinding) throw error
      if (!mistake) await again(once)
    }
    if (mistake) throw mistake.error
    tables.apply(changes ?? work())
  }

  return {
    change: (work) =>
      inTurn(async () => {
        let result: { readonly value: ReturnType<typeof work> } | undefined
        let wrote = false
        await onDevice(() => {
          const draft = drafted(tables.reading)
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
        return work(tables.reading)
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
    listSetAside: tables.listSetAside,
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
          const rows = tables.listRows()
          await connect()
          await onDevice(() => rows)
          for (const [id, bytes] of files) if (await putOnDevice(id, bytes)) files.delete(id)
          return
        }
        await onDevice()
        for (const [id] of tables.reading.all('files')) {
          const bytes = await onOpenDevice((open) => open.findFile(id))
          if (bytes) files.set(id, bytes)
        }
        await device?.clear()
        device = undefined
        onChanged()
      }),
  }
}
