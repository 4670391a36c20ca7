import { isDemo } from '../../i18n/edition.ts'

/** The inbox, and how to tell a real notice from a fake. */
export const words = {
  title: '通知',
  /** `onPage`: there are more pages, of which it says nothing. */
  lead: (unread: number, onPage: boolean): string =>
    `${onPage ? '本页' : ''}${unread > 0 ? `有${unread}条未读` : '全部已读'}`,
  /** Where there are too many cases for one page: whose notices a page has. */
  byPage: (cases: number): string => `通知按办件分页，每页${cases}件办件，新提交的在前。`,
  empty: '还没有通知。办件有变化时，会显示在这里。',
  unread: '未读',
  read: '已读',
  allRead: (onPage: boolean): string => (onPage ? '本页全部标为已读' : '全部标为已读'),
  sms: '同时发出的短信',
  /** `mobiles`: masked, the present one first. */
  sentTo: (mobiles: readonly string[]): string =>
    mobiles.length > 1
      ? `发到${mobiles[0]}，原来的号码${mobiles.slice(1).join('、')}也收到了。`
      : `发到${mobiles[0]}。`,
  smsNote: '短信里没有链接：要看详情，请自己打开本服务。',
  demo: isDemo ? '演示' : '',
  toCase: '看这个办件',
  incomplete: '有的办件暂时查不到，它们的通知没有显示在这里。',
  scamAdvice: {
    title: '怎样分辨真假通知',
    points: [
      '我们的短信不带链接，也不写金额。',
      '不会问您要短信验证码、银行卡密码或社保卡密码。',
      '要看进度，请自己打开本服务，或拨打12333。',
    ],
    scamTitle: '这样的都是诈骗',
    scams: [
      '“您的社保卡将停用，点击链接重新认证”',
      '“社保卡到期，请先缴纳激活费”',
      '“加客服好友，远程帮您办理”',
    ],
    doThis: (hotline: string): string =>
      `不点、不回、不转账；拿不准就拨打${hotline}核实，已经转账请马上拨打110。`,
  },
  compare: {
    heading: '练一练：哪里可疑？',
    lead: '两条短信，一条真、一条假（都是编的）。请在假的那条里点出可疑的地方。',
    from: '短信 · 例子',
    real: '【社保卡】您的社会保障卡已到领取地点，请本人带身份证件原件领取。本短信不含链接。',
    realTitle: '真的',
    fakeTitle: '假的',
    /** Pieces of a made-up scam message in order; those with `why` give it away. */
    fake: [
      { text: '【社保中心】您的社保卡将于' },
      { text: '今晚24点停用', why: '用期限吓人：卡不会这样突然停用，社保功能到期也照常能用。' },
      { text: '，请立即点击 ' },
      { text: 'shebao-rz.example', why: '带链接：我们的短信从不带链接。要看进度，自己打开本服务。' },
      { text: ' 重新认证，并回复' },
      { text: '银行卡密码和验证码', why: '要密码和验证码：任何机构都不会问。' },
      { text: '，缴纳' },
      { text: '激活费30元', why: '要钱：首次申领不收费，启用和激活也不收费。' },
      { text: '。' },
    ],
    found: (count: number, of: number): string => `找到${count}处，共${of}处`,
    all: '全部找到。记住：带链接、要密码、要钱、催得急，有一样就是假的。',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly notices: typeof words
  }
}
