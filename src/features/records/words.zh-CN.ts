import type {
  ContributionState,
  Insurance,
  LookUp,
  ObjectionOutcome,
} from '../../domain/contributionRecord.ts'
import type { GapReason } from '../../domain/contributions.ts'
import { isDemo } from '../../i18n/edition.ts'

interface Duration {
  readonly years: number
  readonly months: number
}

const duration = ({ years, months }: Duration): string =>
  [years > 0 && `${years}年`, (months > 0 || years === 0) && `${months}个月`].filter(Boolean).join('')

const insurances: Readonly<Record<Insurance, string>> = {
  pension: '养老保险',
  medical: '医疗保险',
  unemployment: '失业保险',
  injury: '工伤保险',
  maternity: '生育保险',
}

/** One's own contribution record. */
export const words = {
  insurances,
  duration,
  yuan: (amount: number): string => `${amount.toLocaleString('zh-CN')}元`,
  identify: {
    back: '返回首页',
    backToPerson: '返回',
    title: '查我的缴费记录',
    lead: '先确认是您本人，大约1分钟。免费，随时可查。',
    otherDocument: '不是用居民身份证参保的？换证件',
    document: '参保用的是哪种证件？',
    mobile: '登记的手机号',
    mobileHint: '参保或办卡时留的号码。会发一条验证码。',
    next: '下一步：验证手机号',
    notKept: '查询结果不保存在这台设备上，关闭页面就看不到了。',
    codeTitle: '验证手机号',
    again: '手机号的验证已过期，请再验证一次。',
    helpTitle: '说明',
  },
  sample: isDemo ? '演示：用赵明远的信息填写' : '',
  help: {
    right: '缴了多少、有没有漏，您有权免费查询和核对。',
    law: '《社会保险法》第七十四条',
    elsewhere: '也可以带身份证到社保窗口打印，或拨打12333。',
    neverAsk: '查询不会问您银行卡密码。',
  },
  title: {
    waiting: '正在查询缴费记录',
    failed: '没有查到结果',
    counted: (insurance: string, counted: Duration): string => `${insurance}已缴${duration(counted)}`,
  },
  safe: '您的记录没有变化，可以稍后再查。',
  offline: {
    lead: '这里暂时不能在网上查缴费记录。',
    ways: ['带身份证到社保窗口，可以当场打印', '拨打12333查询'],
  },
  facts: {
    last: '最近缴到',
    never: '还没有',
    missing: '没有计入的月份',
    months: (count: number): string => (count === 0 ? '没有' : `${count}个月`),
    whose: '参保人',
    asOf: (time: string): string => `截至${time}的记录`,
  },
  export: {
    heading: '打印和保存',
    print: '打印',
    save: '保存成表格',
    fileName: (day: string): string => `缴费记录-${day}.csv`,
  },
  close: '关闭记录',
  simulated: isDemo
    ? '演示：人员、单位和金额都是编的，不能作为凭证。费率以当地公布为准。'
    : '以经办机构出具的权益记录单为准。',
  gaps: {
    heading: '哪些月份没有计入',
    none: '没有断缴。',
    range: (from: string, to: string): string => `${from}至${to}`,
    law: '看法律依据',
    complain: '投诉这家单位',
    reasons: {
      notRecorded: {
        name: '可能漏记',
        text: '前后都是同一家单位缴费，这里却没有记录。找出当月的工资条或银行流水，请经办机构核对。',
      },
      owed: {
        name: '单位欠缴',
        text: '单位申报了，钱还没有缴。缴上以后才计入年限。先问单位；单位不缴的，可以投诉。',
      },
      notPosted: { name: '还没记账', text: '当月缴的，一般下个月记上。您不用做什么。' },
      betweenJobs: {
        name: '没有参保',
        text: '换工作期间没有参保。前后的年限加在一起算，不会清零。',
      },
      unpaid: { name: '没有缴费', text: '自己缴费的，这几个月没有缴。能不能补缴，以当地规定为准。' },
    } satisfies Record<GapReason, { readonly name: string; readonly text: string }>,
  },
  correction: {
    ask: '申请更正',
    other: '别的月份有错，申请更正',
    heading: '更正申请',
    states: { open: '更正申请办理中', corrected: '已更正', refused: '没有更正' },
    progress: '看办理进度',
  },
  byInsurance: { heading: '各险种', insurance: '险种', counted: '累计' },
  chart: {
    heading: '逐月情况',
    choose: '看哪个险种',
    caption: (insurance: string): string => `${insurance}，每格一个月`,
    year: '年',
    month: '月',
    states: { paid: '已缴', owed: '欠缴', pending: '待记账', none: '没有记录' } satisfies Record<
      ContributionState | 'none',
      string
    >,
  },
  months: {
    year: (year: string): string => `${year}明细`,
    month: '月份',
    payer: '缴费单位',
    alone: '个人缴费',
    base: '缴费基数',
    own: '个人缴',
    state: '状态',
  },
  goodFor: {
    heading: '这些年限有什么用',
    pensionLeft: (least: string, left: string): string => `养老：离最低${least}还差${left}。`,
    pensionReached: (least: string): string =>
      `养老：已满最低${least}，到退休年龄可以按月领养老金；缴得越久，领得越多。`,
    rising: '从2030年到2039年，最低年限每年提高6个月，到20年为止。',
    pensionLaw: '《社会保险法》第十六条',
    unemployment: (months: number): string => `失业：不是自己辞职而失业的，最多可领${months}个月失业保险金。`,
    unemploymentLaw: '《社会保险法》第四十六条',
  },
  lookUps: {
    heading: '谁看过我的记录',
    none: '还没有人看过。',
    more: (count: number): string => `更早的${count}次`,
    when: '时间',
    who: '谁',
    why: '为什么',
    kept: (years: number): string =>
      isDemo
        ? `查询记录保存${years}年（演示数据，以当地公布为准）。`
        : `查询记录保存${years}年，以当地公布为准。`,
    actors: {
      holder: '您（验证过手机号）',
      somebody: '没有验证手机号的人',
      agency: '经办机构',
      employer: '用人单位',
    } satisfies Record<LookUp['by'], string>,
    reasons: {
      record: '查询缴费记录',
      application: '办理前用姓名和证件号码查询，没有看到缴费记录',
      refused: '输入了您的证件号码，核对没有通过，什么也没看到',
      review: '审核您的办件',
      counter: '窗口读卡办业务',
      declaration: '申报缴费基数',
    } satisfies Record<LookUp['why'], string>,
    unknown: '不认识',
    unknownOf: (when: string): string => `不认识${when}的查询`,
    form: {
      heading: '不认识这次查询',
      lead: (days: number): string => `经办机构会查清是谁、为什么看，${days}个工作日内答复。`,
      note: '您想说明的（可以不填）',
      noteHint: '例如：那天我没有办过业务，家人也没有帮我查',
      errorPrefix: '错误：',
      tooLong: (most: number): string => `写得太长了，请不超过${most}字`,
      send: '请经办机构核查',
      sending: '正在提交',
      cancel: '不用了',
    },
    trouble: {
      missing: '这里暂时不能在网上办。请拨打12333，或者带身份证到社保窗口。',
      expired: '手机号的验证已过期，没有提交。请关闭记录，重新验证以后再办。',
      done: '这次查询已经请核查过了。请关闭记录，重新打开看结果。',
    },
    objections: {
      heading: '我请核查的查询',
      of: (when: string, who: string): string => `${when}，${who}`,
      number: '编号',
      states: { open: '核查中', allowed: '已查清：依法查看', notAllowed: '已查清：违规，已处理' },
      due: (day: string): string =>
        isDemo
          ? `最晚${day}答复（演示数据，以当地公布为准）。您不用做什么。`
          : `最晚${day}答复。您不用做什么。`,
      answered: (day: string): string => `${day}答复。`,
      found: {
        allowed: {
          record: '是用发到您手机的验证码打开的，按本人查询处理。',
          application: '是您的家人，办事前用您的姓名和证件号码核对，没有看到缴费记录。',
          refused: '是别人输错了证件号码，什么也没看到。',
          review: '是经办机构的审核人员，审核您的办件要核对参保信息。',
          counter: '是社保窗口的工作人员，您的卡在那里读过。',
          declaration: '是您的用人单位，每年1月申报缴费基数，只看本单位的。',
        },
        notAllowed: {
          record: '有人用了发到您手机的验证码，没有经过您同意。',
          application: '有人没有经过您同意，用您的姓名和证件号码查询。缴费记录没有被看到。',
          refused: '有人没有经过您同意，输入了您的证件号码。什么也没看到。',
          review: '工作人员查看您的记录，没有工作上的理由。',
          counter: '工作人员查看您的记录，没有工作上的理由。',
          declaration: '单位查看您的记录，没有申报上的理由。',
        },
      } satisfies Record<ObjectionOutcome, Record<LookUp['why'], string>>,
      follows: {
        allowed: '您不用做什么。还有疑问，拨打12333，报上面的编号。',
        notAllowed:
          '对方已不能再查，有关人员依法处理。您要做的：验证码不告诉别人；再发生，打110报警，报上面的编号。',
      } satisfies Record<ObjectionOutcome, string>,
    },
    telling: {
      heading: '有人看我的记录时告诉我',
      on: '已打开：别人查看，会发短信到您登记的手机，通知里也有。',
      off: '没有打开。',
      what: '短信不带链接，不写内容。单位每年1月申报缴费基数，不发。',
      turnOn: '打开',
      turnOff: '关闭',
    },
    strange: {
      summary: '有不认识的查询？',
      steps: [
        '先想想是不是家人帮您查的',
        '不是的，点那一行的“不认识”，请经办机构核查；打12333也行',
        '验证码不要告诉别人；手机号换了的，带身份证到窗口更改',
      ],
      call: '拨打12333',
      rights: '查实有人违规查看、泄露信息的，可以举报、投诉，责任人员会受处分。',
      review: '对答复不服？算算最晚哪天申请行政复议',
    },
  },
  nothing: {
    title: '没有查到缴费记录',
    causes: [
      '还没有参保登记：可以从这里办理',
      '刚登记：第一次缴费记账后才能看到',
      '在外省参保：请到那里查询',
      '姓名或证件号码填错了：可以重新查',
    ],
    register: '看我怎么参保',
    other: '重新查询',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly records: typeof words
  }
}
