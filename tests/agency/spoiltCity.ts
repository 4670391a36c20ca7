import { readFileSync } from 'node:fs'
import type { CityFile } from '../../mocks/cities/cityFile.ts'

/** What the file of a city (GB/T 2260) holds. Throws where it has none. */
export const readCity = (code: string): unknown =>
  JSON.parse(readFileSync(`mocks/cities/${code}.json`, 'utf8'))

type Place = CityFile['places'][number]

/** The file of Benxi with one mistake in it; `change` makes it. */
export function spoilt(change: (file: CityFile) => unknown): unknown {
  // It is Benxi's own file, which the first test has judged.
  const file = readCity('210500') as CityFile
  return change(file)
}
/** The same with a mistake in its first place of a kind. */
export const inPlace = (change: Partial<Record<keyof Place, unknown>>, kind: Place['kind'] = 'bank') =>
  spoilt((file) => {
    const at = file.places.findIndex((place) => place.kind === kind)
    return { ...file, places: file.places.map((place, i) => (i === at ? { ...place, ...change } : place)) }
  })
