import type { ArticleText } from './articleText.ts'

export const administrativeReviewLaw = {
  'administrativeReviewLaw.20': {
    inForce: '2024-01-01',
    original:
      '公民、法人或者其他组织认为行政行为侵犯其合法权益的，可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请；但是法律规定的申请期限超过六十日的除外。\n因不可抗力或者其他正当理由耽误法定申请期限的，申请期限自障碍消除之日起继续计算。\n行政机关作出行政行为时，未告知公民、法人或者其他组织申请行政复议的权利、行政复议机关和申请期限的，申请期限自公民、法人或者其他组织知道或者应当知道申请行政复议的权利、行政复议机关和申请期限之日起计算，但是自知道或者应当知道行政行为内容之日起最长不得超过一年。',
    plain: {
      zh: '从知道决定之日起60日内可以申请行政复议。有正当理由耽误的，障碍消除后接着算；当时没有告诉您可以复议的，从知道之日算起，最长一年。',
      en: 'You can ask for a review within 60 days of learning of the decision. Time lost for a good reason is not counted. If you were not told of this right, the time starts when you learn of it, for a year at most.',
    },
  },
  'administrativeReviewLaw.22': {
    inForce: '2024-01-01',
    original:
      '申请人申请行政复议，可以书面申请；书面申请有困难的，也可以口头申请。\n书面申请的，可以通过邮寄或者行政复议机关指定的互联网渠道等方式提交行政复议申请书，也可以当面提交行政复议申请书。行政机关通过互联网渠道送达行政行为决定书的，应当同时提供提交行政复议申请书的互联网渠道。\n口头申请的，行政复议机关应当当场记录申请人的基本情况、行政复议请求、申请行政复议的主要事实、理由和时间。\n申请人对两个以上行政行为不服的，应当分别申请行政复议。',
    plain: {
      zh: '行政复议可以书面申请，邮寄、网上、当面都行；写有困难的，可以当面口头申请，由工作人员记录。',
      en: 'A review is asked for in writing: by post, online or in person. If writing is difficult, you can ask in person and it is written down for you.',
    },
  },
  'administrativeReviewLaw.23': {
    inForce: '2024-01-01',
    original:
      '有下列情形之一的，申请人应当先向行政复议机关申请行政复议，对行政复议决定不服的，可以再依法向人民法院提起行政诉讼：\n（一）对当场作出的行政处罚决定不服；\n（二）对行政机关作出的侵犯其已经依法取得的自然资源的所有权或者使用权的决定不服；\n（三）认为行政机关存在本法第十一条规定的未履行法定职责情形；\n（四）申请政府信息公开，行政机关不予公开；\n（五）法律、行政法规规定应当先向行政复议机关申请行政复议的其他情形。\n对前款规定的情形，行政机关在作出行政行为时应当告知公民、法人或者其他组织先向行政复议机关申请行政复议。',
    plain: {
      zh: '认为机关该办不办、拖着不答复的，要先申请行政复议，对复议决定不服再起诉。',
      en: 'If an agency fails to do what it must do, you ask for a review first, and can go to court against its outcome.',
    },
  },
  'administrativeReviewLaw.24': {
    inForce: '2024-01-01',
    original:
      '县级以上地方各级人民政府管辖下列行政复议案件：\n（一）对本级人民政府工作部门作出的行政行为不服的；\n（二）对下一级人民政府作出的行政行为不服的；\n（三）对本级人民政府依法设立的派出机关作出的行政行为不服的；\n（四）对本级人民政府或者其工作部门管理的法律、法规、规章授权的组织作出的行政行为不服的。\n除前款规定外，省、自治区、直辖市人民政府同时管辖对本机关作出的行政行为不服的行政复议案件。\n省、自治区人民政府依法设立的派出机关参照设区的市级人民政府的职责权限，管辖相关行政复议案件。\n对县级以上地方各级人民政府工作部门依法设立的派出机构依照法律、法规、规章规定，以派出机构的名义作出的行政行为不服的行政复议案件，由本级人民政府管辖；其中，对直辖市、设区的市人民政府工作部门按照行政区划设立的派出机构作出的行政行为不服的，也可以由其所在地的人民政府管辖。',
    plain: {
      zh: '对人社部门或者它管理的社保经办机构的决定不服，向同级人民政府申请行政复议。',
      en: 'A review of a decision by the social security bureau, or by the agency it runs, is asked of the people’s government of the same level.',
    },
  },
  'administrativeReviewLaw.30': {
    inForce: '2024-01-01',
    original:
      '行政复议机关收到行政复议申请后，应当在五日内进行审查。对符合下列规定的，行政复议机关应当予以受理：\n（一）有明确的申请人和符合本法规定的被申请人；\n（二）申请人与被申请行政复议的行政行为有利害关系；\n（三）有具体的行政复议请求和理由；\n（四）在法定申请期限内提出；\n（五）属于本法规定的行政复议范围；\n（六）属于本机关的管辖范围；\n（七）行政复议机关未受理过该申请人就同一行政行为提出的行政复议申请，并且人民法院未受理过该申请人就同一行政行为提起的行政诉讼。\n对不符合前款规定的行政复议申请，行政复议机关应当在审查期限内决定不予受理并说明理由；不属于本机关管辖的，还应当在不予受理决定中告知申请人有管辖权的行政复议机关。\n行政复议申请的审查期限届满，行政复议机关未作出不予受理决定的，审查期限届满之日起视为受理。',
    plain: {
      zh: '收到复议申请后5个工作日内决定是否受理；不受理的要说明理由；到期没有说不受理，就算受理。',
      en: 'Within five working days it is decided whether a review is admitted. A refusal gives its reasons. Without one in time, the review counts as admitted.',
    },
  },
  'administrativeReviewLaw.62': {
    inForce: '2024-01-01',
    original:
      '适用普通程序审理的行政复议案件，行政复议机关应当自受理申请之日起六十日内作出行政复议决定；但是法律规定的行政复议期限少于六十日的除外。情况复杂，不能在规定期限内作出行政复议决定的，经行政复议机构的负责人批准，可以适当延长，并书面告知当事人；但是延长期限最多不得超过三十日。\n适用简易程序审理的行政复议案件，行政复议机关应当自受理申请之日起三十日内作出行政复议决定。',
    plain: {
      zh: '受理后60日内作出复议决定，复杂的最多延长30日；简易程序30日内。',
      en: 'A review is decided within 60 days of being admitted; a complicated one may take up to 30 days more, a simple one takes 30.',
    },
  },
  'administrativeReviewLaw.87': {
    inForce: '2024-01-01',
    original: '行政复议机关受理行政复议申请，不得向申请人收取任何费用。',
    plain: {
      zh: '申请行政复议不收任何费用。',
      en: 'A review is free of charge.',
    },
  },
  'administrativeReviewLaw.88': {
    inForce: '2024-01-01',
    original:
      '行政复议期间的计算和行政复议文书的送达，本法没有规定的，依照《中华人民共和国民事诉讼法》关于期间、送达的规定执行。\n本法关于行政复议期间有关“三日”、“五日”、“七日”、“十日”的规定是指工作日，不含法定休假日。',
    plain: {
      zh: '复议法里的3日、5日、7日、10日按工作日算；60日、30日按自然日算。',
      en: 'Periods of 3, 5, 7 and 10 days in this law are working days; those of 30 and 60 days are calendar days.',
    },
  },
} as const satisfies Record<string, ArticleText>
