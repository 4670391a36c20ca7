import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chooseFaults } from './chooseFaults.ts'
import { findFaults } from './findFaults.ts'
import { openRecord } from './judged.ts'
import { findNearestTests } from './nearestTests.ts'

const planted = (source: string): string[] =>
  findFaults('one.ts', source).map(
    ({ kind, start, end, instead }) => `${kind}: ${source.slice(0, start)}${instead}${source.slice(end)}`,
  )

test.each([
  ['if (a) b()', ['condition turned: if (!(a)) b()', 'call left out: if (a) void 0']],
  ['x = a ? b : c', ['condition turned: x = !(a) ? b : c']],
  ['x = a < b', ['condition turned: x = a <= b']],
  ['x = (a) >= b', ['condition turned: x = (a) > b']],
  ['x = a && b', ['and for or: x = a || b']],
  ['x = a ?? b', ['default left out: x = a']],
  ['f({ most: 30 })', ['call left out: void 0', 'limit moved: f({ most: 31 })']],
  ['askTogether([ask])', []],
  ['x = [true]', ['yes for no: x = [false]']],
  ['x = all.filter(isOpen)', ['call left out: x = all']],
  ['x = a.first + a.last', ['wrong field: x = a.last + a.last', 'wrong field: x = a.first + a.first']],
  [
    "x = ['card', 'enrolment']",
    ["wrong code: x = ['enrolment', 'enrolment']", "wrong code: x = ['card', 'card']"],
  ],
])('into %s go the faults %j', (source, expected) => {
  expect(planted(source).toSorted()).toEqual([...expected].toSorted())
})

test('nothing is planted where nothing is at run time: in types, imports, names of properties and texts for people', () => {
  const source = `import { a } from 'other'
type Kind = 'card' | 'enrolment'
interface One { readonly kind: 'card'; readonly most: 30 }
export const texts: Record<Kind, string> = { card: '社保卡', enrolment: 'The registration' }
export { b } from 'another'`
  expect(planted(source)).toEqual([])
})

test('the same faults are chosen every time, of every kind as many as of any other, and others with another seed', () => {
  const source = Array.from({ length: 40 }, (_, i) => `x${i} = a${i} < ${i}`).join('\n')
  const all = findFaults('one.ts', source)
  const chosen = chooseFaults(all, 10, '1')
  expect(chooseFaults(all.toReversed(), 10, '1')).toEqual(chosen)
  expect(chosen.filter(({ kind }) => kind === 'limit moved')).toHaveLength(5)
  expect(chooseFaults(all, 10, '2')).not.toEqual(chosen)
})

test('the test that has a file’s name comes first, and those that reach it by way of others are there, too', () => {
  const tests = findNearestTests()('src/domain/fold.ts')
  expect(tests[0]).toBe('tests/domain/fold.test.ts')
  expect(tests).toContain('tests/service/tracking.test.tsx')
  expect(tests.filter((one) => one.startsWith('tests/e2e/'))).toEqual([])
})

test('of the tests that take a file of the agency in, those come first that speak of the same', () => {
  expect(findNearestTests()('mocks/agency/family.ts')[0]).toBe('tests/agency/familyCards.test.ts')
})

test('a run that goes on knows which faults were noticed; what nobody noticed is played again, and all of it in a run that begins', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'mutants-')), 'mutants.jsonl')
  const first = openRecord(file, false)
  first.add('x = 1', 'one.ts:1', 'tests/one.test.ts')
  first.add('x = 2', 'one.ts:1', null)
  const found = (keep: boolean) => {
    const record = openRecord(file, keep)
    return ['x = 1', 'x = 2', 'x = 1 // another file'].map(record.find)
  }
  expect(found(true)).toEqual(['tests/one.test.ts', undefined, undefined])
  expect(found(false)).toEqual([undefined, undefined, undefined])
})
