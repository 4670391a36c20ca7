import type { EntryKind } from './entries/entry.ts'

/** Finding by what people say. */
export const words = {
  title: '想办什么？',
  back: '返回首页',
  label: '用您自己的话说',
  hint: '一句话、拼音、首字母都可以，例如“卡丢了”“kadiule”“gs”。按回车打开第一项。',
  found: (count: number): string => `找到${count}项`,
  none: '没有找到。请换个说法，或者选一件生活中的事；也可以拨打12333询问。',
  /** The list of what was found. */
  list: '找到的结果',
  more: (count: number): string => `再看${count}项`,
  /** What a result is. */
  kinds: {
    do: '办理',
    look: '查看',
    use: '用卡',
    place: '地点',
    law: '法律',
  } satisfies Record<EntryKind, string>,
  inLaw: (text: string): string => `在法律条文里查“${text}”`,
  events: '生活中的事',
  failed: {
    title: '查找的内容没有载入',
    next: '请检查网络再试。还不行就刷新页面，或者拨打12333询问。',
    retry: '再试一次',
  },
  largeText: {
    heading: '长辈版',
    off: '字更大，按钮更大，内容一样。',
    on: '已经是长辈版。',
    turnOn: '打开长辈版',
    turnOff: '换回普通版',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly find: typeof words
  }
}
