import type { ArticleText } from './articleText.ts'

export const administrativeLitigationLaw = {
  'administrativeLitigationLaw.18': {
    inForce: '2017-07-01',
    original:
      '行政案件由最初作出行政行为的行政机关所在地人民法院管辖。经复议的案件，也可以由复议机关所在地人民法院管辖。\n经最高人民法院批准，高级人民法院可以根据审判工作的实际情况，确定若干人民法院跨行政区域管辖行政案件。',
    plain: {
      zh: '向作出决定的机关所在地的法院起诉；复议过的，也可以向复议机关所在地的法院起诉。',
      en: 'The court of the place of the agency that decided is in charge; after a review also that of the reviewing authority.',
    },
  },
  'administrativeLitigationLaw.44': {
    inForce: '2017-07-01',
    original:
      '对属于人民法院受案范围的行政案件，公民、法人或者其他组织可以先向行政机关申请复议，对复议决定不服的，再向人民法院提起诉讼；也可以直接向人民法院提起诉讼。\n法律、法规规定应当先向行政机关申请复议，对复议决定不服再向人民法院提起诉讼的，依照法律、法规的规定。',
    plain: {
      zh: '可以先复议、不服再起诉，也可以直接起诉；法律规定必须先复议的，先复议。',
      en: 'You can ask for a review first and then go to court, or go to court at once, unless a law says that the review comes first.',
    },
  },
  'administrativeLitigationLaw.45': {
    inForce: '2017-07-01',
    original:
      '公民、法人或者其他组织不服复议决定的，可以在收到复议决定书之日起十五日内向人民法院提起诉讼。复议机关逾期不作决定的，申请人可以在复议期满之日起十五日内向人民法院提起诉讼。法律另有规定的除外。',
    plain: {
      zh: '不服复议决定的，收到决定书之日起15日内起诉；复议机关到期不作决定的，期满之日起15日内起诉。',
      en: 'Against the outcome of a review you can go to court within 15 days of receiving it, or of the day by which there should have been one.',
    },
  },
  'administrativeLitigationLaw.46': {
    inForce: '2017-07-01',
    original:
      '公民、法人或者其他组织直接向人民法院提起诉讼的，应当自知道或者应当知道作出行政行为之日起六个月内提出。法律另有规定的除外。\n因不动产提起诉讼的案件自行政行为作出之日起超过二十年，其他案件自行政行为作出之日起超过五年提起诉讼的，人民法院不予受理。',
    plain: {
      zh: '直接起诉的，从知道决定之日起6个月内；最长不超过5年。',
      en: 'Who goes to court directly does so within six months of learning of the decision, and within five years of it at the latest.',
    },
  },
} as const satisfies Record<string, ArticleText>
