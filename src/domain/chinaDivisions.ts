import { chinaData } from './chinaData.ts'
import { cities, countiesOf, type Division } from './divisions.ts'

/** A city or county as an address carries it: `value` is the GB/T 2260 code within Liaoning, elsewhere the Chinese name. */
export interface Place {
  readonly value: string
  readonly zh: string
  readonly en: string
}

export interface CityPlace extends Place {
  /** Districts, counties and county-level cities; none where the city has none (东莞) or is a county itself (仙桃). */
  readonly counties: readonly Place[]
}

const placeOf = ({ code, zh, en }: Division): Place => ({ value: code, zh, en })
/** Outside Liaoning places have their Chinese name only, which is what a letter needs. */
const named = (name: string): Place => ({ value: name, zh: name, en: name })

const liaoning: readonly CityPlace[] = cities.map((city) => ({
  ...placeOf(city),
  counties: countiesOf(city.code).map(placeOf),
}))

function read(line: string): CityPlace[] {
  return line.split(';').map((entry) => {
    const [city = '', counties] = entry.split(':')
    return { ...named(city), counties: counties?.split(',').map(named) ?? [] }
  })
}

const places: ReadonlyMap<string, readonly CityPlace[]> = new Map([
  ['210000', liaoning],
  ...Object.entries(chinaData).map(([prefix, line]) => [`${prefix}0000`, read(line)] as const),
])

/** The cities of the mainland province with this code, and the counties it governs itself; none for another code. */
export function citiesIn(province: string): readonly CityPlace[] {
  return places.get(province) ?? []
}
