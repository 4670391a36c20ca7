import type { Fault } from '../api/fault.ts'
import type { CaseKind } from '../domain/case.ts'
import type { ForWhom } from '../domain/choices.ts'
import type { IdType } from '../domain/identity.ts'
import type { OrganisationKind } from '../domain/organisations.ts'
import type { Situation } from '../domain/situations.ts'
import type { CardUseOutcome } from '../domain/uses/cardUseCodes.ts'
import type { ToBring } from '../domain/visits.ts'
import { isDemo } from './edition.ts'

const whose: Readonly<Record<ForWhom, string>> = { self: '您的', child: '孩子的', represented: '他（她）的' }
const document: Readonly<Record<IdType, string>> = {
  residentId: '居民身份证',
  householdRegister: '户口簿',
  hkMoTwResidencePermit: '港澳台居民居住证',
  hkMoPass: '来往内地通行证',
  twPass: '来往大陆通行证',
  foreignPermanentResident: '永久居留身份证',
  passport: '护照',
}

const titles: Readonly<Record<CaseKind, string>> = {
  administrativeReview: '行政复议',
  enrolment: '参保登记',
  card: '申领进度',
  recordCorrection: '缴费记录更正',
  cardFound: '解除挂失',
  complaint: '投诉用人单位',
  replacement: '补换卡',
}

const toBring: { readonly [T in ToBring]: (who: ForWhom, idType: IdType) => string } = {
  holderId: (who, idType) => `${whose[who]}${document[idType]}原件`,
  helperId: (who) => `您自己（${who === 'child' ? '监护人' : '代办人'}）的身份证件原件`,
  authorisation: () => '授权委托书原件：写明由您代办、到哪一天，有他（她）本人签名',
  caseNumber: () => '受理编号，抄下来或者存在手机里',
  card: () => '社保卡',
  mobile: () => '您的手机，银行会发验证码',
  proofOfReason: () => '注销原因的证明，见注销页上的清单',
}

/** What was submitted, by its procedure's noun: what the sentences that all procedures share call it. */
export interface CaseNoun {
  readonly name: string
  /** The button that makes it once more. */
  readonly again: string
}

const nouns: Readonly<Record<CaseKind, CaseNoun>> = {
  enrolment: { name: '参保登记申请', again: '重新申请' },
  card: { name: '申请', again: '重新申请' },
  cardFound: { name: '声明', again: '重新声明' },
  recordCorrection: { name: '更正申请', again: '重新申请更正' },
  replacement: { name: '补换卡申请', again: '重新申请' },
  complaint: { name: '投诉', again: '重新投诉' },
  administrativeReview: { name: '复议申请', again: '重新申请复议' },
}

/** What every screen about a case shares, the list of cases with its search, and the notices. */
export const words = {
  back: { home: '返回首页', cases: '我的办件', progress: '返回办理进度' },
  loading: '正在查询进度',
  nouns,
  errorPrefix: '错误：',
  kinds: {
    enrolment: '参保登记',
    card: '社保卡申领',
    recordCorrection: '缴费记录更正',
    cardFound: '解除挂失',
    complaint: '投诉用人单位',
    administrativeReview: '行政复议',
    replacement: '补换社保卡',
  } satisfies Record<CaseKind, string>,
  /** The state of a case in a few words: the second half of its heading. */
  states: {
    awaitingNotice: '已提交，等待经办机构通知',
    enrolled: '已完成，可以申领社保卡',
    recordCorrected: '已更正',
    settled: '已办好',
    investigating: '已收到，正在调查',
    underReview: '已收到，正在审理',
    notAdmitted: '不予受理',
    decisionUpheld: '维持原决定',
    decisionChanged: '已变更原决定',
    decisionRevoked: '已撤销原决定',
    actionOrdered: '责令限期办理',
    employerOrdered: '已查实，责令单位改正',
    breachNotFound: '没有查实',
    notTakenUp: '没有受理',
    followed: '已完成，已申领社保卡',
    submitted: '已提交，等待受理',
    accepted: '已受理',
    reviewing: '审核中',
    needsCorrection: '需要您补正',
    rejected: '审核不通过',
    lapsed: '未按期补正，已终止',
    reviewLapsed: '未按期补正，视为放弃',
    withdrawn: '已撤回',
    bankOpening: '银行开户中',
    bankFailed: '银行开户没有成功',
    producing: '正在制卡',
    makingAtOutlet: '请到网点当场制卡',
    productionFailed: '制卡遇到问题',
    readyAtOutlet: '可以领卡了',
    readyAtOffice: '可以领卡了',
    posted: '正在邮寄',
    returned: '邮件已退回',
    withEmployer: '卡在单位，等待发放',
    sealed: '已领卡，还没启用',
    financialOnly: '金融功能已激活',
    socialOnly: '社保功能已启用',
    active: '全部可用',
    tempLost: '卡已临时挂失',
    lost: '卡已正式挂失',
    locked: '社保密码已锁定',
    replaced: '已换新卡，旧卡停用',
    cancelled: '卡已注销',
    renewable: '快到期，可以换新卡了',
    expired: '已到期，可以换新卡',
    unknown: '请看最新通知',
  } satisfies Record<Situation, string>,
  /** The same of a card that an organisation hands out, by what that is. */
  heldStates: {
    employer: '卡在单位，等待发放',
    village: '卡在村（社区），等待发放',
    school: '卡在学校，等待发放',
  } satisfies Record<OrganisationKind, string>,
  title: (kind: CaseKind, state: string): string => `${titles[kind]}：${state}`,
  numberLabel: '受理编号',
  wholeWay: '办卡全程：看在第几步、下一步',
  faults: {
    offline: { title: '连接不上经办机构', next: '请检查网络，再点重试。' },
    timeout: { title: '经办机构没有及时回应', next: '可能有些繁忙，请过一会儿重试。' },
    busy: { title: '查询太频繁了', next: '请等一会儿再试。' },
    codeSent: { title: '刚发过验证码', next: '请等一会儿再要新的。' },
    misses: { title: '多次对不上，请先核对', next: '请过一会儿再试。' },
    unavailable: { title: '经办机构的系统暂时不能用', next: '请过一会儿重试；着急可以拨打12333。' },
    garbled: {
      title: '网络返回异常',
      next: '如果您在用公共 Wi-Fi，请先登录网络或换个网络，再重试。',
    },
    noAccess: {
      title: '这台设备不能再查看这个办件',
      next: '请用受理编号和手机验证码重新查询。',
    },
    notFound: { title: '经办机构没有找到这个办件', next: '请核对受理编号，或拨打12333。' },
    refused: { title: '经办机构没有接受这次请求', next: '请刷新页面，查看最新进度。' },
  } satisfies Record<Fault, { title: string; next: string }>,
  /** A long list, page by page. */
  pages: {
    label: '翻页',
    previous: '上一页',
    next: '下一页',
    page: (page: number): string => `第${page}页`,
    /** Where one is among them; it stands in the title, too. */
    at: (page: number, of: number): string => `第${page}页，共${of}页`,
  },
  /** The heading of a page about one case, while it can't be read: what it would say otherwise is not known. */
  notShown: '这个办件打不开',
  /** What is safe when a case can't be read just now. */
  safe: '办理没有受影响，已经提交的内容都在。',
  retry: '重试',
  retrying: '正在重试',
  /** The same button while the agency asks to wait. */
  retryIn: (seconds: number): string => `重试（${spanOf(seconds)}后）`,
  waitFirst: (seconds: number): string => `请等${spanOf(seconds)}后再试。`,
  list: {
    title: '我的办件',
    draftTitle: '没填完的',
    /** `saved`: a formatted moment; `until`: the day it is deleted, none while it is only in this window. */
    draftText: (saved: string, until: string | undefined): string =>
      until
        ? `上次保存：${saved}，只在这台设备上，到${until}自动删除。`
        : `上次填写：${saved}，关闭窗口后不保留。`,
    draftElsewhere: '换个时间、换台设备接着办',
    draftContinue: '继续填写',
    draftDelete: '删除这份',
    draftDeleted: '没填完的这份已删除',
    draftNotDeleted: '没有删除成功，这份还在这台设备上。请再试一次；还不行，请重新打开浏览器再删。',
    undo: '撤销',
    remaining: (seconds: number): string => `还有${seconds}秒`,
    draftRemove: '删除',
    /** `title`: whose draft, and what for. */
    draftGoOn: (title: string): string => `继续：${title}`,
    draftStep: (at: number, of: number): string => `写到第${at}步，共${of}步`,
    draftWho: { self: '本人', child: '孩子', represented: '代办', nobody: '还没选给谁办' } satisfies Record<
      ForWhom | 'nobody',
      string
    >,
    draftPerson: (name: string, who: string): string => `${name}（${who}）`,
    /** Above a question, where there are several drafts. */
    draftWhose: '正在填写哪一份',
    draftInUse: (title: string): string => `正在填写：${title}`,
    draftNew: '正在填写：新的一份',
    draftSwitch: '换一份',
    startOther: '为另一个人办理',
    draftFor: {
      enrolment: '参保登记',
      card: '社保卡申领',
      recordCorrection: '缴费记录更正',
      cardFound: '解除挂失',
      complaint: '投诉用人单位',
      administrativeReview: '行政复议',
      replacement: '补换社保卡',
      other: '办理指引',
    } satisfies Record<CaseKind | 'other', string>,
    heading: '这台设备上的办件',
    where: '列表只存本机，进度实时查询。',
    /** The same where nothing outlasts this window. */
    whereHere: '关闭窗口后不保留列表。请记下受理编号。',
    openFile: '导入续办文件',
    uses: '这张卡能做什么',
    myData: '我的数据：查看、保存、删除',
    empty: '这台设备上还没有办件。在别处提交的，用下面的受理编号查询。',
    start: '开始申领社保卡',
    submitted: (day: string): string => `${day}提交`,
    trip: '最省事的一趟：去哪里、带什么',
    booked: (time: string): string => `已预约${time}`,
    visits: '没有办件，先约个时间：我的预约',
    /** Who acts next, where that is not the person. */
    next: {
      agency: '等经办机构，您不用做什么',
      bank: '等银行，您不用做什么',
      courier: '快递员在送，请留意电话',
      employer: '卡在单位，等通知去领',
    },
    /** By when that is expected. */
    by: (day: string): string => `预计${day}前`,
    yourTurn: '需要您办',
    /** Above the steps of one matter. */
    matter: (number: string): string => `从参保到领卡只用一个编号：${number}`,
    sameMatter: '同一件事的另一步：',
    notices: (unread: number): string => (unread > 0 ? `看通知（${unread}条未读）` : '看通知'),
    help: {
      title: '受理编号在哪里',
      points: [
        '提交成功后的回执上，可以打印或存成 PDF。',
        '受理后发到您手机的短信里。',
        '在窗口办的，在受理单上。',
        '找不到的，拨打12333，或带身份证到窗口。编号不会作废。',
      ],
    },
  },
  search: {
    heading: '用受理编号查询',
    lead: '不用注册，也不用登录。我们会给办理时登记的手机发一条验证码，防止别人看到您的办件。',
    /** The way to the page that checks somebody's receipt. */
    verify: '别人给您看回执？核对真假',
    number: '受理编号',
    numberHint: '在回执和短信里，由大写字母、数字和短横线组成',
    birthDate: '出生日期',
    birthDateHint: '给谁办的，填谁的。例如1988年3月15日',
    date: { year: '年', month: '月', day: '日' },
    mobileEnding: '登记手机号的后四位',
    mobileEndingHint: '办理时填的手机号。验证码会发到这个手机，请放在手边',
    submit: '发送验证码',
    searching: '正在发送…',
    errorTitle: (count: number): string => `有${count}处需要修改`,
    problems: {
      number: '请输入受理编号',
      numberForm: '受理编号只有字母、数字和横线，请对照回执再输入一次',
      birthDate: '请输入出生日期',
      birthDateUnfinished: '请填全出生日期的年、月、日，年份填4位',
      birthDateUnreal: '没有这一天，请检查出生日期',
      birthDateFuture: '出生日期不能晚于今天',
      mobileEnding: '请输入登记手机号的后四位',
      mobileEndingForm: '请输入登记手机号的最后4位数字',
    },
    notFound: {
      title: '没有查到：可能信息不一致，也可能还未录入',
      lead: '您可以这样做：',
      differs: '请对照回执核对受理编号；出生日期以证件为准，替孩子办的填孩子的；手机号填办理时登记的。',
      notYet: '刚在窗口或网点办的，可能还没有录入，请过一个工作日再查。',
      call: (hotline: string): string => `仍查不到的，请拨打${hotline}，或带回执到窗口。`,
    },
    /** What is safe when the search itself did not work. */
    safe: '您填写的内容都在，不用重新输入。',
    /** The code that was sent to the mobile number of the case. */
    code: {
      sent: (mobile: string, until: string): string =>
        `验证码已发到登记的手机${mobile}，${until}前有效，不用着急。`,
      /** It is not told whether the three fit: a code was sent if they do. */
      sentIfRight: (ending: string): string =>
        `这个编号查错的次数较多。三项都对的，验证码已发到尾号${ending}的手机；没有收到的，请返回核对。`,
      label: (digits: number): string => `${digits}位验证码`,
      missing: (digits: number): string => `请填写短信里的${digits}位验证码`,
      confirm: '查看进度',
      confirming: '正在核对…',
      wrong: (left: number | undefined): string =>
        left === undefined
          ? '验证码不对，请对照短信再输一次'
          : `验证码不对，请对照短信再输一次，还可以试${left}次`,
      expired: '验证码已过期，请重新发送',
      spent: '验证码已失效，请重新发送',
      again: '重新发送验证码',
      wait: (seconds: number): string => `还没收到？${seconds}秒后可以重新发送。`,
      change: '返回修改填写的内容',
    },
    /** Where no message comes, or the mobile number is no longer theirs. */
    trouble: {
      title: '收不到短信，或者手机号不用了？',
      noMessage: [
        '请查看短信拦截记录和通知类短信。',
        '信号不好、欠费停机也会收不到，请稍后重新发送。',
        ...(isDemo ? ['演示不会真的发短信，验证码直接显示在页面上。'] : []),
      ],
      noMobile:
        '登记的手机号已停用或丢失的，带身份证件到经办窗口，核对后可以查进度、改手机号。也可以先拨打12333咨询。',
      noSecrets: '工作人员不会向您要验证码，索要的都是诈骗。',
    },
  },
  /** What to take along: for whom the card is, and on which document it was applied for. */
  bring: {
    heading: '带什么',
    items: toBring,
  },
  /** What a card was used for, and what came of it. */
  cardUses: {
    heading: '用卡记录',
    of: (name: string, count: number): string => `${name}的卡（${count}条）`,
    toCard: '看这张卡',
    money: (yuan: number): string =>
      yuan > 0 ? `到账${yuan.toFixed(2)}元` : yuan < 0 ? `扣${(-yuan).toFixed(2)}元` : '免费',
    outcomes: {
      accepted: '成功',
      notHere: '这个市还没开通',
      cancelled: '卡已注销',
      lost: '卡已正式挂失',
      reportedLost: '卡已临时挂失',
      eCardOff: '还没有开通电子社保卡',
      consentMissing: '还没有同意用电子社保卡',
      socialOff: '社保功能还没启用',
      locked: '社保密码已锁定',
      financialOff: '金融功能还没激活',
      expired: '卡已到期，金融功能停用',
      notFiled: '没有异地就医备案，不能直接结算',
    } satisfies Record<CardUseOutcome, string>,
  },
  /** What a case is about: its kind and the name; masked, where the device does not keep it. */
  about: (kind: string, name: string): string => `${kind} · ${name}`,
}

/** Nobody waits for six hundred seconds. */
function spanOf(seconds: number): string {
  return seconds < 90 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`
}

declare module './messages.ts' {
  interface Messages {
    readonly progress: typeof words
  }
}
