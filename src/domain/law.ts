import { accessibilityLaw } from './law/accessibilityLaw.ts'
import { agencyRegulations } from './law/agencyRegulations.ts'
import { civilCode } from './law/civilCode.ts'
import { criminalLaw } from './law/criminalLaw.ts'
import { foreignersOrder, hkMoTwOrder } from './law/departmentRules.ts'
import { personalInformationLaw } from './law/personalInformationLaw.ts'
import { residentIdCardLaw } from './law/residentIdCardLaw.ts'
import { socialInsuranceLaw } from './law/socialInsuranceLaw.ts'
import { wageRegulations } from './law/wageRegulations.ts'

export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export interface ArticleText {
  /** Since when the wording applies (ISO). */
  readonly inForce: string
  /** The paragraphs of the Chinese text; left out where no copy could be compared with the published one. */
  readonly original?: readonly string[]
  /** What it says in everyday words; not a translation. */
  readonly plain: Bilingual
}

const texts = {
  ...socialInsuranceLaw,
  ...agencyRegulations,
  ...personalInformationLaw,
  ...civilCode,
  ...residentIdCardLaw,
  ...criminalLaw,
  ...wageRegulations,
  ...accessibilityLaw,
  ...hkMoTwOrder,
  ...foreignersOrder,
}

/** An article this service cites: the key of the law and the number, `socialInsuranceLaw.58`, `criminalLaw.280-1`. */
export type LawId = keyof typeof texts

type LawKey = LawId extends `${infer Key}.${string}` ? Key : never

const laws: Record<string, Bilingual> = {
  socialInsuranceLaw: { zh: '社会保险法', en: 'Social Insurance Law' },
  agencyRegulations: { zh: '社会保险经办条例', en: 'Regulations on Social Insurance Agency Services' },
  personalInformationLaw: { zh: '个人信息保护法', en: 'Personal Information Protection Law' },
  civilCode: { zh: '民法典', en: 'Civil Code' },
  residentIdCardLaw: { zh: '居民身份证法', en: 'Resident Identity Card Law' },
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
} satisfies Record<LawKey, Bilingual>
