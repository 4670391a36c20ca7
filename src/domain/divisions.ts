import { liaoningData, provinceData } from './liaoning.ts'

/** A province, city or county: six digits of GB/T 2260, Chinese name, English name. */
export interface Division {
  readonly code: string
  readonly zh: string
  readonly en: string
}

interface City extends Division {
  readonly counties: readonly Division[]
}

/** Reads `02和平Heping` as the county 02 of the city `prefix` (its first four digits). */
function countyOf(prefix: string, entry: string): Division {
  const number = Number(entry.slice(0, 2))
  const [suffix, type] = number < 21 ? ['区', 'District'] : number < 81 ? ['县', 'County'] : ['市', 'City']
  const en = entry.replace(/^[^A-Z]+/, '')
  return {
    code: prefix + entry.slice(0, 2),
    zh: entry.slice(2, entry.length - en.length) + suffix,
    en: `${en} ${type}`,
  }
}

function cityOf(line: string): City {
  const [head = '', counties = ''] = line.split(':')
  const prefix = `21${head.slice(0, 2)}`
  const en = head.replace(/^[^A-Z]+/, '')
  const zh = `${head.slice(2, head.length - en.length)}市`
  return {
    code: `${prefix}00`,
    zh,
    en,
    counties: counties.split(',').map((entry) => countyOf(prefix, entry)),
  }
}

const liaoning: readonly City[] = liaoningData.split('\n').map(cityOf)

/** The 31 provinces, autonomous regions and municipalities of the mainland. */
export const provinces: readonly Division[] = provinceData.split(',').map((entry) => {
  const en = entry.replace(/^[^A-Z]+/, '')
  return { code: `${entry.slice(0, 2)}0000`, zh: entry.slice(2, entry.length - en.length), en }
})

/** The 14 cities of Liaoning. */
export const cities: readonly Division[] = liaoning

/** The city of Liaoning with this code. */
export function findCity(code: string): Division | undefined {
  return cities.find((city) => city.code === code)
}

/** Districts, counties and county-level cities of a city of Liaoning; none for another code. */
export function countiesOf(cityCode: string): readonly Division[] {
  return liaoning.find((city) => city.code === cityCode)?.counties ?? []
}

/** The province, or within Liaoning the city or county, with this code. */
export function findDivision(code: string): Division | undefined {
  if (code.endsWith('0000')) return provinces.find((province) => province.code === code)
  return findCity(code) ?? countiesOf(`${code.slice(0, 4)}00`).find((county) => county.code === code)
}
