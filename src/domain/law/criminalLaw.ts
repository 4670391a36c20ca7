import type { ArticleText } from './articleText.ts'

export const criminalLaw = {
  'criminalLaw.280': {
    inForce: '2015-11-01',
    original:
      '伪造、变造、买卖或者盗窃、抢夺、毁灭国家机关的公文、证件、印章的，处三年以下有期徒刑、拘役、管制或者剥夺政治权利，并处罚金；情节严重的，处三年以上十年以下有期徒刑，并处罚金。\n伪造公司、企业、事业单位、人民团体的印章的，处三年以下有期徒刑、拘役、管制或者剥夺政治权利，并处罚金。\n伪造、变造、买卖居民身份证、护照、社会保障卡、驾驶证等依法可以用于证明身份的证件的，处三年以下有期徒刑、拘役、管制或者剥夺政治权利，并处罚金；情节严重的，处三年以上七年以下有期徒刑，并处罚金。',
    plain: {
      zh: '伪造、变造、买卖社会保障卡等身份证件的，处3年以下有期徒刑、拘役、管制或者剥夺政治权利，并处罚金；情节严重的，处3年以上7年以下有期徒刑，并处罚金。',
      en: 'Forging, altering or trading a social security card or another identity document is punished with up to three years of imprisonment (three to seven in serious cases) and a fine.',
    },
  },
  'criminalLaw.280-1': {
    inForce: '2015-11-01',
    original:
      '在依照国家规定应当提供身份证明的活动中，使用伪造、变造的或者盗用他人的居民身份证、护照、社会保障卡、驾驶证等依法可以用于证明身份的证件，情节严重的，处拘役或者管制，并处或者单处罚金。\n有前款行为，同时构成其他犯罪的，依照处罚较重的规定定罪处罚。',
    plain: {
      zh: '在应当提供身份证明时，使用伪造、变造的或者盗用他人的社会保障卡等证件，情节严重的，处拘役或者管制，并处或者单处罚金。',
      en: 'Using a forged or altered social security card, or somebody else’s, where proof of identity is required is a crime if serious: short-term detention or supervision, a fine, or both.',
    },
  },
} as const satisfies Record<string, ArticleText>
