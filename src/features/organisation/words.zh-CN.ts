import { isDemo } from '../../i18n/edition.ts'
/** The place of an employer, a village or a school that applies for others. */
export const words = {
  signIn: {
    title: '代办单位登录',
    lead: '单位、村（社区）、学校为本单位人员集中申领社保卡，登记发放台账。为自己办卡不用登录。',
    ended: '登录已失效，请重新登录。名册保存在这台设备上，没有丢失。',
    endedHere: (operator: string) =>
      `登录已失效，请${operator}重新登录。刚才填的还在这个页面上，登录后接着办；换别人登录，就不保留了。`,
    dismissed: '您的经办人资格已停用',
    dismissedHint:
      '您不能再为这个单位代办。有疑问的，请找单位负责人或经办机构。名册保存在这台设备上，没有丢失。',
    code: '单位代码',
    codeHint: '统一社会信用代码，或经办机构给的编号',
    codeMissing: '请填写单位代码',
    mobile: '经办人手机号',
    mobileHint: '单位在经办机构登记的号码，验证码发到这个手机',
    mobileWrong: '请填写11位手机号',
    errors: (n: number) => `有${n}处需要修改`,
    next: '继续',
    codeTitle: '输入短信验证码',
    change: '修改代码或手机号',
    unknown: '没有找到这个单位，或手机号不是该单位登记的经办人',
    unknownHint: '请核对代码和手机号。新经办人要先由负责人在“经办人”里添加。',
    proofOld: '验证码已失效，请重新获取。',
    signingIn: '正在登录…',
    back: '返回首页',
  },
  // A live build has nobody to choose from.
  demo: isDemo
    ? {
        title: '演示：选一个单位',
        text: '代码和手机号自动填好，名称和人员都是虚构的。',
        operator: '经办人：',
      }
    : { title: '', text: '', operator: '' },
  kinds: { employer: '单位', village: '村（社区）', school: '学校' },
  bar: {
    label: '代办单位',
    who: (organisation: string, operator: string) => `${organisation} · 经办人${operator}`,
    until: (time: string) => `登录到${time}`,
    signOut: '退出登录',
    signingOut: '正在退出…',
    nav: '代办',
    roster: '名册',
    batches: '批次',
    ledger: '台账',
    operators: '经办人',
    unsent: (n: number) => `${n}条发放登记还没有发送，联网后自动发送`,
    refused: (n: number) => `${n}条发放登记没有入账，请处理`,
  },
  leaving: {
    kept: (n: number) => `名册里有${n}人，只存在这台设备上。别人也用这台设备的，请删除。`,
    lost: (n: number) => `名册里有${n}人，没有存到这台设备上，退出后就没有了。要留着，请先导出。`,
    keep: '退出，保留名册',
    remove: '退出并删除名册',
    cancel: '不退出',
    failed: '没有能删除名册，也没有退出，请重试',
  },
  today: {
    title: '今天要办',
    nothing: '没有要补正的申请，也没有要清点、发放的卡',
    objections: (n: number) => `${n}人的申请要补正`,
    arriving: (n: number) => `${n}张卡已移交，等您清点`,
    kept: (n: number) => `${n}张卡待发放`,
    overdue: (n: number, days: number) => `其中${n}张超过${days}个工作日没有发`,
    proposal: '5个工作日是建议，不是法定期限。',
    withholding: '任何单位或者个人不得扣押农民工工资账户绑定的社保卡。',
    law: '看条文',
  },
  duties: {
    title: { employer: '单位要做到', village: '村（社区）要做到', school: '学校要做到' },
    points: {
      employer: [
        '先参保再办卡：从用工之日起30日内为职工办理参保登记',
        '银行由职工自己选，表格由本人确认签字',
        '卡到了及时发，由本人签收',
      ],
      village: ['行动不便的，上门办理', '不会写字的按手印，手印要留存', '银行由本人选，卡由本人签收'],
      school: [
        '每个学生都要监护人同意并签字',
        '不满14周岁的，个人信息由监护人单独同意',
        '卡按班级发，由监护人或学生本人签收',
      ],
    },
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly organisation: typeof words
  }
}
