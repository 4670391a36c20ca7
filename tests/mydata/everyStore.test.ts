import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openBrowserDevice } from '../../mocks/agency/browserDevice.ts'
import { type StoredTable, storedTables } from '../../mocks/agency/device.ts'
import { rowSchemas } from '../../mocks/agency/rowSchemas.ts'
import type { TableName } from '../../mocks/agency/rows.ts'
import {
  besideCases,
  type KeptBeside,
  type KeptWithCase,
  withCase,
} from '../../src/features/mydata/agencyTable.ts'
import { kindOf } from '../../src/features/mydata/deviceTable.ts'
import { words as zh } from '../../src/features/mydata/words.zh-CN.ts'
import { openBatchDb } from '../../src/journey/batches/batchDb.ts'
import { openDeviceStore } from '../../src/journey/draftDb.ts'
import { openHandOutDb } from '../../src/journey/handOut/handOutDb.ts'
import { openRosterDb } from '../../src/journey/roster/rosterDb.ts'
import { canSeal } from '../../src/journey/sealing.ts'

// Every place where something of a person may be kept has a line on the page of one's own data. A table, a part of a row, a key or a
// database that is new fails here until somebody says under which line a person finds it, or why it says nothing of anybody.

/** Says nothing of anybody. */
interface OfNobody {
  readonly because: string
}
type Line = KeptWithCase | KeptBeside | OfNobody

/** Each part of a row of the agency's tables, by the line that names it. */
const parts: { readonly [T in TableName]: readonly (readonly [Line, readonly string[]])[] } = {
  cases: [
    ['application', ['number', 'kind', 'accessKey', 'idNumber', 'birthDate', 'answers', 'language']],
    ['events', ['events', 'actedAt']],
    ['card', ['cardNumber', 'cardEvents']],
    ['formerMobiles', ['formerMobiles']],
    ['application', ['heldBy', 'enteredBy']],
    [{ because: 'how the demonstration lets a case go on by itself' }, ['fate']],
  ],
  cards: [
    ['card', ['number', 'madeBy', 'idNumber', 'expires', 'events', 'actedAt']],
    ['uses', ['uses']],
    ['elsewhere', ['elsewhere']],
    ['family', ['family', 'carriedBy']],
  ],
  appointments: [
    ['appointment', ['id', 'cases', 'outlet', 'at', 'until', 'services', 'reason', 'events']],
    ['visits', ['visitor']],
  ],
  keys: [['repeats', ['operation', 'fingerprint', 'status', 'body', 'at', 'keptUntil']]],
  codes: [['codes', ['mobile', 'code', 'sentAt', 'wrong', 'proof', 'confirmed', 'client', 'opens']]],
  files: [['files', ['type', 'bytes', 'fingerprint', 'at', 'client', 'heldUntil']]],
  misses: [['misses', ['at', 'client', 'time']]],
  lookUps: [
    ['lookUps', ['idNumber', 'at', 'why']],
    ['objections', ['objection']],
    ['telling', ['tells', 'mobile']],
  ],
  sessions: [
    [{ because: 'that an operator of an organisation is signed in' }, ['organisation', 'operator', 'until']],
  ],
  organisations: [
    [{ because: 'of an organisation' }, ['appointed', 'changes', 'code', 'dismissed', 'head', 'totals']],
  ],
  batches: [
    [
      { because: 'of an organisation' },
      ['number', 'organisation', 'matter', 'name', 'at', 'operator', 'totals'],
    ],
  ],
  invitations: [
    [
      { because: 'of an organisation, and sealed' },
      ['organisation', 'until', 'isRevoked', 'answered', 'lock'],
    ],
  ],
  helps: [
    [
      'helps',
      [
        'personKey',
        'kind',
        'scope',
        'until',
        'code',
        'person',
        'turn',
        'entries',
        'helper',
        'clerk',
        'draft',
        'entered',
        'ended',
      ],
    ],
  ],
  handlings: [['handlings', ['number', 'seen', 'holder', 'entries']]],
  ledger: [['register', ['seq', 'at', 'batch', 'caseNumber', 'type', 'by', 'organisation', 'entry']]],
}

/** What a device keeps of the agency beside its tables. */
const besideTables: Readonly<Record<Exclude<StoredTable, TableName> | 'bytes', Line>> = {
  bytes: 'files',
  unreadable: { because: 'damaged text that the agency can’t read and so can’t tell whose it was' },
}

const partsOf = (schema: object): string[] => {
  const options = 'options' in schema && Array.isArray(schema.options) ? schema.options : [schema]
  return [...new Set(options.flatMap(({ entries }) => Object.keys(Object(entries))))].sort()
}
const names = Object.keys(parts) as TableName[]
const lines = [
  ...names.flatMap((table) => parts[table].map(([line]) => line)),
  ...Object.values(besideTables),
]

test.each(names)(
  'each part of a row in the agency’s table of %s stands under a line of the page',
  (table) => {
    expect(partsOf(rowSchemas[table]).length).toBeGreaterThan(0)
    expect(parts[table].flatMap(([, each]) => each).toSorted()).toEqual(partsOf(rowSchemas[table]))
  },
)

test('each table that the agency keeps, in a browser or anywhere else, is among them', async () => {
  await openBrowserDevice('agency-demo')
  const named = [...names, ...Object.keys(besideTables)].sort()
  expect([...storedTables, 'bytes'].sort()).toEqual(named)
  expect(await storesOf('agency-demo')).toEqual(named)
})

test('no line of the page is about something that the agency does not keep', () => {
  // Notices are written anew from what happened, and consents are answers: neither is a part of a row.
  const made = ['notices', 'consents']
  expect([...new Set([...lines.filter((line) => typeof line === 'string'), ...made])].sort()).toEqual(
    [...Object.keys(withCase), ...Object.keys(besideCases)].sort(),
  )
})

/** The names of the tables in a database of this browser. */
async function storesOf(database: string): Promise<string[]> {
  const request = indexedDB.open(database)
  await new Promise((resolve) => request.addEventListener('success', resolve))
  const found = [...request.result.objectStoreNames].sort()
  request.result.close()
  return found
}

/** Whether the page has words for a kind of thing, or tells it piece by piece. */
const isNamed = (kind: ReturnType<typeof kindOf>): boolean =>
  kind === 'drafts' || kind === 'cases' || (kind !== 'other' && zh.device.kinds[kind].name !== '')

test('each table of each database on a device stands under a line of the page', async () => {
  await openDeviceStore(() => undefined)
  await canSeal()
  await openRosterDb()
  await openBatchDb()
  await openHandOutDb()
  await openBrowserDevice()
  const databases = (await indexedDB.databases()).map(({ name = '' }) => name)
  expect(databases.length).toBeGreaterThanOrEqual(6)
  for (const database of databases)
    for (const table of await storesOf(database))
      expect([database, table, isNamed(kindOf('database', `${database}/${table}`))]).toEqual([
        database,
        table,
        true,
      ])
})

test.each([
  ['DeviceKey', 'device'],
  ['DemoKey', 'device'],
  ['TabKey', 'tab'],
] as const)('each key of %s stands under a line of the page', (type, place) => {
  const source = readFileSync('src/foundation/storedKeys.ts', 'utf8')
  const [, listed = ''] = new RegExp(`type ${type} =([^]*?)(?:\\n\\n|$)`).exec(source) ?? []
  const keys = [...listed.matchAll(/'([^']+)'/g)].map(([, key = '']) => key)
  expect(keys.length).toBeGreaterThan(2)
  expect(keys.filter((key) => !isNamed(kindOf(place, key)))).toEqual([])
})
