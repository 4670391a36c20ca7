import { citiesIn } from './chinaDivisions.ts'
import { provinces } from './divisions.ts'

/** How a name is one of the place: its own, one in everyday use, one of former years, or without its last word (沈阳). */
type Form = 'full' | 'everyday' | 'former' | 'short'

/** A place by one of its names. `city` and `county` are values of an address; a county has all three. */
export interface PlaceName {
  readonly name: string
  readonly form: Form
  readonly zh: string
  readonly province: string
  readonly city?: string
  readonly county?: string
}

type NewName = Omit<PlaceName, 'name' | 'form'>

const peoples =
  /(?:(?:满|回|壮|藏|苗|彝|傣|白|侗|瑶|黎|羌|畲|水|佤|哈尼|土家|布依|朝鲜|蒙古|傈僳|景颇|拉祜|纳西|仡佬|毛南|仫佬|布朗|独龙|怒|普米|各|东乡|土|撒拉|保安|裕固|哈萨克|塔吉克|锡伯|柯尔克孜|达斡尔|鄂温克|鄂伦春)族|蒙古|哈萨克|柯尔克孜|维吾尔|(?:左|右)翼)+/u

/** Names in everyday use that don't follow from the full one. */
const everyday: Readonly<Record<string, string>> = {
  阜新蒙古族自治县: '阜蒙县',
  喀喇沁左翼蒙古族自治县: '喀左县',
  旅顺口区: '旅顺',
  双江拉祜族佤族布朗族傣族自治县: '双江县',
}

/** Names of former years that people still write, by what is there today. Only where the whole of it went to one place. */
const renamed: Readonly<Record<string, readonly string[]>> = {
  浑南区: ['东陵区', '浑南新区'],
  沈北新区: ['新城子区'],
  千山区: ['旧堡区'],
  东洲区: ['露天区'],
  北镇市: ['北宁市'],
  调兵山市: ['铁法市'],
  凌海市: ['锦县'],
  盖州市: ['盖县'],
  东港市: ['东沟县'],
  大石桥市: ['营口县'],
  瓦房店市: ['复县'],
  东城区: ['崇文区'],
  西城区: ['宣武区'],
  黄浦区: ['卢湾区'],
  静安区: ['闸北区'],
  浦东新区: ['南汇区'],
}

/** Types of a county in former years, by its type of today: counties become cities and districts, not the other way. */
const formerTypes: Readonly<Record<string, string>> = { 区: '县市', 市: '县' }

function* namesOfProvince(zh: string): Generator<readonly [string, Form]> {
  yield [zh, 'full']
  yield [zh.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市]$/, ''), 'short']
}

function* namesOfCity(zh: string): Generator<readonly [string, Form]> {
  yield [zh, 'full']
  const stem = zh.replace(/(?:自治州|地区|盟|市)$/, '').replace(peoples, '')
  if (zh.endsWith('自治州')) yield [`${stem}州`, 'everyday']
  yield [stem, 'short']
}

function* namesOfCounty(zh: string, city: string): Generator<readonly [string, Form]> {
  yield [zh, 'full']
  const type = zh.slice(-1)
  const stem = zh
    .slice(0, -1)
    .replace(/自治$/, '')
    .replace(zh.includes('自治') ? peoples : '', '')
  const own = everyday[zh]
  if (own) yield [own, 'everyday']
  if (zh.includes('自治')) yield [stem + type, 'everyday']
  // A development zone is called by its city in the list, and without it in an address.
  const zone = /(?:市|经济|高新|工业).*区$/.test(zh)
    ? zh.replace(city.slice(0, -1), '').replace(/^市/, '')
    : zh
  if (zone !== zh) yield [zone, 'everyday']
  if (zone.startsWith('高新技术')) yield ['高新区', 'everyday']
  if (zone.startsWith('经济')) yield ['经开区', 'everyday']
  for (const former of renamed[zh] ?? []) yield [former, 'former']
  for (const was of formerTypes[type] ?? '') yield [stem + was, 'former']
  yield [stem, 'short']
}

function makeIndex(): ReadonlyMap<string, readonly PlaceName[]> {
  const index = new Map<string, PlaceName[]>()
  const add = (names: Iterable<readonly [string, Form]>, place: NewName) => {
    const own = new Map<string, Form>()
    for (const [name, form] of names) if (name.length > 1 && !own.has(name)) own.set(name, form)
    for (const [name, form] of own) {
      const same = index.get(name) ?? []
      index.set(name, same)
      same.push({ ...place, name, form })
    }
  }
  for (const { code, zh } of provinces) {
    const cities = citiesIn(code)
    const only = cities.length === 1
    for (const city of cities) {
      const place = { province: code, city: city.value }
      add(only ? namesOfProvince(zh) : namesOfCity(city.zh), { ...place, zh: city.zh })
      for (const county of city.counties)
        add(namesOfCounty(county.zh, city.zh), { ...place, county: county.value, zh: county.zh })
    }
    if (!only) add(namesOfProvince(zh), { province: code, zh })
  }
  return index
}

const index = makeIndex()
const longest = Math.max(...[...index.keys()].map((name) => name.length))

/** A place at the beginning of a text, and what follows it. */
export interface TakenName {
  readonly place: PlaceName
  readonly rest: string
}

/**
 * The place with the longest name at the beginning of `text` that `accepts` takes, seeing what follows the name. None where
 * several places are called so: which one is meant, nobody knows. A name of today goes before the same one of former years.
 */
export function takeName(
  text: string,
  accepts: (place: PlaceName, rest: string) => boolean,
): TakenName | undefined {
  for (let length = Math.min(text.length, longest); length > 1; length -= 1) {
    const rest = text.slice(length)
    const places = (index.get(text.slice(0, length)) ?? []).filter((each) => accepts(each, rest))
    const today = places.filter(({ form }) => form === 'full')
    const [place, other] = today.length > 0 ? today : places
    if (place) return other ? undefined : { place, rest }
  }
  return undefined
}
