import type { Actor } from '../../domain/case.ts'
import type { ForWhom } from '../../domain/choices.ts'
import type { PlannedStage } from '../../domain/plan.ts'
import type { Dismissal, Stage, Way } from '../../domain/route.ts'
import type { Transfer } from '../../domain/transfer.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { Text } from '../../i18n/text.ts'
import { papers } from './words.papers.zh-CN.ts'

/** What the sentence about a stage depends on. */
export interface StageFacts extends PlannedStage {
  readonly who: ForWhom
  /** Flexible and self-employed people join of their own accord (Social Insurance Law art. 58). */
  readonly voluntary: boolean
  /** Where an employer would register if there is one. */
  readonly perhapsEmployed: boolean
  readonly living: 'liaoning' | 'otherProvince' | 'abroad'
  readonly otherCard: boolean
}

interface Place {
  readonly title: Text
  readonly reason: Text
  readonly steps: readonly string[]
}

const ledes: Readonly<Record<Way, Text>> = {
  apply: (who) => (who === 'self' ? '您已经参保，现在就能申领。' : '已经参保，现在就能申领。'),
  enrolThenApply: '线上登记，办好后通知您，再申领社保卡，不用重复填写。',
  employerThenApply: '在职职工由单位登记，这是单位的义务。先看单位最晚哪天要办好。',
  lookUpFirst: '办理时先查有没有参保、有没有卡。查到已经参保，直接办卡；没查到，再办参保登记。',
}

const doers: Readonly<Record<Actor, Text>> = {
  resident: '您来办',
  agency: '经办机构办',
  bank: '银行办',
  courier: '快递员送',
  employer: '用人单位办',
}

const stages: Readonly<
  Record<
    Stage,
    {
      readonly title: string | ((facts: StageFacts) => string)
      readonly text: (facts: StageFacts) => string
    }
  >
> = {
  check: {
    title: ({ state }) => (state === 'current' ? '先查后办' : '确定怎么办'),
    text: ({ state, otherCard }) =>
      state === 'current'
        ? '查参保记录，也查有没有卡，避免重复办理。'
        : `按您的回答，${otherCard ? '您有外省的卡，没有辽宁的卡' : '您还没有辽宁的卡'}。填写时可以查询记录，须经您同意。`,
  },
  enrol: {
    title: '参保登记',
    text: ({ state, by, perhaps, voluntary, perhapsEmployed }) => {
      if (state === 'done') return '已经在辽宁参保，不用再登记。'
      const start = perhaps ? '查不到参保记录的，需要这一步。' : ''
      if (by === 'employer') return `${start}从用工之日起算，与合同签订日期无关。您不用自己办理。`
      if (perhapsEmployed) return `${start}没有受雇的自己登记；受雇的由单位登记。`
      return start + (voluntary ? '自愿参加，自己登记，线上填写。' : '自己登记，线上填写。')
    },
  },
  notice: {
    title: '收到登记通知',
    text: ({ by, clock, perhaps }) =>
      perhaps
        ? '已经参保的，没有这一步。'
        : by === 'agency' && clock
          ? '办好后通知您。您不用做什么。'
          : '单位登记好以后，经办机构有了记录，就可以申领。',
  },
  apply: {
    title: '申领社保卡',
    text: ({ otherCard }) =>
      otherCard
        ? '选银行、交照片、选领取方式。外省的卡不再使用，请到原发卡地注销。'
        : '选银行、交照片、选领取方式。有参保记录就能申请，通常当天就可以。',
  },
  follow: { title: '银行开户、制卡', text: () => '可随时查进度。制卡前，照片和领取方式都能修改。' },
  collect: {
    title: '领卡',
    text: ({ living, who }) => {
      if (living === 'abroad') return '卡不能寄到境外。回辽宁领，或者请人带双方身份证件代领。'
      if (living === 'otherProvince') return '可以寄到省外的地址，本人签收，运费付给快递员；也可以回辽宁领。'
      return who === 'self'
        ? '带身份证件原件到网点领；单位集中领的，自己签收。'
        : '带双方身份证件原件到网点领。'
    },
  },
  use: {
    title: '启用两个功能',
    text: ({ living, who }) => {
      const bringer = who === 'child' ? '监护人带双方身份证件' : '本人带身份证件'
      return living !== 'otherProvince'
        ? `社保功能在窗口、网点或者掌上12333启用；金融功能由${bringer}到发卡银行网点激活。领卡时可以一起办。`
        : `收到卡后，还需去一趟：${bringer}，到当地同一家银行的网点激活金融功能。社保功能可以在掌上12333启用。`
    },
  },
}

const registerFirst: Readonly<Record<'employer' | 'alone' | 'home', Text>> = {
  employer: '先由新单位办参保登记，期限是30日。',
  alone: '先在辽宁自己办参保登记。',
  home: '先按户口或者常住地，在辽宁办参保登记。',
}

const dismissals: Readonly<Record<Dismissal, Place>> = {
  hasCard: {
    title: (who) => (who === 'self' ? '您已经有卡，不用再办' : '已经有卡，不用再办'),
    reason: '一人在一个省只用一张社保卡。现有的卡，看病、领待遇、办业务都能用。',
    steps: [
      '想知道卡能不能用：社保功能拨打12333咨询，金融功能拨打发卡银行电话咨询。',
      '快到期：到期前60天起可以换卡，到发卡银行网点办。到期以后，社保功能照常。',
      '姓名或者号码变了：带身份证件到经办窗口改。',
      '想在手机上用：申领电子社保卡，不用换实体卡。',
    ],
  },
  cardSealed: {
    title: '不用再办，启用就能用',
    reason: '“封存”表示社保功能还没启用，不是停保。启用后即可使用。',
    steps: [
      '社保功能：带身份证件到经办窗口或者合作银行网点启用，也可以在掌上12333启用。',
      '金融功能：本人带身份证件，到卡面上那家银行的任一网点激活。',
      '两个密码分开设：社保密码连续输错6次会锁定，到窗口重置；银行密码找银行。',
    ],
  },
  cardLost: {
    title: '请办补换卡',
    reason: '办过辽宁的卡，不用再首次申领，补卡或者换卡就行，在这里就能办。',
    steps: [
      '卡丢了，先挂失：社保功能拨打12333，金融功能拨打发卡银行客服电话。在这里办过卡的，到“我的办件”一按就能挂失。',
      '再补卡：点下面的按钮。提交后旧卡正式挂失，找到了也不能恢复。',
      '卡坏了、信息变了或者到期：不用挂失，旧卡用到新卡启用为止。',
      '费用以发卡银行公示为准。不想在网上办的，带身份证件到发卡银行网点，部分网点当场制卡。',
    ],
  },
  insuredElsewhere: {
    title: '请在参保的省份办卡',
    reason: '在哪里参保，就在哪里办卡。',
    steps: [
      '不用回去：在掌上12333、电子社保卡或者 si.12333.gov.cn 上，选参保地，跨省办理。',
      '电话问参保地：拨当地区号加12333。',
      '以后到辽宁工作：由单位或者自己在辽宁办参保登记，社保关系跟着本人转（转移接续），登记好了再来办卡。',
    ],
  },
  pensionElsewhere: {
    title: '请在发养老金的省份办卡',
    reason: '养老金在哪里领，卡就在哪里办。已经在领养老金的，养老保险关系不再转移。',
    steps: [
      '不用回去：在掌上12333、电子社保卡或者 si.12333.gov.cn 上，选发养老金的地方，跨省办理。',
      '在辽宁看病：先在参保地办异地就医备案，就能用原来的卡结算。',
      '电话问：拨发养老金那个地方的区号加12333。行动不便的，可以请家人代问。',
    ],
  },
  noTie: {
    title: '现在还不能在辽宁办卡',
    reason: '在辽宁参保，才能办辽宁的卡。没有在辽宁居住或者工作的，一般不能在辽宁参保。',
    steps: [
      '户口在辽宁：打户籍地的12333，问能不能在当地参保。',
      '要来辽宁工作：由用人单位办参保登记，办好就能申领。',
      '要来辽宁居住：住下以后再来填写，只需一分钟。',
    ],
  },
  noResidencePermit: {
    title: '现在还不能自己参保',
    reason: '没有工作单位的港澳台居民，凭港澳台居民居住证参保。只有通行证的，还不能参保，也就还不能办卡。',
    steps: [
      '居住半年以上，有稳定就业、稳定住所或者连续就读的，可以到居住地派出所申领港澳台居民居住证，领到后再来登记。',
      '找到工作：由用人单位在30日内办参保登记，凭通行证即可。',
      '在内地（大陆）登记的个体工商户：不用居住证，请更改回答。',
    ],
  },
  noPermanentResidence: {
    title: '现在还不能自己参保',
    reason: '没有工作单位的外国人，凭外国人永久居留身份证参保。只有护照的，还不能参保，也就还不能办卡。',
    steps: [
      '取得永久居留资格以后，凭外国人永久居留身份证来登记。',
      '找到工作：由用人单位在办好工作许可后30日内办参保登记，凭护照即可。',
      '不清楚能不能参保的，拨打12333咨询，说明持有哪种证件。',
    ],
  },
}

/** What to do, in which order, with which papers; and the employer's duty. */
export const words = {
  back: '返回',
  loading: '正在载入',
  unfinished: {
    title: '还有几个问题没答',
    text: '答完以后，这里会列出办理方式、材料和时间。',
    action: '继续回答',
  },
  title: {
    apply: '可以直接申领社保卡',
    enrolThenApply: '先参保登记，再申领社保卡',
    employerThenApply: '先由单位办参保登记，再申领社保卡',
    lookUpFirst: '先查参保记录，再办卡',
  } satisfies Record<Way, string>,
  lede: ledes,
  next: {
    apply: '开始申领',
    enrolThenApply: '开始参保登记',
    employerThenApply: '算单位的截止日期',
    lookUpFirst: '开始，先查记录',
  } satisfies Record<Way, string>,
  nextNote: {
    apply: '约10分钟，随时可以退出接着办。',
    enrolThenApply: '约4分钟，随时可以退出接着办。',
    employerThenApply: '只问30日从哪天算起。',
    lookUpFirst: '查询前会先征得同意；不想查，也可以直接填。',
  } satisfies Record<Way, string>,
  facts: {
    papers: (n: number) => ({ value: `${n}份材料`, note: '线上拍照，不用复印' }),
    cost: { value: '首次申领免费', note: '以当地公布为准' },
    days: (days: number): string => `${days}个工作日内`,
    /** From when the working days count. */
    from: {
      apply: '从提交到拿卡，估计',
      enrolThenApply: '从登记到拿卡，估计',
      employerThenApply: '单位登记好以后算起，估计',
      lookUpFirst: '查到参保以后算起，估计',
    } satisfies Record<Way, string>,
  },
  answers: { title: '您的回答', change: '更改' },
  plan: {
    title: '按这个顺序办',
    states: { done: '已完成', current: '现在办', future: '以后' },
    next: '下一步',
    all: (n: number): string => `看全部${n}步`,
    who: doers,
    stages,
    law: (days: number, unit: 'days' | 'workingDays'): string =>
      `${days}${unit === 'days' ? '日' : '个工作日'}内`,
    /** Working days; 0: on the spot. */
    estimate: (from: number, to: number): string =>
      from === 0
        ? `当场拿卡；不能当场拿的，约${to}个工作日以内（估计）`
        : from === to
          ? `约${to}个工作日（估计）`
          : `约${from}至${to}个工作日（估计）`,
  },
  papers,
  picture: {
    make: '存成图片',
    save: '保存图片',
    hint: '也可以长按图片保存。',
    failed: '这个浏览器不能生成图片，请截屏保存。',
    demo: isDemo ? '演示，非政府网站' : '社保卡申领',
    joiner: '、',
  },
  further: '不用带什么、费用、其他渠道',
  notAsked: {
    title: '不用带的材料',
    text: '要求身份证件以外的材料，须有法律、法规或者国务院决定作依据。多要材料的，可以拨打12333投诉。',
    list: ['学历证明', '单位介绍信', '婚姻证明'],
    labourContract: '劳动合同',
    residenceProof: '居住证、暂住证明',
  },
  cost: {
    title: '费用',
    list: [
      '首次申领免费。',
      '选择邮寄的，运费由收件人付给快递员。',
      '以后补卡、换卡的费用，以发卡银行公示为准。',
    ],
    demo: isDemo ? '演示数据，以当地公布为准。' : '以当地公布为准。',
  },
  ways: {
    title: '其他办理渠道',
    list: [
      '带同样的材料到合作银行网点，部分网点当场制卡。',
      '到社保经办窗口，有人指导，人工窗口一直保留。',
      '行动不便的老年人、残疾人，可以申请上门服务，或者请人代办。',
      '去之前先拨打12333问清楚，少跑一趟。',
    ],
  },
  /** Insured in another province, living here: the insurance stays or moves along, and the card with it. */
  transfer: {
    title: '社保在外省：先定转不转，再办卡',
    lede: '在哪里参保，就在哪里办卡。社保转到辽宁，才在辽宁办卡。',
    stay: {
      title: '不转到辽宁',
      lead: '单位仍在外省缴费，或者只是来居住的，不在辽宁办卡，由参保省份发卡。',
      steps: [
        '不用回去：在掌上12333、电子社保卡或者 si.12333.gov.cn 上，选参保地，跨省办理。',
        '在辽宁看病：先在参保地办异地就医备案，就能用原来的卡结算。',
        '问参保地：拨当地区号加12333。',
      ],
    },
    move: {
      title: '转到辽宁',
      lead: {
        work: '到辽宁工作的，社保关系跟着本人转（叫“转移接续”），以前的缴费年限累计计算。',
        home: '居民养老保险，户口迁来、还没领待遇的可以转；居民医保，户口或者常住地变了可以按规定转。这叫“转移接续”。',
      } satisfies Record<Transfer['rule'], string>,
      register: registerFirst,
      steps: [
        '再申请转移接续：在掌上12333、si.12333.gov.cn 或者辽宁的经办窗口申请，不用回原来的地方。办多久，以经办机构告知为准。',
        '登记办好，就可以申领辽宁的卡，不用等转移办完。',
        '不要在两个地方同时缴费。外省的卡和卡上的银行账户不再使用的，请注销。',
      ],
    },
    /** Over what comes after, for who moves it. */
    onward: '要转到辽宁的，按下面的办：',
  },
  /** For somebody whom an answer leads away from what they were filling in. */
  otherWay: '按现在的回答，要换个办法。填过的都在，改回去就能接着填。',
  dismissed: {
    now: '现在可以这样做',
    replace: '网上补换卡',
    phone: '拨打12333咨询',
    change: '改我的回答',
    other: '给别人办',
    ...dismissals,
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly checklist: typeof words
  }
}
