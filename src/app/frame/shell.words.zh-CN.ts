import { isDemo } from '../../i18n/edition.ts'

/** The frame around every screen, and what is said when a screen can't be shown. */
export const words = {
  service: '社保卡申领',
  /** What the document's title ends with. */
  titleEnd: isDemo ? '社保卡申领（演示）' : '社保卡申领',
  /** What the title of a demonstration begins with. */
  demoMark: isDemo ? '[演示] ' : '',
  /** What the title begins with while something is to be corrected. */
  errorMark: '错误：',
  skip: '跳到主要内容',
  demo: isDemo
    ? { text: '演示，非政府网站，请勿填真实信息', desk: '演示台' }
    : { text: '测试：答复的机构是模拟的，不会真的办理，请勿填真实信息', desk: '' },
  nav: { find: '查找', cases: '我的办件' },
  tools: {
    elder: '长辈版',
    dark: '深色',
    /** The other language, named in itself. */
    otherLanguage: 'English',
    clear: '退出并清除',
    /** Opens the sheet with these on a phone. */
    open: '设置',
    close: '关闭',
  },
  footer: {
    unofficial: isDemo
      ? '与任何政府机关无关，不会提交到任何机关。主办单位、ICP备案号、公安备案号、网站标识码：演示占位'
      : '',
    hotline: '人社服务热线12333',
    accessibility: '无障碍：全程可用键盘和读屏软件操作，可放大到200%，可切换长辈版。',
    law: '法律依据',
  },
  /** What notices around the screen are called, for those who go from landmark to landmark. */
  news: '服务提示',
  otherVersion: {
    title: '另一个页面打开了新版本',
    text: '这个页面不能再保存到设备上。您填写的内容还在这里：请重新加载，再继续填写。',
    reload: '重新加载',
  },
  loading: '正在载入',
  /** When the app could not be fetched; in both languages, for it is written before the language is known. */
  stuck: '页面没有加载完整，请检查网络后重新加载。 The page is incomplete. Check your connection and reload.',
  notFound: {
    title: '没有这个页面',
    text: '请核对网址。您填写的内容没有受影响。',
    home: '返回首页',
  },
  broken: {
    title: '页面没有打开',
    /** What is safe, with the time it was saved. */
    saved: (time: string): string => `您填写的内容都在，已于${time}保存在这台设备上。`,
    memory: '您填写的内容还在这个页面里，但没有保存到设备上。请不要关闭页面，先点“重试”。',
    nothing: '您还没有填写内容，没有丢失。',
    sending: '您填的可能正在提交。请先点“重试”，不要重新填写：同一份只会受理一次。',
    retry: '重试',
    home: '返回首页',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly shell: typeof words
  }
}
