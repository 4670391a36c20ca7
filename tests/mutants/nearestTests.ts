import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const imported = /^(?!import type).*?(?:from |import\()'(\.[^']+)'|^import '(\.[^']+)'/gm
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const nameOf = (file: string) => basename(file).replace(/\..*$/, '')

/** Which files take in which, as far as imports tell it; types that are gone at run time do not count. */
function readImporters(): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>()
  for (const file of globSync('{src,mocks,tests}/**/*.{ts,tsx}', {
    exclude: ['tests/{e2e,bench,engines}/**'],
  })) {
    // A list of names over several lines ends with its file on a line of its own.
    const source = readFileSync(file, 'utf8').replace(/^import type \{[^}]*\}.*$/gm, '')
    for (const [, one = '', other = one] of source.matchAll(imported)) {
      const target = join(dirname(file), one || other)
      importers.set(target, [...(importers.get(target) ?? []), file])
    }
  }
  return importers
}

/** The words of a file, those of the names in it among them. */
function wordsOf(file: string): ReadonlySet<string> {
  const text = `${file} ${readFileSync(file, 'utf8')}`
  return new Set(text.match(/[A-Z]?[a-z]{3,}/g)?.map((word) => word.toLowerCase().replace(/s$/, '')))
}

/** How much of what a file speaks of a test speaks of, too: a word counts by how few tests have it. */
function openLikeness(): (file: string, test: string) => number {
  const tests = new Map(globSync('tests/**/*.test.{ts,tsx}').map((test) => [test, wordsOf(test)]))
  const counts = new Map<string, number>()
  for (const words of tests.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weight = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + Math.log(tests.size / (counts.get(word) ?? tests.size)) ** 2, 0)
  return (file, test) => {
    const words = tests.get(test) ?? new Set<string>()
    const shared = [...wordsOf(file)].filter((word) => words.has(word))
    return weight(shared) / Math.sqrt(weight(words) || 1)
  }
}

/**
 * @returns for a file, the tests that take it in, directly or by way of others. First comes the one that has its name, then those that
 * speak most of what it speaks of; those that draw nothing are quicker and count double.
 */
export function findNearestTests(): (file: string) => readonly string[] {
  const importers = readImporters()
  const likeness = openLikeness()
  return (file) => {
    const reached = new Set([file])
    // A set goes on through what is added to it meanwhile.
    for (const one of reached) for (const importer of importers.get(one) ?? []) reached.add(importer)
    const rank = (test: string) =>
      nameOf(test) === nameOf(file)
        ? Number.POSITIVE_INFINITY
        : likeness(file, test) * (test.endsWith('x') ? 1 : 2)
    const ranks = new Map([...reached].filter(isTest).map((test) => [test, rank(test)]))
    const order = (a: string, b: string) => ((ranks.get(a) ?? 0) < (ranks.get(b) ?? 0) ? 1 : -1)
    return [...ranks.keys()].toSorted(order)
  }
}
