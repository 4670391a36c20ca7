import type { HelpAct, HelpScope, HelpSide, HelpState } from '../../../domain/helps.ts'

/** Filling in an application with a helper whom the person has invited. */
export const words = {
  title: '请人帮忙填写',
  lead: '家人、邻居、社区工作人员，都可以在自己的手机上帮您填。谁填了什么都有记录，最后由您核对、提交。',
  back: '返回',
  errors: (count: number): string => `有${count}处需要修改`,
  errorPrefix: '错误：',
  invite: {
    heading: '邀请帮办人',
    scope: '帮办人可以做什么',
    scopes: { fill: '帮我填写', look: '只帮我看看' } satisfies Record<HelpScope, string>,
    scopeHints: {
      fill: '看得到已填的内容，可以填写和修改，不能提交。',
      look: '证件号码和手机号隐去，不能修改。',
    } satisfies Record<HelpScope, string>,
    days: '邀请几天有效',
    day: (count: number): string => `${count}天`,
    care: '帮办人会看到您填写的内容。只邀请您信任的人，不要把邀请码给陌生人。',
    mobileFirst: '最好先填好手机号再邀请：验证码只发到您的手机，不用告诉帮办人。',
    submit: '生成邀请码',
    submitting: '正在生成…',
    nothing: '先填写一部分，再请人帮忙。',
    begin: '开始填写',
  },
  own: {
    code: '邀请码',
    pass: (day: string): string => `把邀请码告诉帮办人，${day}前有效，只能用一次。`,
    where: '帮办人打开本网站，搜索“帮办”，输入邀请码；也可以扫码。',
    alt: '邀请帮办人的二维码',
    link: '邀请链接',
    /** Who has it in hand. */
    waiting: '等帮办人进入',
    withHelper: (name: string): string => `正由${name}填写`,
    looking: (name: string): string => `${name}可以查看`,
    withYou: '现在由您填写',
    done: (name: string, count: number): string =>
      count > 0 ? `${name}交还了，填写或修改了${count}项` : `${name}交还了，没有修改`,
    before: '您这里',
    after: (name: string): string => `${name}填的`,
    take: '采用，继续填写',
    goOn: '继续填写',
    handOver: '再交给帮办人填写',
    takeBack: '收回，自己填',
    takeBackNote: '帮办人还没有交还的内容不会带过来。',
    dismiss: '解除帮办',
    dismissed: '已解除，帮办人不能再看，也不能再填。',
    log: '谁做了什么',
    again: '重新邀请',
  },
  join: {
    heading: '我是帮办人',
    lead: '输入对方给您的邀请码。',
    code: '邀请码（10位数字）',
    name: '您的姓名',
    relation: '您是对方的',
    choose: '请选择',
    note: '您的姓名和填写记录，对方和经办机构看得到。',
    submit: '进入',
    submitting: '正在核对…',
    codeWrong: '邀请码应为10位数字',
    nameWrong: '请填写您的姓名',
    relationWrong: '选择您是对方的什么人',
    unknown: '没有这个邀请码，请和对方核对',
    gone: '邀请码已用过、已取消或已过期，请对方重新邀请',
  },
  helping: {
    heading: (person: string): string => `您在帮${person || '对方'}填写`,
    with: '现在由您填写。填好后交还，由本人核对、提交。',
    mine: '继续填写',
    done: '填好了，交还本人',
    handing: '正在交还…',
    away: '已交还本人。对方再交给您时，可以接着填。',
    take: '接着填写',
    look: '您可以查看，不能修改。',
    leave: '不再帮办',
    left: '已结束。这台设备上不再保留对方的内容。',
    strip: (person: string): string => `帮${person || '对方'}填写中`,
    toReturn: '交还本人',
    ended: {
      dismissed: '对方已解除帮办',
      left: '您已结束帮办',
      submitted: '本人已提交，帮办结束',
      over: '邀请已到期',
    } satisfies Record<Exclude<HelpState, 'invited' | 'joined'>, string>,
    forget: '知道了',
  },
  staff: {
    strip: '窗口录入中',
    gone: '这次窗口录入已失效，请回办件台重新开始。',
    heading: '窗口录入',
    note: '由窗口工作人员录入，申请人在同一屏幕上核对、提交。这台设备不保存填写的内容。',
    lead: (name: string): string =>
      `工作人员${name}录入，申请人在同一屏幕上核对、提交。这台设备不保存填写的内容。`,
    begin: '开始录入',
  },
  sides: { person: '本人', helper: '帮办人' } satisfies Record<HelpSide, string>,
  acts: {
    invited: '发出邀请',
    joined: '进入',
    handedOver: '交给对方',
    takenBack: '收回',
    dismissed: '解除帮办',
    left: '结束帮办',
    submitted: '提交',
  } satisfies Record<HelpAct, string>,
  /** What was changed before it was handed over. */
  changed: (names: readonly string[]): string => `改动：${names.join('、')}`,
}

declare module '../../../i18n/messages.ts' {
  interface Messages {
    readonly together: typeof words
  }
}
