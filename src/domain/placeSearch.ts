import { citiesIn } from './chinaDivisions.ts'
import { provinces } from './divisions.ts'

/** A city without counties, or a county, as a search finds it: what an address takes over, and its names from the province down. */
export interface FoundPlace {
  readonly province: string
  readonly city: string
  readonly county: string
  readonly names: readonly string[]
}

const all: readonly FoundPlace[] = provinces.flatMap(({ code, zh }) =>
  citiesIn(code).flatMap((city) => {
    const upTo = city.zh === zh ? [zh] : [zh, city.zh]
    const place = { province: code, city: city.value }
    const whole = { ...place, county: '', names: upTo }
    return [
      whole,
      ...city.counties.map((county) => ({ ...place, county: county.value, names: [...upTo, county.zh] })),
    ]
  }),
)

/** Whether the signs of `query` stand in `text` in this order, others between them: 深圳南山 in 广东省深圳市南山区. */
function isIn(query: string, text: string): boolean {
  let at = -1
  for (const sign of query) {
    at = text.indexOf(sign, at + 1)
    if (at < 0) return false
  }
  return true
}

/** How well a place answers: 0 is its own name from the beginning, then a part of it, then signs of it or of the names above. */
function rankOf(query: string, { names }: FoundPlace): number | undefined {
  const own = names.at(-1) ?? ''
  if (own.startsWith(query)) return own.length - query.length < 2 ? 0 : 1
  if (own.includes(query)) return 2
  return isIn(query, own) || (query.length > 2 && isIn(query, names.join(''))) ? 3 : undefined
}

/** The places in China that a few Chinese signs name, the best answers first, at most `limit`; none for less than two signs. */
export function searchPlaces(text: string, limit: number): FoundPlace[] {
  const query = text.replace(/[^\p{Script=Han}]/gu, '')
  if (query.length < 2) return []
  const ranked = all.flatMap((place) => {
    const rank = rankOf(query, place)
    return rank === undefined ? [] : [{ rank, place }]
  })
  return ranked
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ place }) => place)
}
