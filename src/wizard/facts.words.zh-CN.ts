/** What is known from an earlier application, offered before it is taken. */
export const words = {
  title: '以前填过，可以直接用',
  /** Where what is known comes late. */
  looking: '正在找您以前填过的内容…',
  show: '以前填过，看一看',
  /** `matter`: what that application is for; `when`: the day it was submitted, or the moment it was saved. */
  fromCase: (matter: string, when: string): string => `来自${when}提交的${matter}`,
  fromDraft: (matter: string, when: string): string => `来自没填完的${matter}（${when}保存）`,
  fromRecord: (when: string): string => `来自您的缴费记录（${when}查询）`,
  /** Who of this application the card may be posted to. */
  fromHere: {
    holder: '来自本次申请：本人',
    guardian: '来自本次申请：监护人',
    agent: '来自本次申请：代办人',
  },
  takes: (count: number): string => `会填入${count}项：看一看，不想用的可以去掉`,
  taking: '正在取回',
  sharedDevice: '这是公用设备：取回的内容只在这个窗口里，关闭窗口后不保留。',
  oldPhoto: '以前的照片已超过6个月，要换一张近期的。',
  choose: '不想用的，去掉勾选。',
  take: '填入勾选的内容',
  leave: '不用，自己填',
  taken: (count: number): string => `已填入${count}项，请核对。`,
  undo: '撤销填入',
  remaining: (seconds: number): string => `还有${seconds}秒`,
}

declare module '../i18n/messages.ts' {
  interface Messages {
    readonly facts: typeof words
  }
}
