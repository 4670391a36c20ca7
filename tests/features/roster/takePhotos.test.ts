import { expect, test, vi } from 'vitest'
import { appendRows, changeRows, rowsOf } from '../../../src/domain/roster/roster.ts'
import type { RosterRow } from '../../../src/domain/roster/row.ts'
import { takePhotos } from '../../../src/features/roster/takePhotos.ts'
import { createRosterStore } from '../../../src/journey/roster/rosterStore.ts'

// What a picture shows is looked at elsewhere: here a file says itself what would be found in it.
vi.mock('../../../src/inputs/photo/picture.ts', () => ({
  openPicture: async (file: File) => {
    const text = await file.text()
    return text === 'no picture' ? 'typePhoto' : { canvas: { width: 800, height: 1000, text } }
  },
  closePicture: () => undefined,
}))
vi.mock('../../../src/inputs/photo/card.ts', () => ({
  makeCardPhoto: async ({ text }: { text: string }) => ({
    bytes: new TextEncoder().encode(text),
    checks: text,
  }),
  adviceFor: (checks: unknown) => (checks === 'blurred' ? 'retake' : 'accept'),
}))

const people: readonly RosterRow[] = [
  { key: 'a', cells: { name: '王小明', idNumber: '210199201003070018' }, problems: [] },
  { key: 'b', cells: { name: '李芳', idNumber: '21019920110512002X' }, problems: [] },
  { key: 'c', cells: { name: '李芳', idNumber: '210199201201010047' }, problems: [] },
]
const picture = (name: string, shows = 'a face') => new File([shows], name)
const same = (row: RosterRow) => row

function openRoster() {
  const store = createRosterStore('DEMO0003', true)
  store.change((roster) => appendRows(roster, people, () => 'block'))
  return store
}

test('each photo goes to the one whose name or number its file has; the others are named with why', async () => {
  const store = openRoster()
  const told: number[] = []
  const files = [
    picture('王小明.jpg'),
    picture('21019920110512002X.jpg', 'blurred'),
    picture('李芳.jpg'),
    picture('周杰.jpg'),
    picture('李芳0047.jpg', 'no picture'),
    picture('210199201003070018.jpg', 'another face'),
  ]
  const taken = await takePhotos(files, store, same, (done) => told.push(done), new AbortController().signal)
  expect(taken).toEqual({
    kept: 2,
    unfit: [{ key: 'b', file: files[1] }],
    unreadable: ['李芳0047.jpg'],
    nobody: ['周杰.jpg'],
    several: ['李芳.jpg'],
    repeated: ['210199201003070018.jpg'],
    full: false,
  })
  expect(rowsOf(store.state.get().roster).map(({ photo }) => photo)).toEqual([
    { name: '王小明.jpg', fit: true },
    { name: '21019920110512002X.jpg', fit: false },
    undefined,
  ])
  expect(atob((await store.readPhoto('a')) ?? '')).toBe('a face')
  expect(told).toEqual([0, 1, 2, 3, 4, 5])
})

test('on a full device it stops, and says so', async () => {
  const store = openRoster()
  const full = { ...store, keepPhoto: async () => false }
  const taken = await takePhotos(
    [picture('王小明.jpg'), picture('李芳0047.jpg')],
    full,
    same,
    () => undefined,
    new AbortController().signal,
  )
  expect(taken).toMatchObject({ kept: 0, full: true, unreadable: [] })
  expect(rowsOf(store.state.get().roster).every(({ photo }) => photo === undefined)).toBe(true)
})

test('somebody who is removed while their photo is cut leaves no photo behind', async () => {
  const store = openRoster()
  const remove = () => void store.change((roster) => changeRows(roster, new Set(['a']), () => undefined))
  const taken = await takePhotos([picture('王小明.jpg')], store, same, remove, new AbortController().signal)
  expect(taken).toMatchObject({ kept: 0, nobody: ['王小明.jpg'] })
  expect(await store.readPhoto('a')).toBeUndefined()
})
