import { isDemo } from '../../i18n/edition.ts'

/** Going to court about a decision: what the statement of claim is made of. */
export const words = {
  title: '准备行政起诉状',
  back: '返回办理进度',
  lead: (days: number): string =>
    days < 0 ? '期限已经过了。' : days === 0 ? '今天是最后一天。' : `还有${days}天。`,
  facts: {
    last: '最晚起诉',
    how: '看最后一天怎么算',
    around: (day: string): string => `${day}前后`,
    court: '向哪里起诉',
    fee: '诉讼费',
    feeText: '一般每件50元，有困难可以申请缓交、免交',
  },
  courtNote: {
    basic: '区、县的法院。有的地方由指定的法院集中办理，去之前打12368问一下。',
    intermediate: '告政府的，由市里的中级法院受理。去之前打12368问一下。',
  },
  late: '不是自己的原因耽误的，耽误的时间不算，可以在事实和理由里说明；请带材料到法院问。',
  notFiled: isDemo
    ? '这里只帮您写，不会替您交到法院（演示，单位和法院的名称是示例）。'
    : '这里只帮您写，不会替您交到法院。',
  chinese: '',
  check: '核对、修改',
  fields: {
    plaintiff: '原告姓名',
    idNumber: '原告证件号码',
    mobile: '原告电话',
    address: '原告住址',
    defendants: '被告',
    defendantsHint: '一行一个，照决定书上的名称写。',
    claims: '诉讼请求',
    factsAndReasons: '事实和理由',
    factsHint: '在已经写好的后面，写清哪里不对、为什么。',
    court: '法院',
  },
  statement: '起诉状',
  print: '打印',
  save: '存成文本文件',
  fileName: (number: string): string => `行政起诉状-${number}.txt`,
  saved: '已存到“下载”里。',
  kept: '写的内容不存在这台设备上：离开以前请打印，或者存成文件。',
  next: {
    heading: '写好以后怎么交',
    steps: [
      '打印，签名，写上日期；副本按被告人数准备',
      '带身份证、决定书和能证明的材料，到法院诉讼服务大厅立案；不方便的，可以邮寄',
      '不会写的，可以到法院口头说，由法院记下来',
      '请不起律师的，打12348申请法律援助',
    ],
  },
  laws: '法律依据',
  impossible: {
    title: '这件现在不能起诉',
    text: '还没有结果，或者正在复议。请看办理进度。',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly court: typeof words
  }
}
