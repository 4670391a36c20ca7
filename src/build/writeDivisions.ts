import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A region of the package: two, four or six digits of its code, its name, the regions in it. */
interface Region {
  readonly value: string
  readonly label: string
  readonly children?: readonly Region[]
}

/**
 * Changes since the package's data: the two counties of 2024 in Hotan, and the districts of Sansha, which the statistics
 * bureau lists by their islands.
 */
const changed: Readonly<Record<string, readonly string[]>> = { '4603': ['西沙区', '南沙区'] }
const added: Readonly<Record<string, readonly string[]>> = { '6532': ['和安县', '和康县'] }

/** Below a city without districts the bureau lists towns, whose codes are longer. */
const countiesOf = ({ value, children = [] }: Region): string[] => [
  ...(changed[value] ?? children.filter((each) => each.value.length === 6).map(({ label }) => label)),
  ...(added[value] ?? []),
]

/** The cities of a province with their counties. What the province governs itself stands beside its cities. */
function citiesOf({ label, children = [] }: Region): [name: string, counties: readonly string[]][] {
  if (/^(?:北京|天津|上海|重庆)市$/.test(label)) return [[label, children.flatMap(countiesOf)]]
  return children.flatMap((city): [string, readonly string[]][] =>
    /直辖县级/.test(city.label)
      ? countiesOf(city).map((name) => [name, []])
      : [[city.label, countiesOf(city)]],
  )
}

const head = `/**
 * The cities of each province but Liaoning and, after the colon, their districts and counties; without one where a place has
 * none. By the first two digits of the province's code (GB/T 2260). As of 2023-06-30 (国家统计局) with the changes named in
 * src/build/writeDivisions.ts, which wrote this file from element-china-area-data 6.1.0 (MIT, © 2023 Plortinus).
 */
export const chinaData: Readonly<Record<string, string>> = {
`

// npm pack element-china-area-data@6.1.0 && tar xf *.tgz && node src/build/writeDivisions.ts package
// Installed as a dependency it would bring a database of 180 MB along.
const source = resolve(process.argv[2] ?? 'package', 'dist/element-china-area-data.mjs')
const { regionData } = (await import(pathToFileURL(source).href)) as { regionData: readonly Region[] }
const provinces = regionData
  .filter(({ value }) => value !== '21')
  .map((province) => {
    const cities = citiesOf(province).map(([name, counties]) =>
      counties.length > 0 ? `${name}:${counties.join(',')}` : name,
    )
    return `  '${province.value}': '${cities.join(';')}',\n`
  })
writeFileSync(new URL('../domain/chinaData.ts', import.meta.url), `${head}${provinces.join('')}}\n`)
