/** What is said about this site being kept on the device, and about newer versions of it. */
export const words = {
  /** Said once, when everything is there. */
  ready: '可以离线使用了：没有网络时，也能打开本站接着填。',
  update: {
    title: '新版本已准备好',
    text: '更新只要几秒钟，您填写的内容都会保留。现在不更新也可以接着用。',
    button: '更新',
    busy: '正在更新',
    /** When what was typed could not be stored: the page must stay. */
    unsaved: '先不更新：您填写的内容还没有存到这台设备上，现在更新会丢失。请接着填，或稍后再试。',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly offline: typeof words
  }
}
