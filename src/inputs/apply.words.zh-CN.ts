import type { Fault } from '../api/fault.ts'
import type { Answers, FieldName } from '../domain/application.ts'
import type { ForWhom } from '../domain/choices.ts'
import type { DocumentCode } from '../domain/documentCodes.ts'
import type { IdType } from '../domain/identity.ts'
import type { Problem, ProblemCode } from '../domain/problem.ts'
import { isDemo } from '../i18n/edition.ts'
import type { FieldText, OptionText, Text } from '../i18n/text.ts'
import { words as names, ofPerson } from './answerNames.words.zh-CN.ts'
import type { words as route } from './route.words.zh-CN.ts'
import { inputs } from './words.inputs.zh-CN.ts'

const person: Readonly<Record<ForWhom, string>> = { self: '您', child: '孩子', represented: '他（她）' }
const asWritten = '和证件上写的一样。'

type ApplyField = Exclude<FieldName, keyof (typeof route)['fields']>

/** The steps that hold more than one question, or say more than its label; with its journey, where another has a step of that name. */
type TitledStep =
  | 'person'
  | 'born'
  | 'guardian'
  | 'agent'
  | 'recipient'
  | 'enrolment/scheme'
  | 'check'
  | 'right'
  | 'employer'
  | 'workplace'
  | 'complaint/first-day'
  | 'evidence'
  | 'decision'
  | 'decider'
  | 'request'
  | 'proof'

type Choice =
  | 'idType'
  | 'sex'
  | 'complaintWish'
  | 'guardianRelation'
  | 'agentRelation'
  | 'workPermit'
  | 'scheme'
  | 'recordFault'
  | 'decidedBy'
  | 'reviewRequest'
  | 'household'
  | 'productionMode'
  | 'delivery'
  | 'replacementReason'

type Options<F extends Choice> = { readonly [K in Answers[F] & string]: OptionText }

const fields: { readonly [F in ApplyField]: FieldText } = {
  idType: {
    label: (who) => `${person[who]}用哪种证件办理？`,
    hint: '选手里有、在有效期内的证件。',
    required: '请选择用哪种证件办理',
    why: '卡上的号码要和证件一致，不同证件的号码规则不一样。',
  },
  name: {
    label: '姓名',
    hint: asWritten,
    required: (who) => `请填写${ofPerson[who]}姓名`,
    why: '姓名和证件号码须与公安、参保登记的信息一致，否则无法开卡。',
  },
  nameNote: {
    label: '“□”是哪个字？',
    hint: '请写清楚，例如“左边王字旁，右边一个‘匀’字”，或者写拼音。',
    required: '请写明“□”是哪个字',
  },
  idNumber: {
    label: '证件号码',
    required: (who) => `请填写${ofPerson[who]}证件号码`,
    why: '社会保障号码就是公民身份号码。',
  },
  idExpiry: {
    label: (who) => `${ofPerson[who]}证件有效期到哪一天？`,
    hint: '身份证看背面（国徽面）“有效期限”后面那个日期。46岁以上办的，一般写“长期”。',
    required: '请填写证件有效期，或者勾选“长期有效”',
    why: '证件过期，银行不能开户。请先换证，再申领。',
  },
  sex: { label: '性别', required: '请选择性别', why: '这种证件的号码不含性别和出生日期。' },
  birthDate: { label: '出生日期', hint: '例如1988年5月20日', required: '请填写出生日期' },
  nationality: {
    label: (who) => `${person[who]}是哪个国家的人？`,
    hint: '按护照上的国籍选。',
    required: '请选择国籍',
    why: '外国人的社会保障号码由国籍代码和证件号码组成。',
  },
  guardianName: { label: '您的姓名', hint: asWritten, required: '请填写您（监护人）的姓名' },
  guardianIdNumber: {
    label: '您的证件号码',
    hint: '居民身份证、港澳台居民居住证或者外国人永久居留身份证上的号码。',
    required: '请填写您（监护人）的证件号码',
  },
  guardianRelation: {
    label: '您是孩子的',
    required: '请选择您和孩子的关系',
    why: '不满18周岁的，由监护人代为办理。',
  },
  agentName: { label: '您的姓名', hint: asWritten, required: '请填写您（代办人）的姓名' },
  agentIdNumber: {
    label: '您的证件号码',
    hint: '居民身份证、港澳台居民居住证或者外国人永久居留身份证上的号码。',
    required: '请填写您（代办人）的证件号码',
  },
  agentRelation: {
    label: '您是他（她）的',
    required: '请选择您和他（她）的关系',
    why: '替别人办需要授权，并核对双方证件。',
  },
  authorisedUntil: {
    label: '授权到哪一天为止？',
    hint: '授权委托书上要写明您的姓名、办什么事、到什么时候，并由他（她）本人签名。',
    required: '请填写授权到哪一天为止',
    why: '书面授权要写明期限。',
  },
  helperNameNote: {
    label: '您名字里的“□”是哪个字？',
    hint: '请写清楚，例如“左边王字旁，右边一个‘匀’字”，或者写拼音。',
    required: '请写明您名字里的“□”是哪个字',
  },
  mobile: {
    label: (who) => (who === 'self' ? '您的手机号' : '您的手机号（办理进度发给您）'),
    hint: '11位数字。中国内地（大陆）的号码。',
    required: '请填写手机号',
    why: '办理进度、领卡通知用短信告诉您。短信里不带链接。',
  },
  mobileProof: {
    label: '验证手机号',
    required: '请先发送验证码，再输入收到的验证码',
    why: '确认号码由您使用，避免通知发给别人。',
  },
  firstWorkDay: {
    label: '您哪一天开始上班？',
    hint: '看实际到岗那天，不看签合同那天。',
    required: '请填写开始上班的日期',
    why: '单位要从用工之日起30日内办参保登记。',
  },
  workPermit: {
    label: (who) => `${person[who]}的外国人工作许可办好了吗？`,
    required: '请选择工作许可办好了没有',
    why: '单位招用外国人，从办理就业证件之日起30日内办参保登记。',
  },
  workPermitDay: {
    label: '工作许可是哪一天办好的？',
    hint: '看许可上的签发日期。',
    required: '请填写工作许可的签发日期',
  },
  businessUscc: {
    label: '统一社会信用代码',
    hint: '营业执照上的18位代码，数字和大写字母。',
    required: '请填写营业执照上的统一社会信用代码',
    why: '个体工商户凭营业执照登记。',
  },
  employerName: {
    label: '单位名称',
    hint: '营业执照或者劳动合同上的全称；不知道全称的，写招牌上的名字。',
    required: '请填写单位名称',
  },
  employerUscc: {
    label: '统一社会信用代码（可以不填）',
    hint: '18位，劳动合同、工资条上可能有，也能在网上查到。不知道的可以不填。',
    required: '请填写统一社会信用代码',
  },
  employerSaid: {
    label: '单位怎么说的？（可以不填）',
    hint: '例如“试用期不办”“折成钱发给你”。写原话就行，最多200个字。',
    required: '请填写单位怎么说的',
    why: '“试用期不办”“自愿放弃”都不是理由：参保登记是单位的法定义务。劳动保障行政部门要为举报人保密。',
  },
  complaintWish: {
    label: '您希望怎么处理？',
    required: '请选择希望怎么处理',
    why: '怎么处理由劳动保障监察依法决定，您的要求会一起考虑。',
  },
  contestedCase: {
    label: '受理编号',
    hint: '在回执上，字母开头。从“我的办件”进来的，已经填好。',
    required: '请填写受理编号',
    why: '对两个以上的决定不服的，要分别申请，所以要写明是哪一件。',
  },
  decisionDay: {
    label: '哪天知道这个决定的？',
    hint: '收到短信或者决定书的日期。到期没人办的，填最晚应该办好的那天。',
    required: '请填写知道决定的日期',
    why: '从知道决定之日起60日内可以申请行政复议。',
  },
  lateReason: {
    label: '超过60日了，为什么现在才申请？',
    hint: '例如当时没有告诉您可以复议，或者住院、受灾。最多200个字。',
    required: '请填写为什么现在才申请',
    why: '有正当理由耽误的，障碍消除后接着算；当时没有告诉您可以复议的，最长一年。是否受理由复议机关决定。',
  },
  decidedBy: {
    label: '是哪一级作出的决定？',
    hint: '短信、决定书上写着单位名称。分不清的，选区县。',
    required: '请选择是哪一级作出的决定',
    why: '行政复议由作出决定的部门的同级人民政府受理。',
  },
  reviewRequest: {
    label: '您要求怎么处理？',
    required: '请选择要求怎么处理',
  },
  reviewGrounds: {
    label: '为什么不服？',
    hint: '说清楚哪里不对、实际情况是怎样的。最多500个字。',
    required: '请填写为什么不服',
    why: '复议申请要有具体的请求和理由。决定合法不合法，由作出决定的机关举证，不用您证明。',
  },
  recordFault: {
    label: '哪里不对？',
    required: '请选择哪里不对',
  },
  wrongMonths: {
    label: '哪几个月不对？',
    hint: '可以选几个月。',
    required: '请选择有错的月份',
    why: '经办机构要及时、完整、准确地记录缴费；有错的，可以要求更正。',
  },
  rightBase: {
    label: '那几个月每月工资是多少？',
    hint: '税前，单位是元。看工资条上的“应发工资”。',
    required: '请填写每月工资',
    why: '缴费按工资计算。经办机构会和单位的申报、缴费凭证核对。',
  },
  scheme: {
    label: (who) => `${person[who]}要参加哪种保险？`,
    hint: '自愿选择，以后可以再加。缴费标准以当地公布为准。',
    required: '请选择参加哪种保险',
    why: '登记时要写明险种。个人登记，经办机构应当在10个工作日内办完。',
  },
  county: {
    label: '在哪个区县登记？',
    hint: '选工作或者居住的区县，登记由那里的经办机构受理。',
    required: '请选择区县',
  },
  household: {
    label: (who) => `${ofPerson[who]}户口在哪里？`,
    hint: '看户口簿，或者居民身份证上的住址。',
    required: '请选择户口在哪里',
    why: '户口不在辽宁的，凭居住证在居住的地方参保；户口在辽宁的，不用居住证。',
  },
  records: {
    label: '先查一下，再办理',
    required: '请选择查询，或者选“跳过，继续填写”',
    why: '查询个人信息要先告诉您查什么、为什么查，由您决定。',
  },
  enrolmentDeclared: {
    label: '我承诺以上内容真实有效',
    required: '请勾选声明后提交',
  },
  documents: {
    label: '上传材料照片',
    hint: '拍全四个角，字迹清楚。会自动加上“仅用于社保业务办理”的水印。',
    required: '请上传需要的材料照片',
    why: '只收取法律允许的材料。',
  },
  photo: {
    label: (who) => `${ofPerson[who]}制卡照片`,
    hint: '白底、免冠、近期。不用自己裁剪，会自动处理成358×441像素。',
    required: '请提供照片，或者选“以后再传”',
    why: '照片印在卡上。人像属于敏感个人信息，后面会单独请您同意。',
  },
  bank: {
    label: '选择发卡银行',
    required: '请选择一家银行',
    why: '社保卡上有一个银行账户，开在您选的银行。单位、学校不能替您选。',
  },
  productionMode: {
    label: '怎样拿到卡？',
    required: '请选择怎样拿到卡',
  },
  delivery: {
    label: '怎样拿到卡？',
    required: '请选择领取方式',
  },
  replacementReason: {
    label: '为什么补换卡？',
    hint: '有几种情况的，丢失的选“丢了”。',
    required: '请选择为什么补换卡',
    why: '丢了的卡要马上停用；没丢的旧卡，可以用到新卡启用。',
  },
  outlet: {
    label: '到哪里领卡？',
    hint: '领卡要带身份证件原件。',
    required: '请选择一个网点',
  },
  recipientName: { label: '收件人姓名', hint: '要本人签收。', required: '请填写收件人姓名' },
  recipientMobile: {
    label: '收件人手机号',
    hint: '快递员会打这个电话。',
    required: '请填写收件人手机号，快递员会用',
  },
  mailAddress: {
    label: '寄到哪里？',
    hint: '内地（大陆）的地址。两次投递不成功，卡会退回银行。',
    required: '请填写收件地址',
    why: '收件人、手机号和地址会交给快递公司，后面会单独请您同意。',
  },
  photoConsent: {
    label: '我同意用这张照片制卡',
    hint: '照片只用来核对身份和印在卡上。不同意的，不能在网上办卡，可以到窗口当面拍照办理。',
    required: '请先同意用这张照片制卡；不同意的可以到窗口办理',
    why: '人像是敏感个人信息，要您单独同意；同意了也可以撤回。',
  },
  bankConsent: {
    label: '我同意把开户要用的信息交给所选银行',
    required: '请先同意把开户信息交给所选银行，否则不能制卡',
    why: '把个人信息交给别的机构，要告诉您交给谁、做什么用，并由您单独同意。',
  },
  courierConsent: {
    label: '我同意把收件信息交给快递公司',
    hint: '交给快递公司的只有收件人、手机号和地址。不同意的，可以返回改成到网点领取。',
    required: '请先同意把收件信息交给快递公司；不同意的可以改为网点领取',
  },
  childConsent: {
    label: '我是监护人，同意为这次办理处理孩子的个人信息',
    hint: '孩子不满14周岁，他（她）的信息都按敏感信息保护。参保登记和办卡分别征求同意，各自有效。不同意的，不能在网上办，可以到窗口办理。',
    required: '请先勾选监护人同意；不同意的可以到窗口办理',
    why: '处理不满14周岁的人的信息，要监护人同意。',
  },
  declared: {
    label: '我承诺以上内容真实有效',
    required: '请勾选声明后提交',
  },
}

const options: { readonly [F in Choice]: Options<F> } = {
  replacementReason: {
    lost: { label: '卡丢了', hint: '提交后旧卡正式挂失，找到了也不能再用' },
    damaged: { label: '卡坏了，读不出来', hint: '旧卡用到新卡启用为止' },
    detailsChanged: { label: '姓名或证件号码变了', hint: '先到经办机构改好登记，再换卡' },
    expiring: { label: '快到期或已到期', hint: '到期前60天起可以换' },
  },
  idType: {
    residentId: { label: '居民身份证' },
    householdRegister: { label: '户口簿', hint: '还没有办身份证的' },
    hkMoTwResidencePermit: { label: '港澳台居民居住证', hint: '有的话优先用它' },
    hkMoPass: { label: '港澳居民来往内地通行证' },
    twPass: { label: '台湾居民来往大陆通行证' },
    foreignPermanentResident: { label: '外国人永久居留身份证', hint: '有的话优先用它' },
    passport: { label: '护照', hint: '要和参保登记用的是同一本' },
  },
  sex: { male: { label: '男' }, female: { label: '女' } },
  guardianRelation: {
    mother: { label: '母亲' },
    father: { label: '父亲' },
    grandparent: { label: '祖父母、外祖父母' },
    otherGuardian: { label: '其他监护人' },
  },
  agentRelation: {
    child: { label: '儿子、女儿' },
    spouse: { label: '丈夫、妻子' },
    parent: { label: '父亲、母亲' },
    sibling: { label: '兄弟姐妹' },
    other: { label: '其他' },
  },
  workPermit: {
    issued: { label: '办好了' },
    pending: { label: '还没有办好' },
    notNeeded: { label: '不用办', hint: '持外国人永久居留身份证的，不用办工作许可' },
  },
  decidedBy: {
    county: { label: '区县的经办机构', hint: '向区县人民政府申请复议' },
    city: { label: '市的经办机构', hint: '向市人民政府申请复议' },
  },
  reviewRequest: {
    revoke: { label: '撤销这个决定，重新办理' },
    change: { label: '改变这个决定' },
    act: { label: '到期没有办，责令限期办理' },
  },
  recordFault: {
    missing: { label: '有的月份漏记了', hint: '上了班、扣了钱，记录里却没有' },
    base: { label: '工资记错了', hint: '缴费基数比实际工资低或者高' },
    notMine: { label: '不是我的', hint: '没在那家单位上过班，却有记录' },
  },
  scheme: {
    pension: { label: '养老保险' },
    medical: { label: '医疗保险' },
    both: { label: '养老保险和医疗保险' },
  },
  complaintWish: {
    register: { label: '给我办参保登记' },
    registerAndPay: { label: '办登记，并补缴应缴的社会保险费' },
    payOwed: { label: '单位给我参保了，补缴欠缴的社会保险费' },
    findOut: { label: '查清楚单位有没有办，告诉我结果' },
  },
  household: {
    liaoning: { label: '在辽宁' },
    otherProvince: { label: '在其他省份', hint: '需上传居住证' },
  },
  productionMode: {
    instant: { label: '到网点办，立等可取', hint: '到银行网点当场制卡。正式名称：即时制卡。' },
    batch: { label: '统一制作，做好通知您' },
  },
  delivery: {
    outlet: { label: '到银行网点领' },
    office: { label: '到经办窗口领', hint: '经办机构的大厅或者街道、乡镇便民服务中心。' },
    post: { label: '邮寄到家', hint: '本人签收。' },
    employer: { label: '由单位发放', hint: '单位统一领回，发给您时要您签字。' },
  },
}

const steps: {
  readonly [S in TitledStep]: {
    readonly title: Text
    readonly lead?: Text
    /** What a question is called here that other journeys ask for something else. */
    readonly labels?: { readonly [F in FieldName]?: { readonly label: Text; readonly hint?: Text } }
  }
} = {
  person: {
    title: (who) => `${ofPerson[who]}身份信息`,
    lead: '与身份证件一致；不会自动提交。',
  },
  born: { title: '出生日期和性别' },
  guardian: { title: '您（监护人）的身份信息', lead: '不满18周岁，由您代为办理。' },
  agent: { title: '您（代办人）的身份信息', lead: '替别人办，双方的身份证件都要提供。' },
  recipient: { title: '谁来收件？' },
  'enrolment/scheme': {
    title: (who) => (who === 'child' ? '在哪个区县登记？' : '在哪里参保，参加哪种保险？'),
  },
  right: { title: '应该怎么记？' },
  decision: { title: '对哪个决定不服？' },
  decider: {
    title: '是谁作出的决定？',
    labels: { city: { label: '市' }, county: { label: '区县' } },
  },
  request: {
    title: '您的要求和理由',
    lead: '复议期间，原决定一般不停止执行。写有困难的，可以打12333问在哪里当面口头申请。',
  },
  proof: {
    title: '有没有要补充的证据？',
    lead: '有就上传，没有可以直接继续。',
    labels: { documents: { label: '证据', hint: '拍全四个角，字迹清楚。会自动加上水印。' } },
  },
  check: { title: '提交前请核对' },
  employer: { title: '投诉哪个单位？' },
  'complaint/first-day': {
    title: '您哪一天开始上班？',
    labels: {
      firstWorkDay: {
        label: '单位的30日从哪天算起',
        hint: '看实际到岗那天，不看签合同那天。凭工作许可上班的外国人，填许可签发那天。',
      },
    },
  },
  workplace: {
    title: '您在哪里上班？',
    lead: '在哪里上班，就由哪里的劳动保障监察受理。',
    labels: { city: { label: '市' }, county: { label: '区县' } },
  },
  evidence: {
    title: '有没有证据？',
    lead: '有就上传，没有可以直接继续，由劳动保障监察去查。',
    labels: { documents: { label: '证据', hint: '拍全四个角，字迹清楚。会自动加上水印。' } },
  },
}

const documents: { readonly [D in DocumentCode]: { readonly label: Text; readonly hint?: Text } } = {
  idCardFront: { label: (who) => (who === 'self' ? '身份证人像面' : `${ofPerson[who]}身份证人像面`) },
  idCardBack: { label: (who) => (who === 'self' ? '身份证国徽面' : `${ofPerson[who]}身份证国徽面`) },
  householdRegister: { label: '户口簿本人页', hint: '有公民身份号码的那一页' },
  birthCertificate: { label: '出生医学证明', hint: '户口簿能看出您和孩子关系的，也可以上传户口簿首页' },
  hkMoTwDocument: { label: '居住证或者通行证', hint: '有照片的一面' },
  foreignDocument: { label: '永久居留身份证或者护照', hint: '有照片的一页' },
  guardianId: { label: '您（监护人）的身份证', hint: '人像面' },
  agentId: { label: '您（代办人）的身份证', hint: '人像面' },
  authorisation: { label: '授权委托书', hint: '有他（她）本人签名' },
  businessLicence: { label: '营业执照' },
  labourContract: { label: '劳动合同或者聘用合同' },
  workPermit: { label: '工作许可' },
  wageProof: { label: '工资条或者工资的银行流水', hint: '能看出月份、金额和单位；身份证号、卡号可以遮住' },
  residenceProof: { label: '居住证或者暂住证明' },
  reviewEvidence: { label: '能证明您说法的材料', hint: '决定书、短信截图、凭证，选一样' },
  workEvidence: { label: '能证明在那里上班的材料', hint: '工资记录、考勤、工作证、聊天记录，选一样' },
}

/** `name`: what the answer is called. */
const problems: {
  readonly [P in Exclude<ProblemCode, 'required'>]: (problem: Problem, name: string) => string
} = {
  'choice.unknown': (_, name) => `前面的回答有修改，请重新选择${name}`,
  'text.tooLong': ({ count, limit }) => `最多写${limit}个字，您写了${count}个字`,
  'text.privateUse': (_, name) => `${name}里有一个其他设备显示不出的字，请换成同音字或拼音`,
  'name.characters': (_, name) => `${name}里有不能用的符号，请只填汉字或者字母；打不出的字用“□”`,
  'name.tooLong': ({ count, limit }, name) => `${name}最多${limit}个字，您填了${count}个字`,
  'name.hasDigits': (_, name) => `${name}里有数字，请检查是不是填成了号码`,
  'name.blank': (_, name) => `${name}中间有空格，请去掉，或者改成“·”`,
  'name.privateUse': (_, name) => `${name}里有一个其他设备显示不出的字，请用“□”代替，再注明是哪个字`,
  'idNumber.length': ({ count, limit }, name) => `${name}应为${limit}位，您输入了${count}位`,
  'idNumber.characters': (_, name) => `${name}里有多余的字符，请对照证件；只有身份证最后一位可以是字母 X`,
  'idNumber.area': (_, name) => `${name}开头6位不是有效的地区代码，请对照证件`,
  'idNumber.birthDate': (_, name) => `${name}第7到14位不是真实的日期，请对照证件上的出生日期`,
  'idNumber.future': (_, name) => `${name}里的出生日期在今天以后，请对照证件`,
  'idNumber.checksum': (_, name) => `${name}最后一位校验不符，可能有一位输错了，请对照证件逐位核对`,
  'idNumber.format': (_, name) => `${name}的开头不对，请对照证件`,
  'idNumber.notThisDocument': (_, name) => `这像是另一种证件的号码，不是${name}；请返回检查选的证件类型`,
  'idNumber.sameAsApplicant': (_, name) => `${name}和被办理人的号码一样，请填您自己的`,
  'idNumber.tooYoungToHelp': ({ limit }) => `按这个号码不满${limit}周岁，要由成年人代为办理`,
  'age.notMinor': ({ limit }) => `按这个日期已满${limit}周岁，不能按“给孩子”办；请返回第一步改选`,
  'age.notAdult': ({ limit }) => `按这个日期不满${limit}周岁，要由监护人办；请返回第一步选“给孩子”`,
  'age.notNewborn': ({ limit }) => `按这个日期已满${limit}周岁，请返回“属于哪种情况”改选`,
  'mobile.length': ({ count, limit }) => `手机号应为${limit}位数字，您输入了${count}位`,
  'mobile.prefix': () => '手机号应以1开头，第二位是3到9，请检查',
  'mobile.notOnRecord': () => '这不是登记的手机号。请填登记过的手机号；已经不用的，带身份证到窗口更改',
  'code.length': ({ count, limit }) => `验证码应为${limit}位，您输入了${count}位`,
  'code.wrong': () => '手机号还没有验证成功，请重新验证',
  'code.expired': () => '验证码过期了，请重新发送',
  'date.incomplete': (_, name) => `${name}没有填完，年、月、日都要填，年份填4位`,
  'date.unreal': (_, name) => `没有这一天，请检查${name}的月和日`,
  'date.future': (_, name) => `${name}太晚了，请检查年份`,
  'date.past': (_, name) => `${name}已经过了：请检查年份；确实过期的，先换新的，填过的都会留着`,
  'date.tooEarly': (_, name) => `${name}太早了，请检查年份`,
  'uscc.length': ({ count, limit }) => `统一社会信用代码应为${limit}位，您输入了${count}位`,
  'uscc.characters': () => '统一社会信用代码里没有字母 I、O、S、V、Z，请检查是不是数字1、0、5、2',
  'uscc.checksum': () => '统一社会信用代码校验不符，可能有一位输错了，请对照营业执照',
  'address.province': () => '请选择省、自治区或直辖市',
  'address.city': () => '请选择市',
  'address.county': () => '请选择区、县',
  'address.tooShort': ({ limit }) => `请写到门牌号，如“南街1号”；没有门牌号的，至少写${limit}个字`,
  'address.tooLong': ({ count, limit }) => `详细地址最多${limit}个字，您填了${count}个字`,
  'documents.missing': ({ count = 0, limit = 0 }) => `需要${limit}份，还差${limit - count}份，请上传`,
  'amount.unclear': () => '金额只填数字，例如5000',
  'amount.unlikely': () => '这个金额不像一个月的工资，请检查有没有多打或者少打一位',
  'months.differ': () => '选的月份和记录对不上，请重新选',
  'photo.later': () => '还没有照片，请补上再提交',
  'photo.unfit': () => '这张照片不符合要求，请换一张',
  'photo.tooSmall': () => '照片太小了，请换一张更清晰的',
  'photo.tooLarge': () => '照片文件太大，请重新处理一次',
  'bank.unknown': () => '这家银行不在所选城市发卡，请重新选择',
  'outlet.unknown': () => '这个网点办不了，请重新选择',
  'mode.unavailable': () => '这家银行不能这样制卡，请重新选择',
  'delivery.unavailable': () => '不能这样领取，请重新选择',
  'consent.needed': (_, name) => `请勾选“${name}”`,
  'declaration.needed': () => '请勾选声明后提交',
  'record.mismatch': () => `${inputs.records.mismatch.title}，请核对姓名和号码，或者到窗口更正登记`,
  'record.alreadyHasCard': () => '省内已经有社保卡了，一个人在一个省只用一张卡',
  'record.alreadyRegistered': () => '已经在辽宁参保，不用再登记，可以直接申领社保卡',
  'family.full': ({ limit }) => `最多添加${limit}位家人。要加新的，先移除一位`,
  'family.already': () => '这位家人已经在您的亲情卡里，不用再加',
  'family.order': () => '出生日期和选的关系对不上，请核对号码，或者改选关系',
  'card.none': () => '没有查到辽宁的社保卡。第一次办的，请办首次申领；办过的，请核对证件号码，或拨打12333',
  'card.notExpiring': () =>
    '这张卡还没到可以换的时候，到期前60天起才能换。丢失、损坏或信息变更的，请选相应的原因',
  'card.notTempLost': () =>
    '没有查到正在临时挂失的卡。可能挂失已到期，卡已恢复；或者已正式挂失，只能补卡。请核对证件号码，或拨打12333',
  'record.inProgress': () => '已经有一件正在办，请到“我的办件”查看',
  'complaint.notYet': ({ count = 0 }) =>
    `还没到可以投诉的日子：单位还在法定期限内，再过${count}天可以投诉。可以先提醒单位，或者在“您的权利”里算一算最后一天`,
  'review.noDecision': () =>
    '没有查到这件的决定。请核对受理编号和证件号码：要是您自己的、或者您代办的，已经有结果或者已经超过法定时限',
  'review.done': () => '这件已经申请过行政复议。对复议决定不服的，可以向法院起诉',
  'review.withdrawn': () => '这件的行政复议您撤回过，不能以同一事实和理由再申请。在期限内可以向法院起诉',
  'review.beforeDecision': () => '这一天还没有作出决定，请对照办理进度里的日期',
  'employer.registers': () => '有工作单位的，由单位办参保登记，不用自己办',
}

/** What happened, what is safe, what to do. `seconds`: how long the agency asks to wait. */
const faults: { readonly [F in Fault]: (seconds: number | undefined) => string } = {
  offline: () => '网络没有连接。您填写的内容都在，请检查网络后再试。',
  timeout: () => '系统响应超时。您填写的内容都在，请再试一次。',
  busy: (seconds) => `访问的人太多，或操作太频繁。您填写的内容都在，请${waitFor(seconds)}再试。`,
  codeSent: (seconds) => `刚给这个号码发过验证码，请${waitFor(seconds)}再要新的。您填写的内容都在。`,
  misses: (seconds) => `对不上的次数太多。您填写的内容都在，请核对，${waitFor(seconds)}再试。`,
  unavailable: (seconds) => `系统暂时无法办理。您填写的内容都在，请${waitFor(seconds)}再试。`,
  garbled: () => '网络返回异常，可能是网络需要登录（如酒店、车站的无线网）。您填写的内容都在，请检查后再试。',
  noAccess: () => '没有查看权限，可能是时间过长。您填写的内容都在，请从“我的办件”重新进入。',
  notFound: () => '没有找到，可能还没有录入。请过一会儿再试。',
  refused: () => '提交未成功。您填写的内容都在，请核对后再试，或者拨打12333。',
}

/** The questions of the registration and the application, and what can be wrong with an answer. */
export const words = {
  fields,
  names,
  /** What the bank gets, by the names of the answers, and what follows without the consent. */
  bankGets: (answers: readonly string[]): string =>
    `交给银行的有：${answers.join('、')}。不同意的，银行不能开户、制卡；可以返回换一家银行。`,
  /** What the number of a document is called. */
  idNumbers: {
    residentId: { name: '身份证号', hint: '18位，最后一位可能是字母 X。' },
    householdRegister: { name: '公民身份号码', hint: '户口簿上本人那一页的18位号码。' },
    hkMoTwResidencePermit: { name: '居住证号码', hint: '港澳台居民居住证正面的18位号码。' },
    hkMoPass: { name: '通行证号码', hint: 'H 或者 M 开头，后面8位数字。' },
    twPass: { name: '通行证号码', hint: '8位数字。' },
    foreignPermanentResident: {
      name: '永久居留身份证号码',
      hint: '新证18位，9开头；旧证15位，前3位是字母。',
    },
    passport: { name: '护照号码', hint: '护照资料页右上角的字母和数字。' },
  } satisfies Record<IdType, { name: string; hint: string }>,
  /** When the number of the applicant's document was left open. */
  numberRequired: (who: ForWhom, name: string): string => `请填写${ofPerson[who]}${name}`,
  options,
  steps,
  documents,
  problems,
  faults,
  /** On the first page of a procedure. */
  minutes: (minutes: number): string => `填写约${minutes}分钟。`,
  retry: '再试一次',
  /** The same button while the agency asks to wait. */
  retryIn: (seconds: number): string => `再试一次（${waitFor(seconds)}）`,
  inputs,
  /** Answers that a change takes away: asked before, can be undone after. */
  leaving: {
    title: '修改后，以下内容将清除',
    lead: '清除后10秒内可以撤销：',
    confirm: '确认修改',
    cancel: '不改了',
    close: '关闭',
    gone: (count: number): string => `已清除${count}项内容`,
    undo: '撤销',
    remaining: (seconds: number): string => `还有${seconds}秒`,
  },
  conflict: {
    title: '两个页面的内容不一致',
    lead: '同一份在两个页面都有修改。请选择保留哪一份，未选的修改将放弃。',
    here: '这个页面',
    there: '另一个页面',
    changedAt: (when: string): string => `：${when}改的`,
    nothing: '没有填',
    keepHere: '用这里的',
    keepThere: '用另一个页面的',
    close: '先不选',
  },
  // A live build knows no samples, and nothing to say about them.
  demo: isDemo
    ? {
        title: '这里是演示，请勿填写真实号码',
        text: '这不是官方网站，也不会真的办卡。建议用示例号码；也可以用自己编的号码，只保存在这台设备上。',
        fill: '用示例人员填写',
        takeSample: (number: string): string => `用示例号码 ${number}`.trim(),
        goOn: '这是编的号码，继续填写',
        close: '关闭',
      }
    : { title: '', text: '', fill: '', takeSample: (_number: string): string => '', goOn: '', close: '' },
  card: {
    alt: '社保卡示意图',
    title: '社会保障卡',
    name: '姓名',
    number: '证件号码',
    city: '城市',
    bank: '银行',
    state: '填写中',
    filled: (known: number, of: number): string => `已填${known}/${of}`,
    stamp: isDemo ? '演示' : '示意',
  },
  notGiven: '未提供',
  /** Asked once, beside the first question about a person. */
  device: {
    question: '这台设备是谁在用？',
    own: '我自己或者家里人',
    ownHint: '填写的内容在这台设备上保存7天，下次继续填写。到期自动删除，也可以随时删除。',
    shared: '公用设备，如单位、村里、网吧的电脑',
    sharedHint: '不保存。办完、关闭窗口，或者15分钟没有操作，自动清除。',
    /** Where the browser encrypts nothing that it keeps. */
    plain: '在这个网址上，浏览器不能加密：能用这台设备的人可能看到填写的内容。',
  },
  /** Under every question about a person. `day`: the one on which it is deleted. */
  kept: {
    tasks: '全部步骤',
    wholeWay: '办卡全程',
    until: (day: string): string => `填写的内容保存到${day}，到期自动删除。`,
    elsewhere: '换个时间、换台设备接着办',
  },
}

function waitFor(seconds: number | undefined): string {
  if (seconds === undefined) return '过一会儿'
  if (seconds < 90) return `${Math.max(1, Math.ceil(seconds))}秒后`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 90 ? `${minutes}分钟后` : `${Math.ceil(minutes / 60)}小时后`
}

declare module '../i18n/messages.ts' {
  interface Messages {
    readonly apply: typeof words
  }
}
