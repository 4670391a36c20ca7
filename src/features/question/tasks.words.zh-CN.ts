import type { Task } from '../../journey/tasks.ts'

/** The parts of the application and how far each is. */
export const words = {
  title: '全部步骤',
  lead: (done: number, of: number): string =>
    done === of ? `${of}个部分全部完成。` : `共${of}个部分，已完成${done}个。`,
  states: { done: '已完成', begun: '进行中', todo: '未开始', blocked: '暂不能办' } satisfies Record<
    Task['state'],
    string
  >,
  order: '请按顺序办理。已完成的部分，可随时查看、修改。',
  next: '接着办',
  wholeWay: '办卡全程：看在第几步',
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly tasks: typeof words
  }
}
