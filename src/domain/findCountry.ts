import { countryPairs } from './countries.ts'

/** What people write besides what browsers call a country. */
const others: Readonly<Record<string, string>> = {
  USA: '美利坚合众国 usa america unitedstatesofamerica',
  GBR: '大不列颠 英格兰 uk greatbritain england',
  KOR: '大韩民国 南韩 korea republicofkorea',
  PRK: '朝鲜民主主义人民共和国',
  RUS: '俄罗斯联邦 俄国 russianfederation',
  DEU: '德意志联邦共和国',
  JPN: '日本国',
  ARE: '阿联酋 uae',
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/籍$/u, '')

/** Every name of every country, by which it is found. */
function names(): ReadonlyMap<string, string> {
  const [zh, en] = ['zh-CN', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region' }))
  return new Map(
    countryPairs.flatMap(({ alpha2, alpha3 }) =>
      [alpha2, alpha3, zh?.of(alpha2) ?? '', en?.of(alpha2) ?? '', ...(others[alpha3]?.split(' ') ?? [])].map(
        (name): [string, string] => [bare(name), alpha3],
      ),
    ),
  )
}

const known = names()

/** The country (ISO 3166-1 alpha-3) that somebody writes, in Chinese, English or as a code; undefined where that is none. */
export function findCountry(text: string): string | undefined {
  return known.get(bare(text))
}
