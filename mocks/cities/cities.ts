import type { CityFile } from './cityFile.ts'

type Loader = () => Promise<{ readonly default: unknown }>

// Written out one by one, for bundlers and Node must both find them. `npm run city -- check` says whether a file can be used.
const loaders: Readonly<Record<string, Loader>> = {
  '210100': () => import('./210100.json', { with: { type: 'json' } }),
  '210200': () => import('./210200.json', { with: { type: 'json' } }),
  '210300': () => import('./210300.json', { with: { type: 'json' } }),
  '210400': () => import('./210400.json', { with: { type: 'json' } }),
  '210500': () => import('./210500.json', { with: { type: 'json' } }),
  '210600': () => import('./210600.json', { with: { type: 'json' } }),
  '210700': () => import('./210700.json', { with: { type: 'json' } }),
  '210800': () => import('./210800.json', { with: { type: 'json' } }),
  '210900': () => import('./210900.json', { with: { type: 'json' } }),
  '211000': () => import('./211000.json', { with: { type: 'json' } }),
  '211100': () => import('./211100.json', { with: { type: 'json' } }),
  '211200': () => import('./211200.json', { with: { type: 'json' } }),
  '211300': () => import('./211300.json', { with: { type: 'json' } }),
  '211400': () => import('./211400.json', { with: { type: 'json' } }),
}

const loaded = new Map<string, CityFile>()

/** Keeps what a city's file holds, so that rules find it without waiting. */
export function keepCity(content: unknown): void {
  // Every file has been checked before it was built in (tests/agency/cities.test.ts).
  const file = content as CityFile
  loaded.set(file.city, file)
}

/** Loads a city's file (GB/T 2260 code) once, for the rules that follow; nothing for a code that is no city of Liaoning. */
export async function loadCity(code: string | undefined): Promise<void> {
  const load = code === undefined || loaded.has(code) ? undefined : loaders[code]
  if (load) keepCity((await load()).default)
}

/** What was loaded of a city; undefined for a code that is no city of Liaoning. Throws where a city was not loaded before. */
export function findCityFile(code: string): CityFile | undefined {
  if (loaders[code] && !loaded.has(code)) throw new Error(`The city ${code} has not been loaded`)
  return loaded.get(code)
}
