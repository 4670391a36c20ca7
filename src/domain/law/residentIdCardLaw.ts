import type { ArticleText } from './articleText.ts'

export const residentIdCardLaw = {
  'residentIdCardLaw.2': {
    inForce: '2004-01-01',
    original:
      '居住在中华人民共和国境内的年满十六周岁的中国公民，应当依照本法的规定申请领取居民身份证；未满十六周岁的中国公民，可以依照本法的规定申请领取居民身份证。',
    plain: {
      zh: '满16周岁的公民应当申领居民身份证；不满16周岁的可以申领。',
      en: 'Citizens of 16 and over must have a resident identity card; younger ones may.',
    },
  },
  'residentIdCardLaw.7': {
    inForce: '2004-01-01',
    original:
      '公民应当自年满十六周岁之日起三个月内，向常住户口所在地的公安机关申请领取居民身份证。\n未满十六周岁的公民，由监护人代为申请领取居民身份证。',
    plain: {
      zh: '满16周岁起3个月内申领；不满16周岁的，由监护人代为申领。',
      en: 'Apply within three months of turning 16; for a younger person the guardian applies.',
    },
  },
} as const satisfies Record<string, ArticleText>
