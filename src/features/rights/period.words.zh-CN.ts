import type { DayKind, Period } from '../../domain/periods.ts'
import { isDemo } from '../../i18n/edition.ts'

/** What one period is called and begins with, and what there is to do about it. */
interface PeriodWords {
  readonly name: string
  readonly note: string
  /** The day it counts from. */
  readonly start: string
  readonly startNote: string
  /** What must be done by the last day. */
  readonly answer: string
  /** Until the last day, on it, and after it. */
  readonly now: string
  readonly late: string
  readonly event: string
}

const demo = isDemo ? '（演示）' : ''

const periods: Readonly<Record<Period, PeriodWords>> = {
  employer: {
    name: '单位给我办参保登记',
    note: '从用工之日起30日内',
    start: '第一天上班',
    startNote: '看实际上班那天，不看合同；外国人看就业证件办好那天',
    answer: '单位最晚办好登记的日子',
    now: '先提醒单位：出示这一页，或者下面的法律条文。自己也可以打12333，问登记办了没有。',
    late: '可以投诉用人单位，不收费。先问12333登记办了没有，再投诉。',
    event: `单位办理参保登记的最后一天${demo}`,
  },
  enrolment: {
    name: '经办机构办好我的参保登记',
    note: '个人自己申请的，收到申请后10个工作日内',
    start: '提交那天',
    startNote: '回执上写着',
    answer: '经办机构最晚办好的日子',
    now: '这段时间您不用做什么，等通知就行。',
    late: '先打12333催办，报受理编号。还是不办的，可以申请行政复议。',
    event: `参保登记最晚办好${demo}`,
  },
  review: {
    name: '申请行政复议',
    note: '对经办机构的决定不服，从知道决定那天起60日内',
    start: '知道决定那天',
    startNote: '收到决定书或者通知的那天',
    answer: '最晚申请复议的日子',
    now: '复议不收费。网上、邮寄、当面都可以申请，写有困难的可以口头申请。',
    late: '已过60日。因为生病、天灾等正当理由耽误的，可以说明；当时没有告诉您可以复议的，从知道那天算起，最长一年。',
    event: `申请行政复议的最后一天${demo}`,
  },
  lawsuit: {
    name: '直接向法院起诉',
    note: '对经办机构的决定不服，从知道决定那天起6个月内',
    start: '知道决定那天',
    startNote: '先复议过的不是这个期限：收到复议决定书之日起15日内',
    answer: '最晚起诉的日子',
    now: '向作出决定的机关所在地的法院起诉。机关该办不办的，要先申请行政复议。',
    late: '已过6个月。不是自己的原因耽误的，耽误的时间不算；请带材料到法院诉讼服务中心问。',
    event: `向法院起诉的最后一天${demo}`,
  },
  lawsuitAfterReview: {
    name: '复议以后向法院起诉',
    note: '对行政复议决定不服，从收到决定书那天起15日内',
    start: '收到复议决定书那天',
    startNote: '复议机关到期不作决定的，填期满那天',
    answer: '最晚起诉的日子',
    now: '维持原决定的，向原来作出决定的机关所在地的法院起诉。起诉状可以从办件里准备。',
    late: '已过15日。不是自己的原因耽误的，耽误的时间不算；请带材料到法院诉讼服务中心问。',
    event: `复议以后起诉的最后一天${demo}`,
  },
}

/** How many days a period has, and the last day by it. */
export const words = {
  title: '算一算期限',
  lede: '选一个期限，填一个日子，就知道最后一天是哪天、怎么算出来的。',
  back: '您的权利',
  which: '算哪个期限',
  periods,
  date: { label: '从哪天算起', year: '年', month: '月', day: '日' },
  submit: '算一算',
  errorTitle: (count: number): string => `有${count}处需要修改`,
  errorPrefix: '错误：',
  problems: {
    which: '请选择要算哪个期限',
    required: '请填写从哪天算起',
    incomplete: '请把年、月、日填完整，年份填四位',
    unreal: '日历上没有这一天，请核对',
    tooEarly: '这一天太早了，请核对年份',
    future: '这一天太晚了，请填三个月以内的日子',
  },
  /** A day counted over holidays that are not known. */
  around: (day: string): string => `${day}前后`,
  left: (days: number): string => (days === 0 ? '今天是最后一天' : `还有${days}天`),
  overdue: (days: number): string => `已经过了${days}天`,
  aroundNow: (days: number): string => (days < 0 ? `大约过了${-days}天` : `大约还有${days}天`),
  estimates: {
    unpublished: '当年的放假安排还没有公布，这一天是估计，公布后可能顺延。',
    unlisted: '这里没有那一年的放假安排，这一天是估计，可能差几天。',
  },
  complaint: {
    begin: '投诉用人单位',
    opens: (day: string): string => `到时还没办的，${day}起可以在这里投诉。`,
  },
  save: '存到日历',
  eventText: (how: string): string => `${how}有疑问拨打12333。`,
  how: '怎么算出来的',
  from: '从哪天数起',
  fromNote: '开始的当天不算',
  counted: {
    day: (length: number): string => `数到第${length}天`,
    workingDay: (length: number): string => `数到第${length}个工作日`,
    month: (length: number): string => `${length}个月后的同一天`,
  },
  notMoved: '是工作日，不用顺延',
  moved: '是休息日，顺延到下一个工作日',
  last: '最后一天',
  dayByDay: '一天一天数',
  table: { date: '日期', count: '第几天', kind: '算不算' },
  count: (n: number): string => `第${n}天`,
  kinds: {
    counted: { working: '', madeUp: '调休上班', weekend: '周末，也算', holiday: '放假，也算' },
    skipped: {
      working: '',
      madeUp: '',
      weekend: '周末，不算',
      holiday: '放假，不算',
    },
    /** After the last day that counts, while it moves. */
    moved: {
      working: '最后一天',
      madeUp: '调休上班，最后一天',
      weekend: '周末，顺延',
      holiday: '放假，顺延',
    },
  } satisfies Record<string, Record<DayKind, string>>,
  laws: '法律依据',
  again: '换个日子再算',
  print: '打印',
  call: '打12333可以这样说',
  scripts: {
    employer: (start: string, last: string): string =>
      `“我${start}开始上班，单位应当在${last}以前办好参保登记。请帮忙查一下办了没有？没有办的话，怎么投诉？”`,
    enrolment: (start: string, last: string): string =>
      `“我${start}提交了参保登记，按规定最晚${last}办好。请帮忙查一下办到哪一步了？”`,
    review: (start: string, last: string): string =>
      `“我${start}收到经办机构的决定，不服。请问我在${last}以前，向哪里申请行政复议？”`,
    lawsuit: (start: string, last: string): string =>
      `“我${start}收到经办机构的决定，不服。请问作出决定的机关在哪个区？我要在${last}以前起诉。”`,
    lawsuitAfterReview: (start: string, last: string): string =>
      `“我${start}收到行政复议决定书，不服。请问我要在${last}以前向哪个法院起诉？”`,
  } satisfies Record<Period, (start: string, last: string) => string>,
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly period: typeof words
  }
}
