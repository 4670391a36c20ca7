import type { JourneyId, Section } from '../journey/types.ts'

/** Parts that a journey calls otherwise: a registration has no photo. */
const ownSections: { readonly [J in JourneyId]?: { readonly [S in Section]?: string } } = {
  enrolment: { papers: '参保内容和材料' },
  recordCorrection: { papers: '哪里有错' },
  administrativeReview: { about: '不服的决定', papers: '要求和理由' },
  complaint: { about: '用人单位', papers: '情况和证据' },
}

/** What every question of every journey needs around it: kept small, since the first question waits for it. */
export const words = {
  back: '返回',
  backToCheck: '返回核对',
  wholeWay: '办卡全程',
  forMany: '给职工、村民、学生办卡',
  next: '继续',
  saveAndExit: '保存并退出',
  /** The same where nothing is saved. */
  exit: '退出',
  loadFailed: '下一页没有加载成功。您填写的内容都在，请再点一次“继续”。',
  /** Which part of the way: both numbers count from 1. */
  stepOf: (at: number, of: number): string => `第${at}步，共${of}步`,
  /** Which question, where the way has only one part. */
  questionOf: (at: number, of: number): string => `第${at}题，共${of}题`,
  sections: {
    about: '给谁办、在哪儿办',
    identity: '身份信息',
    contact: '联系方式',
    papers: '照片和材料',
    card: '银行和领取',
    check: '核对并提交',
  } satisfies Record<Section, string>,
  ownSections,
  errorTitle: (count: number): string => `有${count}处需要修改`,
  errorPrefix: '错误：',
  whyTitle: '为什么问这个',
  save: {
    saving: '正在保存…',
    /** `time` is `HH:mm`. */
    saved: (time: string): string => `已保存 ${time} · 仅在本机`,
    memory: '没有保存到设备上，关闭窗口后不保留。',
    failed: {
      full: '没有保存：这台设备的空间已满。请不要关闭页面，清理后会自动重新保存。',
      newer: '没有保存：另一个页面打开的是新版本。请关闭这一页，在那一页继续。',
      removed: '这一份已在另一个页面提交或者删除，这里的修改没有保存。',
      other: '没有保存：请不要关闭页面，下次修改时会再试。',
    },
    conflict: '您在另一个页面也修改了这一份，内容不一致。',
    compare: '对照着选',
  },
}

declare module '../i18n/messages.ts' {
  interface Messages {
    readonly wizard: typeof words
  }
}
