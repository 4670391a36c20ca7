import type { CaseKind } from '../domain/case.ts'

/** What was submitted before, under the same key. */
export const words = {
  title: {
    card: '这份申领以前已经提交过',
    enrolment: '这份参保登记以前已经提交过',
    recordCorrection: '这份更正申请以前已经提交过',
    cardFound: '这份声明以前已经提交过',
    complaint: '这份投诉以前已经提交过',
    administrativeReview: '这份复议申请以前已经提交过',
    replacement: '这份补换卡申请以前已经提交过',
  } satisfies Record<CaseKind, string>,
  text: (number: string, when: string): string => `受理编号 ${number}，${when}提交。`,
  withdrawn: '那一份已经撤回，不再办理。',
  rejected: '那一份没有办成，已经结束。',
  /** That nothing of this was sent, and nothing of it is lost. */
  kept: '这次填的没有提交，也没有丢，都在下面。',
  differs: '这次填的，与经办机构收到的那一份有以下不同：',
  /** Before what the agency has, and before what is filled in here. */
  taken: '那一份：',
  here: '这次填的：',
  /** Where the two look alike, for only a part of them is shown; where they are files. */
  hidden: '不同的部分没有显示。',
  file: '文件不一样。',
  /** What to do: it is under way; it is done; it is over; it is somebody else's. */
  open: '那一份正在办理。要改领取方式或照片，请到它的办理进度里改；要改其他内容，请先撤回那一份，再回到这里提交。',
  done: '那一份已经办好，不用再提交。',
  anew: '可以把这次填的作为新的一份提交，会有新的受理编号。',
  anewForOther: '这次填的证件号码不同。如果是给另一个人办，可以作为新的一份提交。',
  submitAnew: {
    card: '作为新的申领提交',
    enrolment: '作为新的登记提交',
    recordCorrection: '作为新的更正申请提交',
    cardFound: '作为新的声明提交',
    complaint: '作为新的投诉提交',
    administrativeReview: '作为新的复议申请提交',
    replacement: '作为新的补换卡申请提交',
  } satisfies Record<CaseKind, string>,
  toCase: '看那一份的办理进度',
  /** Where nothing is filled in any more: the ways to its receipt, to the start page and to another one. */
  toReceipt: '打开回执',
  toHome: '返回首页',
  another: {
    card: '再填一份申领',
    enrolment: '再填一份参保登记',
    recordCorrection: '再填一份更正申请',
    cardFound: '再填一份声明',
    complaint: '再填一份投诉',
    administrativeReview: '再填一份复议申请',
    replacement: '再填一份补换卡申请',
  },
}

declare module '../i18n/messages.ts' {
  interface Messages {
    readonly already: typeof words
  }
}
