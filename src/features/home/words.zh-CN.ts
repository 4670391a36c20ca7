import type { Stage } from '../../domain/route.ts'
import { isDemo } from '../../i18n/edition.ts'

/** The start page. */
export const words = {
  title: '申领社会保障卡',
  lede: '网上填写，经办机构审核，银行制卡。看病、领待遇、办业务都用它。',
  start: '开始办理',
  /** The same while something is unfinished, which stays as it is. */
  startOther: '为另一个人办理',
  /** Under the action, while there is nothing to continue. */
  anytime: '可随时退出，填写的内容保存在这台设备上。',
  resume: '接着上次填',
  /** `when` is a formatted moment, `until` the day it is deleted; without one it is only in this window. */
  savedAt: (when: string, until: string | undefined): string =>
    until ? `${when}保存，留到${until}` : `${when}填写，关闭窗口后不保留`,
  records: '查缴费记录',
  uses: '社保卡能做什么',
  lostCard: '卡丢了',
  openFile: '打开保存的文件',
  /** Over the field for one's own words. */
  find: '想办什么？',
  facts: {
    time: { value: '约12分钟', note: '线上填写' },
    cost: { value: '首次申领免费', note: '以当地公布为准' },
    papers: { value: '身份证件和照片', note: '照片可以现场拍' },
  },
  /** `count`: cases in this device's own list. */
  progress: (count: number): string => (count > 0 ? `查进度（${count}件）` : '查进度'),
  progressNote: '不用登录',
  journey: '办卡全程',
  stages: {
    check: '确定怎么办',
    enrol: '参保登记',
    notice: '收到通知',
    apply: '申领',
    follow: '制卡',
    collect: '领卡',
    use: '启用',
  } satisfies Record<Stage, string>,
  states: { done: '已完成', current: '进行中', future: '未开始' },
  ways: {
    title: '其他办理方式',
    lead: '不会上网也能办，人工窗口一直保留。',
    list: [
      { name: '银行网点', text: '带身份证件去，部分网点当场制卡。' },
      { name: '社保窗口', text: '有人指导。行动不便的，可以申请上门服务。' },
      { name: '单位、村（社区）、学校', text: '可以集中代办；银行由本人选择，表格由本人签字。' },
      { name: '请人代办', text: '代办人带双方身份证件原件和授权委托书。' },
    ],
    phone: '电话咨询：12333',
    phoneNote: '时间以当地公布为准。',
    law: '您的权利和法律依据',
  },
  /** What stands on the picture of the card. */
  card: {
    alt: '社保卡示意图',
    title: '社会保障卡',
    name: '姓名',
    number: '证件号码',
    city: '城市',
    bank: '银行',
    state: '',
  },
  stamp: isDemo ? '演示' : '示意',
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly home: typeof words
  }
}
