import type { Bilingual } from '../../src/domain/law/articleText.ts'
import { dismissals } from '../../src/domain/route.ts'
import type { Journey, Served } from '../../src/journey/types.ts'

const ways = ['apply', 'enrolThenApply', 'employerThenApply', 'lookUpFirst'] as const satisfies Served[]

/** Where the first questions lead, in words: the ways to the card, and why it is not the next thing. */
export const servedWords: Readonly<Record<Served, Bilingual>> = {
  apply: { zh: '已参保，直接申领', en: 'insured: apply for the card' },
  enrolThenApply: { zh: '先参保登记，再申领', en: 'register for insurance first, then apply' },
  employerThenApply: { zh: '由单位登记，再申领', en: 'the employer registers, then apply' },
  lookUpFirst: { zh: '不清楚的，先查询', en: 'not sure: look it up first' },
  hasCard: { zh: '已经有能用的辽宁卡', en: 'has a Liaoning card that works' },
  cardSealed: { zh: '有卡，没有启用', en: 'has a card that was never enabled' },
  cardLost: { zh: '卡丢了或者坏了', en: 'the card is lost or damaged' },
  insuredElsewhere: {
    zh: '在外省参保，也不住在辽宁',
    en: 'insured in another province and not living in Liaoning',
  },
  pensionElsewhere: { zh: '在外省领养老金', en: 'draws a pension in another province' },
  noTie: {
    zh: '不住在辽宁的港澳台居民和外国人',
    en: 'from Hong Kong, Macao, Taiwan or abroad, and not living in Liaoning',
  },
  noResidencePermit: {
    zh: '港澳台居民，没有单位也没有居住证',
    en: 'from Hong Kong, Macao or Taiwan with neither employer nor residence permit',
  },
  noPermanentResidence: {
    zh: '外国人，没有单位也没有永久居留',
    en: 'a foreigner with neither employer nor permanent residence',
  },
}

/** After the first questions: who goes on in this journey, and who is led to a result of their own. Undefined: everybody goes on. */
export function partingOf(
  journey: Journey,
): { readonly on: readonly Served[]; readonly out: readonly Served[] } | undefined {
  const { serves } = journey
  if (!serves) return undefined
  return { on: serves, out: [...ways, ...dismissals].filter((one) => !serves.includes(one)) }
}
