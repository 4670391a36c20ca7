import { deviceEntries, tabEntries } from '../../foundation/storageEntries.ts'
import { withTimeout } from '../../foundation/withTimeout.ts'
import { patience } from '../../journey/encryption.ts'
import { kindOf, type Place, type StoredKind } from './deviceTable.ts'

/** Something that lies in the browser for this service. */
export interface Stored {
  readonly place: Place
  /** Its key, its table (`database/table`) or its cache. */
  readonly name: string
  readonly kind: StoredKind
  /** What it takes, without what the browser adds: nothing tells that. */
  readonly bytes: number
  /** Of a table: each row by its id. */
  readonly rows: ReadonlyMap<string, number>
}

const noRows: ReadonlyMap<string, number> = new Map()
const encoder = new TextEncoder()

/** The bytes of a value as it would be written down: texts in UTF-8, numbers and dates in eight, what is bytes already as it is. */
export function bytesOf(value: unknown): number {
  if (typeof value === 'string') return encoder.encode(value).length
  if (value instanceof ArrayBuffer) return value.byteLength
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (value instanceof Blob) return value.size
  if (typeof value !== 'object' || value === null) return 8
  return Object.entries(value).reduce((sum, [name, part]) => sum + bytesOf(name) + bytesOf(part), 0)
}

/** What a browser lists by itself, or refuses to. */
type Listing = 'keys' | 'databases' | 'files'

/** What lies in the browser, and of what it does not tell all. */
export interface Listed {
  readonly stored: readonly Stored[]
  /** There may be more of these than is listed. */
  readonly refused: readonly Listing[]
}

const nothing: Listed = { stored: [], refused: [] }

/** All that this browser keeps for the service, with its size; and what it refuses to list. What it has no place for is not refused. */
export const listStored = async (): Promise<Listed> =>
  together([
    listKeys(),
    ...(await Promise.all([told('databases', listDatabases), told('files', () => inTime(listFiles()))])),
  ])

const together = (parts: readonly Listed[]): Listed => ({
  stored: parts.flatMap(({ stored }) => stored),
  refused: [...new Set(parts.flatMap(({ refused }) => refused))],
})

const told = (listing: Listing, list: () => Promise<Listed>): Promise<Listed> =>
  list().catch((): Listed => ({ stored: [], refused: [listing] }))

/** Where the browser never answers, it refuses. */
const inTime = <T>(list: Promise<T>): Promise<T> =>
  withTimeout(list, patience, 'The browser does not list what it keeps')

function listKeys(): Listed {
  const [device, tab] = [deviceEntries(), tabEntries()]
  return {
    stored: [...keysIn('device', device), ...keysIn('tab', tab)],
    refused: device && tab ? [] : ['keys'],
  }
}

const keysIn = (place: Place, entries: ReturnType<typeof deviceEntries> = []): Stored[] =>
  entries.map(([name, text]) => ({
    place,
    name,
    kind: kindOf(place, name),
    bytes: bytesOf(name) + bytesOf(text),
    rows: noRows,
  }))

/** One that can't be read hides no other. Some browsers have databases and no list of them (Firefox before 126). */
async function listDatabases(): Promise<Listed> {
  if (!('indexedDB' in globalThis)) return nothing
  const names = (await inTime(indexedDB.databases())).flatMap(({ name }) =>
    name === undefined ? [] : [name],
  )
  return together(await Promise.all(names.map((name) => told('databases', () => inTime(tablesIn(name))))))
}

async function tablesIn(database: string): Promise<Listed> {
  const db = await answerOf(indexedDB.open(database))
  // Whoever wants to change or delete it does not wait for this reading.
  db.addEventListener('versionchange', () => db.close())
  const tables = await Promise.all(
    [...db.objectStoreNames].map(async (table): Promise<Stored> => {
      const store = db.transaction(table).objectStore(table)
      const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())])
      const rows = new Map(
        keys.map((key, i) => [typeof key === 'string' ? key : JSON.stringify(key), bytesOf(values[i])]),
      )
      const name = `${database}/${table}`
      const bytes = [...rows.values()].reduce((sum, each) => sum + each, 0)
      return { place: 'database', name, kind: kindOf('database', name), bytes, rows }
    }),
  )
  db.close()
  // A table without a row is nothing that is kept.
  return { ...nothing, stored: tables.filter(({ rows }) => rows.size > 0) }
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The storage refuses')))
  })

async function listFiles(): Promise<Listed> {
  if (!('caches' in globalThis)) return nothing
  const names = await caches.keys()
  const stored = await Promise.all(
    names.map(async (name): Promise<Stored> => {
      const cache = await caches.open(name)
      const answers = await cache.matchAll()
      const sizes = await Promise.all(answers.map(async (each) => (await each.blob()).size))
      const bytes = sizes.reduce((sum, each) => sum + each, 0)
      return { place: 'files', name, kind: kindOf('files', name), bytes, rows: noRows }
    }),
  )
  return { ...nothing, stored }
}
