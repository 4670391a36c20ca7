import type { ArticleText } from './articleText.ts'

export const residencePermitRegulations = {
  'residencePermitRegulations.12': {
    inForce: '2016-01-01',
    plain: {
      zh: '持有居住证的人，在居住地依法享受劳动就业、参加社会保险等权利。',
      en: 'Holders of a residence permit have the right to work and to join social insurance where they live.',
    },
  },
} as const satisfies Record<string, ArticleText>
