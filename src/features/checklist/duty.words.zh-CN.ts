import type { ForWhom } from '../../domain/choices.ts'
import type { EmployerDuty } from '../../domain/employerDuty.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { Text } from '../../i18n/text.ts'

const worker = (who: ForWhom): string => (who === 'self' ? '我' : '我的家人')

const notNeeded = (who: ForWhom): string => `${who === 'self' ? '您' : '本人'}不用自己去办。`
const ask = '请帮忙查一下，单位办参保登记了没有？自己在哪里能查到？'
const late = (last: string): string =>
  `单位最晚${last}应当办好参保登记，到今天还没有办。请问怎么投诉，要准备什么？`
const complain = `没有办的，可以打12333投诉。${isDemo ? '（演示）' : ''}`

interface DutyFrom {
  readonly lede: Text
  readonly eventText: string
  /** What to say on the telephone; days are written out. */
  readonly script: {
    readonly inTime: (who: ForWhom, start: string) => string
    readonly overdue: (who: ForWhom, start: string, last: string) => string
  }
  readonly start: string
  readonly startNote: string
  readonly changeWhat: string
}

/** What depends on the day from which the 30 days count. */
const countedFrom: Readonly<Record<EmployerDuty['from'], DutyFrom>> = {
  firstWorkDay: {
    lede: (who) => `从用工之日起30日内登记，是单位的义务。${notNeeded(who)}`,
    eventText: `《社会保险法》第五十八条：从用工之日起30日内。${complain}`,
    script: {
      inTime: (who, start) => `“${worker(who)}${start}开始上班。${ask}”`,
      overdue: (who, start, last) =>
        `“${worker(who)}${start}开始上班，按《社会保险法》第五十八条，${late(last)}”`,
    },
    start: '第一天上班',
    startNote: '看实际上班的日期，不看合同哪天签',
    changeWhat: '第一天上班的日期',
  },
  workPermitDay: {
    lede: (who) => `从办理就业证件之日起30日内登记，是单位的义务。${notNeeded(who)}`,
    eventText: `《在中国境内就业的外国人参加社会保险暂行办法》第四条：从办理就业证件之日起30日内。${complain}`,
    script: {
      inTime: (who, start) => `“${worker(who)}是外国人，工作许可${start}办好。${ask}”`,
      overdue: (who, start, last) =>
        `“${worker(who)}是外国人，工作许可${start}办好，按《在中国境内就业的外国人参加社会保险暂行办法》第四条，${late(last)}”`,
    },
    start: '工作许可办好',
    startNote: '外国人从办理就业证件之日算起，不看哪天上班',
    changeWhat: '工作许可的日期',
  },
}

/** The employer's duty to register, and what follows if it does not. */
export const words = {
  unfinished: {
    title: '还不知道30日从哪天算起',
    text: '填好以后，就能算出单位最晚哪天要办好参保登记。',
    action: '去填写',
  },
  /** Before and after the day. */
  title: ['单位最晚', '办好参保登记'] satisfies [before: string, after: string],
  from: countedFrom,
  /** Days from today to the last day; 0 is today. */
  left: (days: number): string => (days === 0 ? '今天是最后一天。' : `还有${days}天。`),
  overdue: (days: number): string => `已经超过${days}天。可以按下面的办法催办。`,
  /** A day counted over holidays that are not published, and the sentence that says so. */
  around: (day: string): string => `${day}前后`,
  estimates: {
    unpublished: '当年的放假安排还没有公布，这个日期是估计，公布后可能顺延。',
    unlisted: '这里没有那一年的放假安排，这个日期是估计，可能差几天。',
  },
  save: '存到日历',
  eventTitle: '单位办理参保登记的最后一天',
  scriptTitle: '打12333可以这样说',
  how: {
    title: '这一天是怎么算的',
    from: '从哪天数起',
    fromNote: '开始的当天不算',
    thirtieth: '数到第30天',
    last: '最后一天',
    moved: '第30天是休息日，顺延到下一个工作日',
    notMoved: '第30天是工作日，不用顺延',
    change: '更改',
  },
  remedies: {
    title: '单位没有办理怎么办',
    lead: '下面几种办法可以同时用，都不收费。',
    toComplaint: '在网上投诉',
    remind: '先提醒单位：可以打印这一页，或者出示法律条文。',
    complain: '打12333举报、投诉。任何人都可以，收到的部门不能推诿。',
    correct:
      '社会保险行政部门责令单位限期改正；逾期不改，对单位罚应缴费数额的1到3倍，对责任人罚500元到3000元。',
    assess: '没有登记的，由经办机构核定单位应缴的社会保险费。',
    dispute: '和单位有争议，可以申请调解、仲裁，或者起诉；也可以要求主管部门依法处理。',
    declare: '常说的“按110%缴费”是另一回事：那是单位没有申报缴费数额时的算法。',
  },
  after: {
    title: '登记好以后',
    text: '有了参保记录就能申领社保卡，通常当天就可以。单位不能替您选银行，也不能扣押您的卡。',
    action: '单位已经登记，去申领',
  },
  /** A foreigner whose work permit is not issued yet: nothing counts so far. */
  pending: {
    title: '工作许可办好以后，才开始算30日',
    text: '单位要从办理就业证件之日起30日内办参保登记。许可由单位申请，现在还不算逾期。',
    next: (who: ForWhom): string =>
      `许可办好以后，回到这里填上日期，就能看到${who === 'self' ? '您的' : ''}单位最晚哪天要办好。`,
    action: '已经办好，填日期',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly duty: typeof words
  }
}
