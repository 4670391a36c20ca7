import type { DeviceKey, TabKey } from '../../foundation/storedKeys.ts'
import {
  batchDatabaseName,
  databaseName,
  handOutDatabaseName,
  keyStoreName,
  rosterDatabaseName,
} from '../../journey/encryption.ts'

/** Where in a browser something lies: under a key for all tabs or for one, in a database, among the files kept for offline use. */
export type Place = 'device' | 'tab' | 'database' | 'files'

/** What kinds of things this service keeps in a browser. `other`: what is here and no version of this table knows. */
export type StoredKind =
  | 'drafts'
  | 'cases'
  | 'key'
  | 'rosters'
  | 'batches'
  | 'handOut'
  | 'notices'
  | 'visits'
  | 'helps'
  | 'uploads'
  | 'expiryTold'
  | 'device'
  | 'preferences'
  | 'offline'
  | 'tab'
  | 'clock'
  | 'notes'
  | 'walks'
  | 'agency'
  | 'other'

const underKey: Readonly<Record<DeviceKey, StoredKind>> = {
  preferences: 'preferences',
  device: 'device',
  'notices.read': 'notices',
  'expiry.told': 'expiryTold',
  'uploads.sent': 'uploads',
  'offline-told': 'offline',
  visits: 'visits',
  helps: 'helps',
  banks: 'offline',
  'agency-clock-offset': 'clock',
  'demo-notes': 'notes',
  'demo-walks': 'walks',
}

const inTab: Readonly<Record<TabKey, StoredKind>> = {
  device: 'tab',
  draft: 'tab',
  early: 'tab',
  leftover: 'tab',
  reloaded: 'tab',
  organisation: 'tab',
  handOver: 'tab',
  invitation: 'tab',
  batch: 'tab',
  registration: 'tab',
  code: 'tab',
  helps: 'tab',
  'demo-net': 'tab',
  'demo-show': 'tab',
  'demo-words': 'tab',
}

const inDatabase: Readonly<Partial<Record<string, StoredKind>>> = {
  [`${databaseName}/drafts`]: 'drafts',
  [`${databaseName}/cases`]: 'cases',
  [`${keyStoreName}/keys`]: 'key',
  [`${rosterDatabaseName}/orders`]: 'rosters',
  [`${rosterDatabaseName}/blocks`]: 'rosters',
  [`${rosterDatabaseName}/photos`]: 'rosters',
  [`${batchDatabaseName}/batches`]: 'batches',
  [`${batchDatabaseName}/parts`]: 'batches',
  [`${handOutDatabaseName}/entries`]: 'handOut',
  [`${handOutDatabaseName}/lists`]: 'handOut',
}

/** The whole of a simulated agency, whatever its tables. */
const agencyDatabase = 'agency-demo/'

const has = <K extends string>(table: Readonly<Record<K, StoredKind>>, name: string): name is K =>
  Object.hasOwn(table, name)

/** What kind of thing lies at a place under a name; a table of a database is named `database/table`. */
export function kindOf(place: Place, name: string): StoredKind {
  switch (place) {
    case 'device':
      return has(underKey, name) ? underKey[name] : 'other'
    case 'tab':
      return has(inTab, name) ? inTab[name] : 'other'
    case 'database':
      if (name.startsWith(agencyDatabase)) return 'agency'
      return inDatabase[name] ?? 'other'
    case 'files':
      return name.startsWith('release ') ? 'offline' : 'other'
  }
}

/** What can be removed by itself and is not shown piece by piece: by its keys, or by its files. */
export const removable: Readonly<Partial<Record<StoredKind, 'keys' | 'files'>>> = {
  notices: 'keys',
  visits: 'keys',
  helps: 'keys',
  preferences: 'keys',
  notes: 'keys',
  walks: 'keys',
  offline: 'files',
}

/** The keys on this device of one kind of thing. */
export const keysOf = (kind: StoredKind): readonly DeviceKey[] =>
  Object.keys(underKey).filter((key): key is DeviceKey => has(underKey, key) && underKey[key] === kind)
