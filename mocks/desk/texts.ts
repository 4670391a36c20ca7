import { type CardState, lightsOf } from '../../src/domain/cardEvents.ts'
import type { CaseStatus } from '../../src/domain/case.ts'
import type { SeenCard } from '../../src/domain/seenCase.ts'
import type { CounterAct } from '../agency/counter.ts'

export const zh = {
  title: '演示台',
  close: '关闭演示台',
  now: (time: string): string => `经办机构的时间：${time}`,
  moved: '时间已拨动',
  hour: '+1 小时',
  workingDay: '+1 个工作日',
  nextEvent: '到下一件事',
  nothingNext: '没有已安排的事',
  real: '回到真实日期',
  cases: '本机上的办件：替别人做一步',
  noCases: '还没有提交过办件。',
  /** The way through many cases, a page at a time. */
  newer: '较新的办件',
  older: '较早的办件',
  page: (at: number, of: number): string => `第${at}页，共${of}页`,
  /** Rows of the agency's store that can't be read, by table and id. */
  setAside: (names: readonly string[]): string =>
    `机构存的${names.length}条记录读不出来：${names.join('、')}。没有删除，也不再使用；其他办件照常办理。`,
  messages: '演示手机：收到的短信',
  noMessages: '还没有短信。',
  code: (code: string, mobile: string): string => `验证码 ${code}（${mobile}）`,
  sms: '演示短信',
  dismiss: '关闭短信',
  acts: {
    handOver: '网点/窗口：把卡交给本人',
    deliver: '快递：本人签收',
    sendBack: '快递：两次未妥投，退回',
    employerHandsOver: '单位：把卡发给本人',
    enableAtCounter: '窗口：启用社保功能',
    activate: '银行：激活金融功能',
    liftLoss: '窗口：卡找到了，解除挂失',
    confirmLoss: '窗口：正式挂失',
    resetPin: '窗口：重置社保密码',
    cancelCard: '窗口：注销卡',
  } satisfies Record<CounterAct, string>,
  statuses: {
    submitted: '已提交',
    accepted: '已受理',
    reviewing: '审核中',
    needsCorrection: '待补正',
    rejected: '审核不通过',
    enrolled: '已参保',
    settled: '已办结',
    bankOpening: '银行开户中',
    bankFailed: '开户失败',
    producing: '制卡中',
    productionFailed: '制卡失败',
    ready: '待领取',
    posted: '邮寄中',
    returned: '已退回',
    withEmployer: '待单位发放',
    collected: '已领取',
    withdrawn: '已撤回',
  } satisfies Record<CaseStatus, string>,
  /** How the card is that came of a case. */
  cardStates: {
    sealed: '卡：封存',
    normal: '卡：正常',
    tempLost: '卡：临时挂失',
    lost: '卡：正式挂失',
    locked: '卡：锁定',
    cancelled: '卡：已注销',
    expired: '卡：已到期',
  } satisfies Record<CardState, string>,
  financialOn: '，金融功能已激活',
  done: '已完成',
  /** Of a case whose reminder waits for its answer. */
  urgent: '已催办，待答复',
}

/** The words of the demo desk. It is no part of the service, and so not in its catalogues. */
export type DeskTexts = typeof zh

export const en: DeskTexts = {
  title: 'Demo desk',
  close: 'Close the demo desk',
  now: (time) => `The agency's time: ${time}`,
  moved: 'the clock was moved',
  hour: '+1 hour',
  workingDay: '+1 working day',
  nextEvent: 'To the next event',
  nothingNext: 'Nothing is planned',
  real: 'Back to the real date',
  cases: 'Cases on this device: act for somebody else',
  noCases: 'Nothing has been submitted yet.',
  newer: 'Newer cases',
  older: 'Older cases',
  page: (at, of) => `Page ${at} of ${of}`,
  setAside: (names) =>
    `The agency can’t read ${names.length} of the records it stored: ${names.join(', ')}. They are kept but not used. All other cases go on as usual.`,
  messages: 'Demo phone: text messages',
  noMessages: 'No messages yet.',
  code: (code, mobile) => `Code ${code} (${mobile})`,
  sms: 'Demo SMS',
  dismiss: 'Dismiss the message',
  acts: {
    handOver: 'Outlet or office: hand the card over',
    deliver: 'Courier: signed for',
    sendBack: 'Courier: two failed deliveries, return',
    employerHandsOver: 'Employer: hand the card over',
    enableAtCounter: 'Office: enable the social security function',
    activate: 'Bank: activate the bank function',
    liftLoss: 'Office: card found, lift the loss report',
    confirmLoss: 'Office: loss reported in person',
    resetPin: 'Office: reset the social security PIN',
    cancelCard: 'Office: cancel the card',
  },
  statuses: {
    submitted: 'submitted',
    accepted: 'Accepted',
    reviewing: 'Under review',
    needsCorrection: 'correction needed',
    rejected: 'rejected',
    enrolled: 'registered',
    settled: 'completed',
    bankOpening: 'bank opening the account',
    bankFailed: 'account not opened',
    producing: 'in production',
    productionFailed: 'production failed',
    ready: 'ready to collect',
    posted: 'In the post',
    returned: 'returned',
    withEmployer: 'with the employer',
    collected: 'collected',
    withdrawn: 'Withdrawn',
  },
  cardStates: {
    sealed: 'card: sealed',
    normal: 'card: in use',
    tempLost: 'card: reported lost for now',
    lost: 'card: reported lost in writing',
    locked: 'card: locked',
    cancelled: 'card: cancelled',
    expired: 'card: expired',
  },
  financialOn: ', bank function on',
  done: 'Done',
  urgent: 'Reminder: to be answered',
}

/** The words in a language. */
export const deskTextsIn = (language: string): DeskTexts => (language === 'en' ? en : zh)
/** The words in the language of the page. */
export const deskTexts = (): DeskTexts => deskTextsIn(document.documentElement.lang)
/** One of two wordings, in the language of the page. */
export const inPageLanguage = (text: { readonly zh: string; readonly en: string }): string =>
  document.documentElement.lang === 'en' ? text.en : text.zh

/** How a card is, in words. */
export const cardText = (desk: DeskTexts, { state, events }: SeenCard): string =>
  state === 'unknown' ? '' : desk.cardStates[state] + (lightsOf(events).financial ? desk.financialOn : '')
