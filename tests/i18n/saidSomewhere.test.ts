import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allWords } from '../e2e/words.ts'
import { anyKey, type Path, saidIn } from './saidPaths.ts'

// The compiler finds a sentence that is missing; this finds one that nobody says, which goes out of date unseen.

const root = new URL('../../src/', import.meta.url)
const words = await allWords('zh-CN')
const said: readonly Path[] = [
  ...readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .flatMap((path) => saidIn(path, readFileSync(new URL(path, root), 'utf8'), Object.keys(words))),
  // Written into the documents while they are built.
  ['shell', 'stuck'],
]

/** Where a path goes past a sentence it takes something of it: its length, its parts. */
const says = (path: Path, place: Path) =>
  place.every((key, at) => [undefined, anyKey, key].includes(path[at]))

/** The places of the sentences in an object of words that no code takes. */
function unsaid(node: object, place: Path = []): string[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const here = [...place, key]
    const isTable = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (isTable) return unsaid(value, here)
    return said.some((path) => says(path, here)) ? [] : [here.join('.')]
  })
}

test('every sentence of the service is said somewhere', () => {
  expect(unsaid(words)).toEqual([])
})

test('a sentence that nobody says is found', () => {
  const { home } = words
  const planted = { ...home, facts: { ...home.facts, planted: '' }, planted: '' }
  expect(unsaid({ home: planted })).toEqual(['home.facts.planted', 'home.planted'])
})
