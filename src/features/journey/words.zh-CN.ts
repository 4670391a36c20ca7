import { isDemo } from '../../i18n/edition.ts'
import type { NextAct } from '../../procedures/nextAct.ts'
import type { WayStage } from '../../procedures/wholeWay.ts'

const names: Readonly<Record<WayStage, string>> = {
  check: '确定怎么办',
  enrol: '参保登记',
  notice: '收到登记通知',
  apply: '申领社保卡',
  follow: '审核、开户、制卡',
  collect: '领卡',
  use: '启用两个功能',
  inUse: '用卡，到期换新卡',
}

/** The whole way to a card: where one is, what comes next, by when. */
export const words = {
  back: '返回首页',
  /** `at`: the number of the stage, from 1; the last one has none. */
  title: (stage: WayStage, at: number): string =>
    stage === 'inUse' ? '卡已办好，正在使用' : `第${at}步，共7步：${names[stage]}`,
  orientation: {
    title: '办卡全程：一共7步',
    lede: '先答6个问题，就知道要走哪几步。已经参保的，从第4步开始。',
  },
  /** `name`: whose card it is. */
  matter: (name: string, number: string): string => `${name}，全程只用一个编号：${number}`,
  draft: (name: string): string => `${name}，还没有提交`,
  filling: '还没填完，填好后提交',
  loading: '正在查询进度',
  when: {
    promise: (day: string, isLaw: boolean): string => (isLaw ? `最晚${day}办好` : `预计${day}前办好（估计）`),
    overdue: (day: string): string => `应在${day}前办好，已经超过。可以拨打12333询问。`,
    correctBy: (day: string): string => `最晚${day}补正`,
    lapses: (day: string): string => `临时挂失到${day}有效`,
  },
  acts: {
    apply: '去申领社保卡',
    correct: '补正这一项',
    chooseBank: '换一家银行',
    changeDelivery: '确认收件地址',
    visit: '看去哪里、带什么',
    enable: '启用社保功能',
    activate: '看怎么激活金融功能',
    use: '看这张卡能做什么',
    card: '看这张卡怎么办',
    why: '看原因，再决定怎么办',
    look: '看办理进度',
  } satisfies Record<NextAct, string>,
  start: '开始办理',
  goOn: '继续填写',
  way: '全程',
  states: { done: '已完成', current: '现在', future: '以后', spared: '不用办' },
  stages: names,
  /** Who acts. */
  who: {
    check: '您',
    enrol: '单位，或者您自己',
    notice: '经办机构',
    apply: '您',
    follow: '经办机构和银行',
    collect: '您',
    use: '您',
    inUse: '您',
  } satisfies Record<WayStage, string>,
  /** What happens in a stage, in one sentence. */
  text: {
    check: '答6个问题，查参保记录，避免重复办理。',
    enrol: '有单位的由单位登记；没有单位的自己登记。',
    notice: '参保登记办好后通知您。',
    apply: '选银行、交照片、选领取方式。',
    follow: '制卡前，照片和领取方式都能改。',
    collect: '到网点、窗口领，或者邮寄、单位发放。',
    use: '社保功能网上就能启用；金融功能到银行激活，要用时再办。',
    inUse: '到期前60天起可以换新卡。',
  } satisfies Record<WayStage, string>,
  sparedText: '已经在辽宁参保，不用这一步。',
  /** What the link of a stage that is not reached does. */
  links: {
    check: '开始答题',
    enrol: '自己登记',
    notice: '算一算最晚哪天',
    apply: '直接申领',
    follow: '用受理编号查进度',
    collect: '找能领卡的地方',
    use: '找能启用的地方',
    inUse: '看卡能做什么',
  } satisfies Record<WayStage, string>,
  /** The same of one that has a case. */
  open: {
    check: '看结果',
    enrol: '看登记回执',
    notice: '看登记进度',
    apply: '看申领回执',
    follow: '看申领进度',
    collect: '看领卡情况',
    use: '看卡的两个功能',
    inUse: '看这张卡',
  } satisfies Record<WayStage, string>,
  on: (day: string): string => `${day}完成`,
  until: (day: string): string => `有效期到${day}`,
  clock: (days: number, unit: 'days' | 'workingDays'): string =>
    `${days}${unit === 'days' ? '日' : '个工作日'}内`,
  /** Working days. */
  estimate: (from: number, to: number): string =>
    from === 0
      ? `当场，或约${to}个工作日以内（估计）`
      : from === to
        ? `约${to}个工作日（估计）`
        : `约${from}至${to}个工作日（估计）`,
  note: isDemo ? '标“估计”的是演示数据，以当地公布为准。' : '标“估计”的不是承诺，以当地公布为准。',
  others: '看另一个人的',
  /** `number`: none while nothing is submitted. */
  other: (name: string, number: string | undefined): string => `${name}（${number ?? '还没提交'}）`,
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly journey: typeof words
  }
}
