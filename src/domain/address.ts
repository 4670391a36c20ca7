import type { Address } from './application.ts'
import { fold, hasPrivateUse } from './fold.ts'
import type { Problem } from './problem.ts'

/** Cities without districts or counties, and counties that belong to no city: an address there goes from the city to the street. */
const undivided: ReadonlySet<string> = new Set(
  (
    '济源市,仙桃市,潜江市,天门市,神农架林区,东莞市,中山市,儋州市,五指山市,琼海市,文昌市,万宁市,东方市,定安县,屯昌县,' +
    '澄迈县,临高县,白沙黎族自治县,昌江黎族自治县,乐东黎族自治县,陵水黎族自治县,保亭黎族苗族自治县,琼中黎族苗族自治县,嘉峪关市,' +
    '石河子市,阿拉尔市,图木舒克市,五家渠市,北屯市,铁门关市,双河市,可克达拉市,昆玉市,胡杨河市,新星市,白杨市'
  ).split(','),
)

/** Whether an address in this city names a county as well. `city` is a code within Liaoning, elsewhere the Chinese name. */
export function hasCounties(city: string): boolean {
  return !undivided.has(city)
}

/** A house number: digits, or Chinese numerals before what is numbered. */
const houseNumber = /\p{Nd}|[〇零一二两三四五六七八九十百]+(?:号|栋|幢|座|楼|单元|室|组|队|弄)/u

/** An address as it is compared and stored: its text folded. */
export function normaliseAddress({ province, city, county, street }: Address): Address {
  return { province, city: fold(city), county: fold(county), street: fold(street) }
}

/** What is wrong with the street part of an address, if anything: 5 to 120 characters, with a number 3 are enough (南街1号). */
export function checkStreet(raw: string): Problem | undefined {
  const street = fold(raw)
  const count = [...street].length
  if (count === 0) return { code: 'required' }
  if (hasPrivateUse(street)) return { code: 'text.privateUse' }
  if (count < (houseNumber.test(street) ? 3 : 5)) return { code: 'address.tooShort', count, limit: 5 }
  return count > 120 ? { code: 'address.tooLong', count, limit: 120 } : undefined
}

/**
 * What is wrong with a postal address, if anything. Province and city are always needed, a county where the city has some.
 */
export function checkAddress({ province, city, county, street }: Address): Problem | undefined {
  if (!province) return { code: 'address.province' }
  if (!city) return { code: 'address.city' }
  if (!county && hasCounties(city)) return { code: 'address.county' }
  return checkStreet(street)
}
