import type { ArticleText } from './articleText.ts'

export const hkMoTwOrder = {
  'hkMoTwOrder.3': {
    inForce: '2020-01-01',
    plain: {
      zh: '用人单位聘用港澳台居民的，凭有效证件和劳动合同、聘用合同等材料为其办理社会保险登记。',
      en: 'An employer registers employees from Hong Kong, Macao and Taiwan with their valid document and the labour or hiring contract.',
    },
  },
} as const satisfies Record<string, ArticleText>

export const foreignersOrder = {
  'foreignersOrder.4': {
    inForce: '2011-10-15',
    plain: {
      zh: '用人单位招用外国人的，自办理就业证件之日起30日内为其办理社会保险登记。',
      en: 'An employer registers a foreign employee within 30 days of the work permit being issued.',
    },
  },
} as const satisfies Record<string, ArticleText>
