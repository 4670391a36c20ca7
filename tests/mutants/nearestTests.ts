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

/**
 * @returns for a file, the tests that take it in, directly or by way of others. First comes the one that has its name, then the
 * nearest; of equals those that draw nothing, which are quicker.
 */
export function findNearestTests(): (file: string) => readonly string[] {
  const importers = readImporters()
  return (file) => {
    const distances = new Map([[file, 0]])
    // A map goes on through what is added to it meanwhile: those next to the file first, then those next to them.
    for (const [one, distance] of distances)
      for (const importer of importers.get(one) ?? [])
        if (!distances.has(importer)) distances.set(importer, distance + 1)
    const rank = (test: string) => (nameOf(test) === nameOf(file) ? 0 : (distances.get(test) ?? 0))
    const order = (a: string, b: string) =>
      rank(a) - rank(b) || Number(a.endsWith('x')) - Number(b.endsWith('x'))
    return [...distances.keys()].filter(isTest).toSorted(order)
  }
}
