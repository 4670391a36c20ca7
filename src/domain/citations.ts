import type { Bilingual } from './law/articleText.ts'

const laws = {
  socialInsuranceLaw: { zh: '社会保险法', en: 'Social Insurance Law' },
  agencyRegulations: { zh: '社会保险经办条例', en: 'Regulations on Social Insurance Agency Services' },
  labourInspectionRegulations: {
    zh: '劳动保障监察条例',
    en: 'Regulations on Labour and Social Security Inspection',
  },
  administrativeReviewLaw: { zh: '行政复议法', en: 'Administrative Review Law' },
  administrativeLitigationLaw: { zh: '行政诉讼法', en: 'Administrative Litigation Law' },
  personalInformationLaw: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
  civilCode: { zh: '民法典', en: 'Civil Code' },
  residentIdCardLaw: { zh: '居民身份证法', en: 'Resident Identity Card Law' },
  residencePermitRegulations: { zh: '居住证暂行条例', en: 'Interim Regulations on Residence Permits' },
  criminalLaw: { zh: '刑法', en: 'Criminal Law' },
  wageRegulations: {
    zh: '保障农民工工资支付条例',
    en: 'Regulations on Ensuring Wage Payments to Migrant Workers',
  },
  accessibilityLaw: { zh: '无障碍环境建设法', en: 'Barrier-free Environment Law' },
  hkMoTwOrder: {
    zh: '香港澳门台湾居民在内地（大陆）参加社会保险暂行办法',
    en: 'Interim Measures on Social Insurance of Hong Kong, Macao and Taiwan Residents',
  },
  foreignersOrder: {
    zh: '在中国境内就业的外国人参加社会保险暂行办法',
    en: 'Interim Measures on Social Insurance of Foreigners Employed in China',
  },
} as const satisfies Record<string, Bilingual>

/** The key of a law that is cited, as article ids begin with. */
export type LawKey = keyof typeof laws

/** How an article is named, which needs nothing of its text. */
export interface Citation {
  readonly law: Bilingual
  /** The number as law books write it in digits: `58`, `280-1` for 第二百八十条之一. */
  readonly article: string
  /** The number alone: 第五十八条; art. 58. */
  readonly name: Bilingual
  /** Law and number in one phrase: 《社会保险法》第五十八条; Social Insurance Law, art. 58. */
  readonly citation: Bilingual
}

const digits = '零一二三四五六七八九'

/** A number from 1 to 999 in Chinese numerals, as articles are counted. */
function chineseNumber(n: number): string {
  if (n < 10) return digits.charAt(n)
  if (n < 20) return `十${chineseNumber(n - 10)}`.replace('零', '')
  const unit = n < 100 ? 10 : 100
  const rest = n % unit
  const head = digits.charAt(Math.floor(n / unit)) + (unit === 10 ? '十' : '百')
  if (rest === 0) return head
  if (unit === 10) return head + chineseNumber(rest)
  return head + (rest < 10 ? '零' : rest < 20 ? '一' : '') + chineseNumber(rest)
}

function articleName(article: string): string {
  const [number = '', suffix] = article.split('-')
  return `第${chineseNumber(Number(number))}条${suffix ? `之${chineseNumber(Number(suffix))}` : ''}`
}

/** Names the article of an id (`socialInsuranceLaw.58`) without its text: the statutes are large. */
export function citeArticle(id: `${LawKey}.${string}`): Citation {
  const dot = id.indexOf('.')
  const article = id.slice(dot + 1)
  // Every id begins with the key of its law: its type says so.
  const law = laws[id.slice(0, dot) as LawKey]
  const name = { zh: articleName(article), en: `art. ${article}` }
  return {
    law,
    article,
    name,
    citation: { zh: `《${law.zh}》${name.zh}`, en: `${law.en}, ${name.en}` },
  }
}
