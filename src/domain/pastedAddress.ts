import { normaliseMobile } from './checks.ts'
import { cities, countiesOf, type Division, provinces } from './divisions.ts'

export interface ParsedAddress {
  /** Codes of GB/T 2260; city and county only within Liaoning, elsewhere their names as they were pasted. */
  readonly province?: string
  readonly city?: string
  readonly county?: string
  /** Everything that was not recognised as something else. */
  readonly street: string
  readonly recipient?: string
  readonly mobile?: string
}

/** Full-width letters, digits and punctuation made ASCII. */
const narrow = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))

/** Blanks only stay between Latin words and numbers. */
const tidy = (text: string): string =>
  text.replace(/\s+/g, (gap, at: number) =>
    /\w/.test(text.charAt(at - 1)) && /\w/.test(text.charAt(at + gap.length)) ? ' ' : '',
  )

const separator = /^[\s,;、|/·-]+/
const road = /^(?:[东西南北中]?大?[路街道巷]|[市县区镇乡村])/

/** What follows `name` in `text`, if it is there and `accepts` what follows. */
function after(
  text: string,
  name: string,
  accepts: (rest: string) => boolean = () => true,
): string | undefined {
  const rest = text.slice(name.length)
  return text.startsWith(name) && accepts(rest) ? rest.replace(separator, '') : undefined
}

const endsHere = (rest: string): boolean => rest === '' || separator.test(rest)

type Taken = readonly [division: Division, rest: string]

/** The first of `divisions` that stands at the beginning, by what `restOf` says follows it. */
function take(
  divisions: readonly Division[],
  restOf: (division: Division) => string | undefined,
): Taken | undefined {
  for (const division of divisions) {
    const rest = restOf(division)
    if (rest !== undefined) return [division, rest]
  }
  return undefined
}

function takeProvince(text: string): Taken | undefined {
  return take(provinces, ({ zh }) => {
    const short = zh.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市]$/, '')
    return after(text, zh) ?? after(text, short, (rest) => !road.test(rest))
  })
}

/** Names in use for two autonomous counties. */
const everydayNames: Readonly<Record<string, string>> = { 210921: '阜蒙县', 211324: '喀左县' }

/** Also finds a county by its type of former years (大洼县), without its people (岫岩县) and, standing alone, without its type. */
function takeCounty(counties: readonly Division[], text: string): Taken | undefined {
  return take(counties, ({ code, zh }) => {
    const stem = zh.slice(0, -1).replace(/(?:满族|左翼蒙古族|蒙古族)自治$/, '')
    const names = [zh, everydayNames[code] ?? zh, `${stem}区`, `${stem}县`, `${stem}市`]
    const name = names.find((candidate) => text.startsWith(candidate))
    if (name !== undefined) return after(text, name)
    return stem.length > 1 ? after(text, stem, endsHere) : undefined
  })
}

const liaoningCounties = cities.flatMap((city) => countiesOf(city.code))

interface Region {
  readonly province?: string
  readonly city?: string
  readonly county?: string
  readonly rest: string
}

const municipalities: ReadonlySet<string> = new Set(['110000', '120000', '310000', '500000'])
const cityName = /^\p{Script=Han}{2,10}?(?:自治州|地区|盟|市)/u
const countyName = /^\p{Script=Han}{1,12}?(?:自治县|自治旗|(?<![小社园厂校景库])区|县|旗|市)/u

/** City and county outside Liaoning, by how their names end: no list of them is carried along. */
function takeElsewhere(province: Division, text: string): Omit<Region, 'province'> {
  const isCity = municipalities.has(province.code)
  const city = isCity ? province.zh : cityName.exec(text)?.[0]
  if (city === undefined) return { rest: text }
  const rest = isCity ? text : (after(text, city) ?? '').replace(/^市辖区/, '')
  const county = countyName.exec(rest)?.[0]
  return county === undefined ? { city, rest } : { city, county, rest: after(rest, county) ?? '' }
}

function takeRegion(text: string): Region {
  const named = takeProvince(text)
  const rest = named ? (after(named[1], named[0].zh) ?? named[1]).replace(/^市辖区/, '') : text
  const province = named?.[0].code
  if (named && province !== '210000') return { province: named[0].code, ...takeElsewhere(named[0], rest) }

  const fullCity = take(cities, ({ zh }) => after(rest, zh))
  if (!fullCity) {
    // Names of counties and county-level cities are unique in the country, names of districts are not even in Liaoning.
    const candidates = liaoningCounties.filter(({ code }) => named || Number(code.slice(4)) > 20)
    const county = takeCounty(candidates, rest)
    if (
      county &&
      !takeCounty(
        candidates.filter((other) => other !== county[0]),
        rest,
      )
    ) {
      const { code } = county[0]
      return { province: '210000', city: `${code.slice(0, 4)}00`, county: code, rest: county[1] }
    }
  }
  const city =
    fullCity ??
    take(cities, ({ code, zh }) =>
      after(rest, zh.slice(0, -1), (r) =>
        named ? !road.test(r) : endsHere(r) || takeCounty(countiesOf(code), r) !== undefined,
      ),
    )
  if (!city) return province === undefined ? { rest } : { province, rest }
  const county = takeCounty(countiesOf(city[0].code), city[1].replace(/^市辖区/, ''))
  const found = { province: '210000', city: city[0].code }
  return county ? { ...found, county: county[0].code, rest: county[1] } : { ...found, rest: city[1] }
}

const mobilePattern =
  /(^|\D)((?:(?:\+|00)?86[ -]*)?1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)(?: *[-转] *\d{3,4}(?!\d))?/
const nameLabel = /(?:收[件货]人|联系人|姓名)\s*:?/g
const otherLabel =
  /(?:所在地区|(?:收[件货]|详细|联系)?地址|(?:收[件货]人|联系)?(?:电话|手机)号?码?|邮政编码|邮编)\s*(?::|(?=[\s\uE000]))/g

/** Stand where the mobile number and the label of a name were, so that the word beside them is known. */
const mobileMark = '\uE000'
const nameMark = '\uE001'

/** Frequent surnames, those of Liaoning's Manchu and Korean families included: they only help to guess who a pasted address names. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤关佟那富金全朴权欧'

const hasSurname = (word: string): boolean => surnames.includes(word.charAt(0))

function isName(word: string): boolean {
  if (!/^\p{Script=Han}{2,4}$|^\p{Script=Han}+·[\p{Script=Han}·]+$/u.test(word)) return false
  if (/[省市区县州镇乡村街路道巷号楼座室层栋幢园苑厦广场湾店]$/.test(word)) return false
  return endsHere(takeRegion(word).rest) ? takeRegion(word).province === undefined : true
}

/** Splits a name off the front of a region, and off the house number in front of the mobile number. */
function unglue(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    const end =
      words[index + 1] === mobileMark ? /^(.*[\d号室楼层户])(\p{Script=Han}{2,3})$/u.exec(word) : null
    if (end?.[1] && end[2] && isName(end[2]) && hasSurname(end[2])) return [end[1], end[2]]
    if (index > 0 || !hasSurname(word) || takeRegion(word).province !== undefined) return [word]
    const length = [2, 3, 4].find(
      (n) => takeRegion(word.slice(n)).province !== undefined && isName(word.slice(0, n)),
    )
    return length === undefined ? [word] : [word.slice(0, length), word.slice(length)]
  })
}

/** Where among `words` the recipient is named: after a label, beside the mobile number, or at either end. */
function findRecipient(words: readonly string[]): number {
  const label = words.indexOf(nameMark)
  const mobile = words.indexOf(mobileMark)
  const named = (index: number): boolean => isName(words[index] ?? '')
  if (label >= 0 && named(label + 1)) return label + 1
  const beside = mobile < 0 ? [] : [mobile - 1, mobile + 1].filter(named)
  const sure = [...beside, 0, words.length - 1].find(
    (index) => named(index) && hasSurname(words[index] ?? ''),
  )
  return sure ?? beside[0] ?? -1
}

/**
 * Takes apart an address pasted from a shopping app or a chat: region, street, and the recipient and mobile number if they
 * are there. What is not certain stays in `street`; nothing but labels and a postcode is lost. Never throws.
 */
export function parseAddress(text: string): ParsedAddress {
  let mobile: string | undefined
  const line = narrow(text)
    .slice(0, 600)
    .replace(/[\uE000\uE001]/g, ' ')
    .replace(mobilePattern, (_, before: string, number: string) => {
      mobile = normaliseMobile(number)
      return `${before} ${mobileMark} `
    })
    .replace(otherLabel, ' ')
    .replace(nameLabel, ` ${nameMark} `)
  const words = unglue(line.split(/[\s,;、|。]+/).filter((word) => word !== '' && !/^\d{6}$/.test(word)))
  const named = findRecipient(words)
  const recipient = words[named]
  const address = words.filter((word, index) => index !== named && word !== mobileMark && word !== nameMark)

  const first = takeRegion(address.join(' ').replace(/^中国(?!\p{Script=Han}{0,4}[路街])/u, ''))
  const again = takeRegion(first.rest)
  const { rest, ...region } =
    again.province !== undefined && again.province === first.province ? { ...first, ...again } : first
  return {
    ...region,
    street: tidy(rest),
    ...(recipient === undefined ? {} : { recipient }),
    ...(mobile === undefined ? {} : { mobile }),
  }
}
