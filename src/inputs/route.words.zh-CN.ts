import type { Answers } from '../domain/application.ts'
import type { ApplicantKind, ForWhom } from '../domain/choices.ts'
import type { FieldText, OptionText } from '../i18n/text.ts'

const person: Readonly<Record<ForWhom, string>> = { self: '您', child: '孩子', represented: '他（她）' }

type RouteField =
  | 'forWhom'
  | 'applicantKind'
  | 'insuredPlace'
  | 'insuranceRight'
  | 'livingPlace'
  | 'cardInHand'
  | 'city'

const fields: { readonly [F in RouteField]: FieldText } = {
  forWhom: {
    label: '您给谁办卡？',
    hint: '选好以后，只问和您有关的问题。',
    required: '请选择给谁办卡',
    why: '给孩子办需要监护人，替别人办需要授权，材料不同。',
  },
  applicantKind: {
    label: (who) => `${person[who]}属于哪种情况？`,
    hint: (who) => (who === 'child' ? '按孩子现在的年龄和国籍选。' : '符合几种的，选最主要的一种。'),
    required: (who) => `请选择${person[who]}属于哪种情况`,
    why: '由单位还是本人办理参保登记，取决于这一项。',
  },
  insuredPlace: {
    label: (who) => `${person[who]}在辽宁参加社会保险了吗？`,
    hint: '养老、医疗、工伤、失业、生育，参加了哪一种都算。',
    required: '请选择是否已在辽宁参保，不清楚也可以选“不清楚”',
    why: '先有参保登记，才能办卡。一个人在一个省只用一张卡。',
  },
  insuranceRight: {
    label: (who) => `${person[who]}在内地（大陆）有工作单位吗？`,
    required: '请选择有没有工作单位，没有的选持有哪种证件',
  },
  livingPlace: {
    label: (who) => `${person[who]}现在住在哪里？`,
    hint: '按现在实际住的地方选，不看户口。',
    required: '请选择现在住在哪里',
    why: '住在省外的，卡可以邮寄，另需到当地银行激活。',
  },
  cardInHand: {
    label: (who) => `${person[who]}手里有社保卡吗？`,
    hint: '说的是实体卡，不是手机里的电子社保卡。',
    required: '请选择手里有没有社保卡',
    why: '已经有卡的，不用再申领。',
  },
  city: {
    label: '在辽宁哪个市办理？',
    hint: '已经参保的，选参保的市；还没参保的，选工作或者居住的市。',
    required: '请选择在哪个市办理',
    why: '合作银行、网点和费用，各市不同。',
  },
}

const options: {
  readonly forWhom: { readonly [K in ForWhom]: OptionText }
  readonly applicantKind: { readonly [K in ApplicantKind]: OptionText }
  readonly insuredPlace: { readonly [K in Answers['insuredPlace']]: OptionText }
  readonly insuranceRight: { readonly [K in Answers['insuranceRight']]: OptionText }
  readonly livingPlace: { readonly [K in Answers['livingPlace']]: OptionText }
  readonly cardInHand: { readonly [K in Answers['cardInHand']]: OptionText }
} = {
  forWhom: {
    self: { label: '给我自己', hint: '满16周岁可以自己办' },
    child: { label: '给孩子', hint: '不满18周岁，您是父母或者其他监护人' },
    represented: { label: '替别的成年人办', hint: '比如父母、行动不便的家人；要有双方身份证件和授权' },
  },
  applicantKind: {
    employee: { label: '在单位上班', hint: '参保登记由单位办' },
    flexible: { label: '灵活就业', hint: '没有固定单位，比如骑手、网约车司机、自由职业；自愿参保' },
    selfEmployed: { label: '个体工商户', hint: '有营业执照，没有雇人；自愿参保' },
    resident: { label: '城乡居民', hint: '没有上班，比如务农、照顾家庭' },
    retiree: { label: '已经退休', hint: '正在领养老金' },
    student: {
      label: (who) => (who === 'child' ? '7周岁以上的孩子' : '学生'),
      hint: (who) => (who === 'child' ? '上学没上学都选这项' : '满16周岁的在校学生'),
    },
    newborn: { label: '新生儿、7周岁以下的孩子', hint: '需已上户口' },
    hkMoTw: { label: '港澳台居民', hint: '用港澳台居民居住证或者来往内地（大陆）通行证办' },
    foreigner: { label: '外国人', hint: '用永久居留身份证或者护照办' },
  },
  insuredPlace: {
    liaoning: { label: '在辽宁参保了' },
    otherProvince: { label: '在外省参保', hint: '含直辖市、自治区' },
    notYet: { label: '还没有参保' },
    unsure: { label: '不清楚', hint: '可以先查询，不影响办理' },
  },
  insuranceRight: {
    employer: { label: '有工作单位', hint: '参保登记由单位办' },
    permit: {
      label: '没有单位，有居住证或者永久居留身份证',
      hint: '在内地（大陆）登记的港澳台个体工商户也选这项',
    },
    none: { label: '没有单位，只有通行证或者护照' },
  },
  livingPlace: {
    liaoning: { label: '辽宁' },
    otherProvince: { label: '内地（大陆）其他省份' },
    abroad: { label: '港澳台或者国外', hint: '卡不能寄到境外，要回来领或者请人代领' },
  },
  cardInHand: {
    none: { label: '没有，从来没办过' },
    otherProvince: { label: '只有外省的卡' },
    sealed: { label: '有辽宁的卡，还没启用过' },
    working: { label: '有辽宁的卡，正在用' },
    lost: { label: '办过辽宁的卡，已丢失、损坏或到期' },
  },
}

/** The six questions of who and what. */
export const words = {
  fields,
  options,
  cityPlaceholder: '请选择城市',
}

declare module '../i18n/messages.ts' {
  interface Messages {
    readonly route: typeof words
  }
}
