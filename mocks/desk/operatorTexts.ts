interface OperatorTexts {
  readonly heading: string
  readonly lead: string
  readonly signedIn: string
  readonly dismissed: string
  readonly dismiss: (name: string) => string
  readonly restore: (name: string) => string
}

const zh: OperatorTexts = {
  heading: '单位的经办人',
  lead: '停用后，这个人马上退出登录，不能再代本单位办理；已提交的办件照常办。',
  signedIn: '已登录',
  dismissed: '已停用',
  dismiss: (name) => `停用${name}`,
  restore: (name) => `恢复${name}`,
}

const en: OperatorTexts = {
  heading: 'Operators of organisations',
  lead: 'Whoever is dismissed is signed out at once and can act for the organisation no more. Cases that were sent go on.',
  signedIn: 'signed in',
  dismissed: 'dismissed',
  dismiss: (name) => `Dismiss ${name}`,
  restore: (name) => `Restore ${name}`,
}

/** What the desk says of who may act for an organisation. */
export const operatorTexts = { zh, en }
