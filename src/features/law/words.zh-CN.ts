import type { Right } from '../../domain/rights.ts'

/** The law in everyday words and in its wording. */
export const words = {
  title: '您的权利和法律依据',
  lede: '每份材料、每个期限都有法律依据。每条先用大白话说明，再列原文。',
  rights: {
    title: '您的权利',
    list: {
      records: { title: '免费查询', text: '免费查自己的缴费、待遇记录，可以要求核对。' },
      papers: { title: '不多交材料', text: '身份证件以外的材料，没有依据可以不交。' },
      complaint: { title: '举报、投诉', text: '任何人都可以，打12333就行，收到的部门不能推诿。' },
      review: { title: '不服可以告', text: '对经办机构不服，可以申请行政复议，或者向法院起诉。' },
      counter: { title: '人工窗口和上门', text: '人工办理一直保留；老年人、残疾人可以要求上门、代办。' },
      data: { title: '信息自己说了算', text: '敏感信息要单独同意，同意可以撤回，用完应当删除。' },
      keep: { title: '卡不能被扣', text: '任何人不得扣押领工资用的社保卡。' },
    } satisfies Record<Right, { title: string; text: string }>,
  },
  articles: '法律条文',
  law: (name: string, articles: number): string => `${name}（${articles}条）`,
  back: '全部条文',
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
  offline: '没有网络也能查看。',
  unknown: { title: '没有这一条', text: '这个服务没有引用这一条。', action: '看全部条文' },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly law: typeof words
  }
}
