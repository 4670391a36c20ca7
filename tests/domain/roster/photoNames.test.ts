import { expect, test } from 'vitest'
import { photoOwners } from '../../../src/domain/roster/photoNames.ts'
import type { RosterCells, RosterRow } from '../../../src/domain/roster/row.ts'

const row = (key: string, cells: RosterCells, more: Partial<RosterRow> = {}): RosterRow => ({
  key,
  cells,
  problems: [],
  ...more,
})
const ownerOf = photoOwners([
  row('a', { name: '王小明', idNumber: '210199201003070018' }),
  row('b', { name: '李芳', idNumber: '21019920110512002X' }),
  row('c', { name: '李芳', idNumber: '210199201201010047' }),
  row('d', { name: '赵强', idNumber: '210199200909090011', photo: 'IMG_0042.JPG' }),
  row('e', { name: '孙丽', idNumber: '210199200808080025' }, { submitted: 'LN-DEMO-1' }),
])
const a = { kind: 'row', key: 'a' }

test('a photo is found by the number, alone or anywhere in its name', () => {
  expect(ownerOf('210199201003070018.jpg')).toEqual(a)
  expect(ownerOf('三班 王小明_210199201003070018.JPEG')).toEqual(a)
  expect(ownerOf('21019920110512002x.png')).toEqual({ kind: 'row', key: 'b' })
})

test('a photo is found by the name that only one has, by name and last four, and by the column of file names', () => {
  expect(ownerOf('王小明.jpg')).toEqual(a)
  expect(ownerOf('李芳-0047.jpg')).toEqual({ kind: 'row', key: 'c' })
  expect(ownerOf('李芳 002X.jpg')).toEqual({ kind: 'row', key: 'b' })
  expect(ownerOf('img_0042.jpg')).toEqual({ kind: 'row', key: 'd' })
})

test('a name that two people have is given to neither', () => {
  expect(ownerOf('李芳.jpg')).toEqual({ kind: 'several' })
})

test('a stranger’s photo, and that of somebody who was submitted, is nobody’s', () => {
  expect(ownerOf('周杰.jpg')).toEqual({ kind: 'nobody' })
  expect(ownerOf('孙丽.jpg')).toEqual({ kind: 'nobody' })
})
