import type { OperatorAct } from '../../domain/organisationCodes.ts'

/** Who acts for an organisation. */
export const words = {
  title: '经办人',
  lead: '经办人用自己的手机号登录，为本单位人员办理。每次办理都记下是谁办的。',
  notHead: (head: string): string => `添加、停用经办人，请找负责人${head}。`,
  loading: '正在查询经办人',
  head: '负责人',
  you: '您',
  dismissed: '已停用',
  mobile: (masked: string): string => `手机号${masked}`,
  /** One of two with the same name. */
  named: (name: string, masked: string): string => `${name}（${masked}）`,
  dismiss: '停用',
  dismissOf: (name: string): string => `停用${name}`,
  restore: '恢复',
  restoreOf: (name: string): string => `恢复${name}`,
  ask: {
    title: (name: string): string => `停用${name}？`,
    text: '停用后马上退出登录，不能再代本单位办理。已提交的照常办；这个人设备上没发送的发放登记不再发送。',
    confirm: '停用',
    cancel: '不停用',
  },
  add: {
    title: '添加经办人',
    name: '姓名',
    mobile: '手机号',
    mobileHint: '本人的手机号，登录时验证码发到这个手机',
    nameWrong: '请填写经办人姓名',
    mobileWrong: '请填写11位手机号',
    known: '这个手机号已经是本单位的经办人',
    submit: '添加',
    submitting: '正在添加…',
  },
  done: {
    appointed: (name: string): string => `已添加${name}，可以用这个手机号登录了`,
    dismissed: (name: string): string => `已停用${name}`,
    restored: (name: string): string => `已恢复${name}`,
  } satisfies Record<OperatorAct, unknown>,
  changed: '已被别人改过，名单已更新。请再看一下。',
  changes: {
    title: '变更记录',
    said: {
      appointed: (by: string, name: string): string => `${by}添加了${name}`,
      dismissed: (by: string, name: string): string => `${by}停用了${name}`,
      restored: (by: string, name: string): string => `${by}恢复了${name}`,
    } satisfies Record<OperatorAct, unknown>,
    agency: '经办机构',
  },
  errors: (n: number): string => `有${n}处需要修改`,
  errorPrefix: '错误：',
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly operators: typeof words
  }
}
