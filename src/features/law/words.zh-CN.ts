import type { LawPlaceName } from '../../journey/lawPlaces.ts'

/** The law in everyday words and in its wording. */
export const words = {
  title: '法律依据',
  lede: '每份材料、每个期限都有法律依据。每条先用大白话说明，再列原文。',
  toRights: '您的权利：算期限、投诉、申请复议',
  search: {
    label: '查条文',
    hint: '输入词语、一句话或者条号，例如“投诉”“10个工作日”“58”',
    found: (count: number): string =>
      count === 0 ? '没有找到。换个词试试，或者清空后按法律查看。' : `找到${count}条`,
  },
  law: (name: string, articles: number): string => `${name}（${articles}条）`,
  back: '全部条文',
  /** Back to where the article was opened from. */
  backToPlace: '返回',
  plain: '大白话',
  original: '原文',
  /** Said before the Chinese wording to readers of another language; empty in Chinese. */
  originalNote: '',
  noOriginal: '这一条的原文还没有核对过，暂时不列，以公布的文本为准。',
  /** `day` is a formatted date. */
  inForce: (day: string): string => `${day}起施行的文本`,
  copy: '复制',
  copied: '已复制',
  /** The browser does not copy by itself: the text is selected, the person copies. */
  copyByHand: '已选中，请长按或者按 Ctrl+C 复制',
  /** What rests on an article, and on which articles a question does. */
  resting: {
    heading: '哪些地方用到这一条',
    question: (name: string): string => `问题：${name}`,
    why: (name: string): string => `“${name}”依据哪几条`,
    toQuestion: '返回这个问题',
    places: {
      rights: '您的权利',
      claims: '听到的说法对不对',
      periods: '算一算期限',
      employer: '单位什么时候给我参保',
      papers: '要带的材料和办理步骤',
      records: '我的参保记录',
      uses: '社保卡能办什么',
      card: '挂失、补换卡、注销',
      eCard: '电子社保卡、亲情卡',
      cases: '办理进度',
      organisations: '单位、村、学校代办',
      myData: '我的数据',
    } satisfies Record<LawPlaceName, string>,
  },
  offline: '没有网络也能查看。',
  unknown: { title: '没有这一条', text: '这个服务没有引用这一条。', action: '看全部条文' },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly law: typeof words
  }
}
