import type { CaseKind } from '../../domain/case.ts'
import { isDemo } from '../../i18n/edition.ts'

/** Checking a receipt that somebody shows. */
export const words = {
  title: '核对一张回执',
  lead: '别人出示回执时，扫上面的二维码即可打开这一页。核对在这台设备上完成，内容不会发送出去。',
  genuine: {
    title: '核验通过，这张回执没有被改过',
    text: '请对照：下面几项与您手里的回执是否一致。',
  },
  changed: {
    title: '核验未通过，请勿采信',
    text: '这段内容被改过，或者不是经办机构发出的。',
    points: ['请对方在自己的手机上打开“我的办件”给您看', '也可以拨打12333，报受理编号核实'],
  },
  unreadable: {
    title: '这段内容不完整',
    points: ['请把纸放平、擦干净镜头，再扫一次', '粘贴的话，请从头到尾全部复制'],
  },
  noKey: {
    title: '现在还不能核对',
    text: '第一次核对需要联网取得验证密钥。请连接网络后再试。',
    retry: '再试一次',
  },
  checking: '正在核对…',
  facts: {
    number: '受理编号',
    kind: '办什么',
    kinds: {
      card: '申领社会保障卡',
      enrolment: '参保登记',
      recordCorrection: '缴费记录更正',
      cardFound: '社保卡解除挂失',
      complaint: '投诉用人单位',
      administrativeReview: '行政复议',
      replacement: '社保卡补换',
    } satisfies Record<CaseKind, string>,
    holder: '姓名',
    submitted: '提交时间',
    due: { law: '最晚答复（法定）', estimate: '预计办好' },
  },
  /** What a receipt is and is not. */
  notMore: '回执只说明材料已提交，不等于已办好。',
  track: '凭受理编号查进度',
  form: {
    heading: '没有摄像头？',
    label: '粘贴回执上的核对码',
    hint: '在回执的二维码下面，点“显示核对码”。',
    submit: '核对',
    empty: '请粘贴核对码，是一长串字母和数字',
    errorTitle: '请先改好这一处',
    errorPrefix: '错误：',
  },
  demo: isDemo ? '演示：签章密钥公开在程序里，谁都能仿制，核验通过也不能作为证明。' : '',
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly verify: typeof words
  }
}
