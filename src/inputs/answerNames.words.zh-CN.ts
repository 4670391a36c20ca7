import type { FieldName } from '../domain/application.ts'
import type { ForWhom } from '../domain/choices.ts'
import type { Text } from '../i18n/text.ts'

export const ofPerson: Readonly<Record<ForWhom, string>> = {
  self: '您的',
  child: '孩子的',
  represented: '他（她）的',
}

/** What an answer is called in a list: a noun, not a question. */
export const words: { readonly [F in FieldName]: Text } = {
  forWhom: '给谁办',
  applicantKind: '人员类别',
  insuredPlace: '参保情况',
  insuranceRight: '工作单位或者居住证件',
  livingPlace: '现在住在',
  cardInHand: '手里的卡',
  city: '办理城市',
  replacementReason: '补换卡原因',
  name: (who) => (who === 'self' ? '姓名' : `${ofPerson[who]}姓名`),
  nameNote: '“□”是哪个字',
  helperNameNote: '您名字里的“□”',
  idType: '证件类型',
  idNumber: (who) => (who === 'self' ? '证件号码' : `${ofPerson[who]}证件号码`),
  idExpiry: '证件有效期',
  sex: '性别',
  birthDate: '出生日期',
  nationality: '国籍',
  guardianName: '监护人姓名',
  guardianIdNumber: '监护人证件号码',
  guardianRelation: '监护人是孩子的',
  agentName: '代办人姓名',
  agentIdNumber: '代办人证件号码',
  agentRelation: '代办人是本人的',
  authorisedUntil: '授权截止日期',
  mobile: '手机号',
  mobileProof: '手机号验证',
  firstWorkDay: '开始上班日期',
  workPermit: '工作许可',
  workPermitDay: '工作许可签发日期',
  businessUscc: '统一社会信用代码',
  employerName: '单位名称',
  employerUscc: '单位的统一社会信用代码',
  employerSaid: '单位怎么说的',
  complaintWish: '希望怎么处理',
  contestedCase: '不服哪一件',
  decisionDay: '知道决定的日期',
  lateReason: '为什么现在才申请',
  decidedBy: '谁作出的决定',
  reviewRequest: '复议请求',
  reviewGrounds: '理由',
  recordFault: '错在哪里',
  wrongMonths: '有错的月份',
  rightBase: '当月工资（缴费基数）',
  scheme: '参加的保险',
  county: '登记区县',
  household: '户口所在地',
  records: '先查后办',
  enrolmentDeclared: '声明',
  documents: '材料照片',
  photo: '制卡照片',
  bank: '发卡银行',
  productionMode: '制卡方式',
  delivery: '领取方式',
  outlet: '领卡网点',
  recipientName: '收件人',
  recipientMobile: '收件人手机号',
  mailAddress: '收件地址',
  photoConsent: '人像照片',
  bankConsent: '交给银行',
  courierConsent: '交给快递',
  childConsent: '监护人同意',
  declared: '声明',
}

declare module '../i18n/messages.ts' {
  interface Messages {
    readonly answerNames: typeof words
  }
}
