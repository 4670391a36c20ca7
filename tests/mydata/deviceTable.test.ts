import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keysOf, kindOf } from '../../src/features/mydata/deviceTable.ts'
import { databaseName, keyStoreName } from '../../src/journey/encryption.ts'

const sources = ['src', 'mocks'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
)
const naming = (pattern: RegExp) => sources.filter((file) => pattern.test(readFileSync(file, 'utf8'))).sort()

test('only these files write to a storage without its list of keys; each is named by the table of what is stored', () => {
  // A file that is new here writes something that the page of one's own data may not name: see `deviceTable.ts` first.
  expect(naming(/\b(?:localStorage|sessionStorage)\b(?=[.[]\w)/)).toEqual([
    'src/app/appearance.ts',
    'src/build/boot.ts',
  ])
  expect(naming(/\bopenDB\s*[(<]/)).toEqual([
    'mocks/agency/browserDevice.ts',
    'src/journey/batches/batchDb.ts',
    'src/journey/draftDb.ts',
    'src/journey/handOut/handOutDb.ts',
    'src/journey/roster/rosterDb.ts',
    'src/journey/sealing.ts',
  ])
  expect(naming(/\bcaches\.open\(/)).toEqual(['src/build/worker.ts', 'src/features/mydata/listStored.ts'])
})

test.each([
  ['device', 'preferences', 'preferences'],
  ['device', 'notices.read', 'notices'],
  ['tab', 'draft', 'tab'],
  ['database', `${databaseName}/drafts`, 'drafts'],
  ['database', `${databaseName}/cases`, 'cases'],
  ['database', `${keyStoreName}/keys`, 'key'],
  ['database', 'agency-demo/cases', 'agency'],
  ['files', 'release https://example.org/ 1', 'offline'],
] as const)('in %s, %s is known as %s', (place, name, kind) => {
  expect(kindOf(place, name)).toBe(kind)
})

test.each([
  ['device', 'something.new'],
  ['tab', 'preferences'],
  ['database', `${databaseName}/photos`],
  ['files', 'pictures'],
] as const)('in %s, %s is something nobody has named', (place, name) => {
  expect(kindOf(place, name)).toBe('other')
})

test('what is removed by itself takes its own keys, and no other', () => {
  expect(keysOf('notices')).toEqual(['notices.read'])
  expect(keysOf('drafts')).toEqual([])
})
