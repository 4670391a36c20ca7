import { isDemo } from '../edition.ts'
import type { ChecklistMessages } from '../messages/checklist.ts'
import { duty } from './duty.ts'
import { papers } from './papers.ts'

export const checklist: ChecklistMessages = {
  back: '返回',
  loading: '正在载入',
  unfinished: {
    title: '还差几个问题',
    text: '答完以后，这里会列出怎么办、带什么、多少天。',
    action: '接着答',
  },
  title: {
    apply: '可以直接申领社保卡',
    enrolThenApply: '先参保登记，再申领社保卡',
    employerThenApply: '先由单位办参保登记，再申领社保卡',
    lookUpFirst: '先查参保记录，再办卡',
  },
  lede: {
    apply: (who) => (who === 'self' ? '您已经参保，现在就能申领。' : '已经参保，现在就能申领。'),
    enrolThenApply: '线上登记，经办机构办好以后通知您，接着申领，不用重填。',
    employerThenApply: '上班的人由单位登记，这是单位的义务。先看看单位最晚哪天要办好。',
    lookUpFirst: '办理时先查有没有参保、有没有卡。查到已经参保，直接办卡；没查到，再办参保登记。',
  },
  next: {
    apply: '开始申领',
    enrolThenApply: '开始参保登记',
    employerThenApply: '算单位的截止日期',
    lookUpFirst: '开始，先查记录',
  },
  nextNote: {
    apply: '约8分钟，随时可以退出接着办。',
    enrolThenApply: '约5分钟，随时可以退出接着办。',
    employerThenApply: '只问一个日期：第一天上班是哪天。',
    lookUpFirst: '查询前会先征得同意；不想查，也可以直接填。',
  },
  print: '打印这一页',
  answers: { title: '您的回答', change: '更改' },
  plan: {
    title: '按这个顺序办',
    states: { done: '已完成', current: '现在办', future: '以后' },
    who: {
      resident: '您来办',
      agency: '经办机构办',
      bank: '银行办',
      courier: '快递员送',
      employer: '用人单位办',
    },
    stages: {
      check: {
        title: '先查后办',
        text: ({ state }) =>
          state === 'current'
            ? '查参保记录，也查有没有卡，免得白跑、免得重复办。'
            : '问过了：手里没有辽宁的卡，可以办。',
      },
      enrol: {
        title: '参保登记',
        text: ({ state, by, perhaps, voluntary, perhapsEmployed }) => {
          if (state === 'done') return '已经在辽宁参保，不用再登记。'
          const start = perhaps ? '查不到参保记录的，才要这一步。' : ''
          if (by === 'employer') return `${start}从用工之日起数，不看合同哪天签。您不用自己去办。`
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
              ? '办好就通知您。这段时间您不用做什么。'
              : '单位登记好以后，经办机构有了记录，就可以申领。',
      },
      apply: {
        title: '申领社保卡',
        text: ({ otherCard }) =>
          otherCard
            ? '选银行、交照片、选怎么领。外省的卡不用了，记得到原来的地方注销。'
            : '选银行、交照片、选怎么领。有了参保记录就能申请，常常当天就行。',
      },
      follow: { title: '银行开户、制卡', text: () => '可以随时查进度。制卡前，照片和领取方式都能改。' },
      collect: {
        title: '领卡',
        text: ({ living, who }) => {
          if (living === 'abroad') return '卡不能寄到境外。回辽宁领，或者请人带双方身份证件代领。'
          if (living === 'otherProvince')
            return '可以寄到省外的地址，本人签收，运费付给快递员；也可以回辽宁领。'
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
            : `寄到以后还要跑一趟：${bringer}，到当地同一家银行的网点激活金融功能。社保功能可以在掌上12333启用。`
        },
      },
    },
    law: (days, unit) => `${days}${unit === 'days' ? '日' : '个工作日'}内`,
    estimate: (from, to) =>
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
    failed: '这个浏览器画不出图片，请截屏保存。',
    demo: isDemo ? '演示，非政府网站' : '社保卡申领',
    joiner: '、',
  },
  notAsked: {
    title: '不用带的材料',
    text: '身份证件以外的材料，要有法律、法规或者国务院决定作依据才能要。有人多要，可以打12333投诉。',
    list: ['学历证明', '单位介绍信', '婚姻证明'],
    labourContract: '劳动合同',
    residenceProof: '居住证、暂住证明',
  },
  cost: {
    title: '要花多少钱',
    list: [
      '首次申领免费。',
      '选择邮寄的，运费由收件人付给快递员。',
      '以后补卡、换卡的费用，以发卡银行公示为准。',
    ],
    demo: isDemo ? '演示数据，以当地公布为准。' : '以当地公布为准。',
  },
  ways: {
    title: '不想在网上办',
    list: [
      '带同样的材料到合作银行网点，部分网点当场制卡。',
      '到社保经办窗口，有人指导，人工窗口一直保留。',
      '行动不便的老年人、残疾人，可以申请上门服务，或者请人代办。',
      '先打12333问清楚再去，少跑一趟。',
    ],
  },
  dismissed: {
    now: '现在可以这样做',
    phone: '打12333问',
    change: '改我的回答',
    other: '给别人办',
    hasCard: {
      title: (who) => (who === 'self' ? '您已经有卡，不用再办' : '已经有卡，不用再办'),
      reason: '一个人在一个省只用一张社保卡。正在用的卡，看病、领待遇、办业务都能用。',
      steps: [
        '想知道卡能不能用：社保功能打12333问，金融功能打发卡银行电话问。',
        '快到期：到期前60天起可以换卡，到发卡银行网点办。到期以后，社保功能照常。',
        '姓名或者号码变了：带身份证件到经办窗口改。',
        '想在手机上用：申领电子社保卡，不用换实体卡。',
      ],
    },
    cardSealed: {
      title: '不用再办，启用就能用',
      reason: '“封存”是说社保功能还没启用，不是停保。启用以后就正常了。',
      steps: [
        '社保功能：带身份证件到经办窗口或者合作银行网点启用，也可以在掌上12333启用。',
        '金融功能：本人带身份证件，到卡面上那家银行的任一网点激活。',
        '两个密码分开设：社保密码连续输错6次会锁定，到窗口重置；银行密码找银行。',
      ],
    },
    cardLost: {
      title: '先挂失，再补卡',
      reason: '有过卡的，办的是补卡、换卡，不是首次申领。这里还不能办，请找下面这些地方。',
      steps: [
        '丢了，马上临时挂失：社保功能打12333，金融功能打发卡银行客服电话。两边都要挂。',
        '再正式挂失：带身份证件，社保和银行分别办。临时挂失过几天会自动失效，天数以当地公布为准。',
        '补卡：带身份证件到发卡银行网点，部分网点当场制卡。费用以发卡银行公示为准。',
        '卡坏了或者到期：不用挂失，直接到发卡银行网点换。',
      ],
    },
    insuredElsewhere: {
      title: '请在参保的省份办卡',
      reason: '卡跟着参保走，在哪里参保就在哪里办；领养老金的，在发养老金的地方办。',
      steps: [
        '不用回去：在掌上12333、电子社保卡或者 si.12333.gov.cn 上，选参保地，跨省办理。',
        '电话问参保地：拨当地区号加12333。',
        '要把社保转到辽宁：上班的由单位办参保登记，灵活就业的自己登记。转好以后再来办卡。',
      ],
    },
    noTie: {
      title: '现在还不能在辽宁办卡',
      reason: '在辽宁参保，才能办辽宁的卡。没有在辽宁居住或者工作的，一般不能在辽宁参保。',
      steps: [
        '户口在辽宁：打户籍地的12333，问能不能在当地参保。',
        '要来辽宁工作：由用人单位办参保登记，办好就能申领。',
        '要来辽宁居住：住下以后再来填一次，只要一分钟。',
      ],
    },
  },
  duty,
}
