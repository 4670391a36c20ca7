import type { CaseView } from '../../api/schemas.ts'
import type { Actor, CaseKind, RejectionReason } from '../../domain/case.ts'
import type { StageId } from '../../domain/caseStages.ts'
import type { ForWhom } from '../../domain/choices.ts'
import type { Consent } from '../../domain/consents.ts'
import type { WithdrawalEffect } from '../../domain/consentWithdrawal.ts'
import type { Language } from '../../domain/language.ts'
import type { PressAction, ResidentAction } from '../../domain/residentActions.ts'
import type { DueBasis, Late, Situation, situationTable } from '../../domain/situations.ts'
import type { WaitCourse } from '../../domain/waitCourses.ts'
import { addressees } from '../../i18n/addressees.zh-CN.ts'
import { isDemo } from '../../i18n/edition.ts'
import type { CaseNoun } from '../../i18n/progress.words.zh-CN.ts'
import type { Text } from '../../i18n/text.ts'
import type { ConsentMoment, ReminderMoment } from '../../procedures/moments.ts'

const sinceSent = (days: number): string => (days > 0 ? `您提交以后过了${days}个工作日。` : '您今天刚提交。')
const daysOf = ({ days, isAbout }: Late) => `${isAbout ? '约' : ''}${days}个工作日`

const asked: Readonly<Record<CaseKind, string>> = {
  enrolment: '参保登记',
  card: '社保卡申领',
  recordCorrection: '缴费记录更正',
  cardFound: '社保卡解除挂失',
  complaint: '投诉用人单位没有办参保登记',
  administrativeReview: '行政复议申请',
  replacement: '社保卡补换',
}
const dueNames: Readonly<Record<CaseKind, string>> = {
  enrolment: '参保登记最晚办好',
  card: '社保卡预计办好',
  recordCorrection: '更正申请预计有结果',
  cardFound: '挂失解除',
  complaint: '投诉大约处理完',
  administrativeReview: '复议大约有决定',
  replacement: '新卡预计办好',
}

type When = (typeof situationTable)[Situation]['when']

interface Dated {
  readonly before: string
  readonly after: string
}

/** What is known of a case when the hotline is called: days are written out, `late` is undefined while all is in time. */
interface CallFacts {
  readonly kind: CaseKind
  readonly number: string
  readonly state: string
  readonly submitted: string
  readonly due: string | undefined
  readonly dueIsLaw: boolean
  readonly late: Late | undefined
  /** What sending it once more is called. */
  readonly again: string
  /** Withdrawn or rejected: nothing goes on. */
  readonly isOver: boolean
}

/** The same of a card that lies with an organisation called so, since that day. */
interface WithheldFacts extends Pick<CallFacts, 'number' | 'submitted'> {
  readonly name: string
  readonly since: string
  /** After so many working days it should have been given to the person. */
  readonly days: number
}

/** What to do now; what the state means; the one thing to do or to leave. */
const situations: {
  readonly [S in Situation]: { readonly task: string; readonly meaning: string; readonly doing: Text }
} = {
  awaitingNotice: {
    task: '这段时间您不用做什么',
    meaning: '参保登记已经提交，经办机构正在核对材料。',
    doing: '请等经办机构通知。不用到窗口，也不用重复提交。',
  },
  enrolled: {
    task: '下一步：申领社保卡',
    meaning: '参保登记已完成，已有参保记录。',
    doing: '请申领社保卡。',
  },
  investigating: {
    task: '现在不用做什么',
    meaning: '劳动保障监察已经收到投诉，正在核对、调查。',
    doing: '请等处理结果。有新的证据，可以拨打12333说明受理编号，或者带到窗口。',
  },
  underReview: {
    task: '现在不用做什么',
    meaning: '复议机关已经收到复议申请，5个工作日内决定是否受理，受理以后审理。',
    doing: '请等复议决定，期间会听取您的意见，请留意来电。原决定一般不停止执行。',
  },
  notAdmitted: {
    task: '不予受理，可以这样办',
    meaning: '复议机关没有受理这次复议申请，这件已经结束。',
    doing: '看不予受理决定书写明的原因。',
  },
  decisionUpheld: {
    task: '复议决定：维持原决定',
    meaning: '复议机关审理后认为，原来的决定没有错。',
    doing: '不服的，收到复议决定书之日起15日内可以向法院起诉。',
  },
  decisionChanged: {
    task: '复议决定：变更原决定',
    meaning: '复议机关改变了原来的决定，经办机构照着办。已经另外提交了的，以新提交的为准。',
    doing: '不用重新提交，看原来那件办到哪一步。',
  },
  decisionRevoked: {
    task: '复议决定：撤销原决定',
    meaning: '复议机关撤销了原来的决定，经办机构重新办理。已经另外提交了的，以新提交的为准。',
    doing: '不用重新提交，看原来那件办到哪一步。',
  },
  actionOrdered: {
    task: '复议决定：责令限期办理',
    meaning: '复议机关认定经办机构没有按时办，责令限期办理。',
    doing: '不用重新提交，看原来那件办到哪一步。',
  },
  employerOrdered: {
    task: '已查实：责令单位限期改正',
    meaning: '单位没有按时给您办参保登记，已经责令限期改正，并核定应缴的社会保险费。',
    doing: '过些天打12333问登记办了没有。单位逾期不改的，由社会保险行政部门罚款，您不用再投诉。',
  },
  breachNotFound: {
    task: '没有查实，可以这样办',
    meaning: '调查没有发现单位违反规定，这次投诉已经结束。',
    doing: '有新的证据可以再投诉；和单位有争议的，可以申请劳动仲裁。',
  },
  notTakenUp: {
    task: '没有受理，可以这样办',
    meaning: '劳动保障监察没有受理这次投诉，也没有调查单位。这件已经结束。',
    doing: '请拨打12333，问清原因和依据，再决定怎样办理。',
  },
  recordCorrected: {
    task: '您的缴费记录已更正',
    meaning: '经办机构核对过了，您说得对，这几个月已经更正。',
    doing: '可以再查一次缴费记录。',
  },
  settled: {
    task: '已办好，不用再做什么',
    meaning: '经办机构已经受理并且办好。',
    doing: '不用再做什么。',
  },
  followed: {
    task: '参保登记已完成，社保卡已申领',
    meaning: '参保登记已经完成，社保卡也已经申领。',
    doing: '这里不用再做什么。社保卡办到哪一步，看申领进度。',
  },
  submitted: {
    task: '现在不用做什么',
    meaning: '已经提交，还没有受理。提交成功不等于已受理。',
    doing: '请等受理通知。要改的，看下面“现在还能改的”。',
  },
  accepted: {
    task: '现在不用做什么',
    meaning: '经办机构已经受理，马上开始审核。',
    doing: '记好受理编号，等审核结果。',
  },
  reviewing: {
    task: '现在不用做什么',
    meaning: '经办机构正在核对您提交的内容和已有的记录。',
    doing: '请等审核结果。需要补正的，只补那一项。',
  },
  needsCorrection: {
    task: '请补正一项',
    meaning: '有一项内容没有通过核对，其余内容已保留。',
    doing: '只改下面这一项，改好后提交，别的不用再填。',
  },
  rejected: {
    task: '没有通过，可以这样办',
    meaning: '没有通过审核，这件已经结束。',
    doing: '请拨打12333，问清原因和依据，再决定怎样办理。',
  },
  lapsed: {
    task: '这件已终止，可以重新提交',
    meaning: '没有收到要补正的内容，这件不再办理。',
    doing: '上次填的内容都在。改好要补正的那一项，再提交。',
  },
  reviewLapsed: {
    task: '这次复议已结束，可以这样办',
    meaning: '没有收到要补正的内容，依法视为您放弃这次复议申请。',
    doing: '还在复议期限内的，补齐后可以再申请；也可以对原来的决定向法院起诉。',
  },
  withdrawn: {
    task: '已经撤回，不用再做什么',
    meaning: '您已经撤回，这件不再办理。',
    doing: '以后要办，可以随时再提交。',
  },
  bankOpening: {
    task: '现在不用做什么',
    meaning: '审核通过了，您选的银行正在为这张卡开户。',
    doing: '等银行开户。银行不会打电话问您要密码或验证码。',
  },
  bankFailed: {
    task: '请换一家银行',
    meaning:
      '银行没能开户。常见原因有两个：在这家银行留的证件信息不一样，或者在这家已经有一个一类户（一个人在一家银行一般只能开一个）。社保那部分没有问题。',
    doing: (who) =>
      who === 'self'
        ? '换一家银行；或者带身份证到这家银行处理好。'
        : '换一家银行；或者打这家银行的电话，问清楚由谁、带什么去处理。',
  },
  producing: {
    task: '现在不用做什么',
    meaning: '银行已经开户，卡正在制作。领取方式和照片不能再改了。',
    doing: '等制卡完成的通知。',
  },
  makingAtOutlet: {
    task: '请到网点当场制卡',
    meaning: '您选了当场拿卡：审核、开户和制卡，都在网点一次办完。',
    doing: (who) =>
      who === 'self'
        ? '带上证件原件，在工作时间到您选的网点，报受理编号。'
        : '带齐下面的材料，在工作时间到您选的网点，报受理编号。是否需要他（她）本人到场，请先拨打网点电话询问。',
  },
  productionFailed: {
    task: '现在不用做什么',
    meaning: '制卡时出了问题，银行会重新制作，不收费，也不用重新申请。',
    doing: '请等重新制卡的通知；也可以打电话问银行。',
  },
  readyAtOutlet: {
    task: '请去领卡',
    meaning: '卡已经做好，放在您选的银行网点。',
    doing: (who) =>
      who === 'self'
        ? '带证件原件去网点领卡，当场启用社保、激活金融功能。'
        : '带齐下面的材料去网点领卡，当场可以启用社保功能。金融功能能否由您一起激活，请先拨打网点电话询问。',
  },
  readyAtOffice: {
    task: '请去领卡',
    meaning: '卡已经做好，放在您选的经办窗口。',
    doing: (who) =>
      `${who === 'self' ? '带上证件原件' : '带齐下面的材料'}去窗口领卡，当场可以启用社保功能；金融功能要另去银行激活。`,
  },
  posted: {
    task: '请留意快递',
    meaning: '卡已经寄出，快递员会把它送到您填的地址。',
    doing: '收件人带上证件本人签收，运费到付。快递员不会问您要密码。',
  },
  returned: {
    task: '请确认收件地址',
    meaning: '快递两次没有送到，卡已经退回银行，没有丢。',
    doing: '核对地址和电话后再寄一次，或者改成到网点领取。',
  },
  withEmployer: {
    task: '请到单位领卡',
    meaning: '卡已经交给您的单位，由单位发到您手里。',
    doing: '找单位经办人领卡，在发放名单上亲自签字。单位不能扣留您的卡。',
  },
  sealed: {
    task: '启用这张卡',
    meaning: '刚领到的卡是“封存”状态：两个功能都还没启用。封存不是停保。',
    doing: '先启用社保功能，在网上就能办；要用银行功能，再去银行激活。',
  },
  financialOnly: {
    task: '启用社保功能',
    meaning: '金融功能已激活，社保功能还没启用。',
    doing: '在网上启用社保功能，看病、领待遇就能用了。',
  },
  socialOnly: {
    task: '还需激活金融功能',
    meaning: '社保功能已经能用：看病、买药、办社保都可以。',
    doing: (who) =>
      who === 'self'
        ? '要用卡存取款或领待遇，带证件到这家银行的任一网点激活。'
        : '要用卡存取款或领待遇，到这家银行的任一网点激活；由谁去、带什么，下一页写着。',
  },
  active: {
    task: '全部办好',
    meaning: '社保功能和金融功能都能用了。',
    doing: '不用再做什么。卡要收好，密码不要告诉别人。',
  },
  tempLost: {
    task: '卡已临时挂失',
    meaning: '社保功能已临时挂失，别人不能用这张卡看病买药。参保和待遇不受影响。',
    doing: '金融功能请另打银行客服电话挂失。卡找到了怎么办、找不到怎么办，下一页写着。',
  },
  lost: {
    task: '卡已正式挂失，请补卡',
    meaning: '社保功能已正式挂失，这张卡不能再用，找到了也不能恢复。参保和待遇不受影响。',
    doing: '请补办新卡。金融功能要在银行另办正式挂失。',
  },
  locked: {
    task: '请重置社保密码',
    meaning: '社保密码连错6次，卡已锁定，看病买药要密码的地方用不了。卡里的钱和参保不受影响。',
    doing: '带身份证件和社保卡到经办窗口或有社保服务的银行网点重置，当场恢复。',
  },
  replaced: {
    task: '已换新卡，这张不再使用',
    meaning: '新卡的社保功能已启用，这张旧卡同时停用。',
    doing: '不用再做什么。旧卡上的银行账户还有钱的，到银行处理。',
  },
  cancelled: {
    task: '这张卡已注销',
    meaning: '卡已注销，社保功能和电子社保卡都停用。参保记录还在。',
    doing: '不用再做什么。卡上的银行账户，到银行另办。',
  },
  renewable: {
    task: '可以换新卡了',
    meaning: '这张卡60天以内到期，从现在起就可以换新卡。',
    doing: '不用着急。到期以前卡照常用，方便时带证件和旧卡去换。',
  },
  expired: {
    task: '卡到期了，可以换新卡',
    meaning: '社保功能照常使用，参保不受影响。金融功能以发卡银行规定为准。',
    doing: '不用着急。带证件和旧卡去换新卡；用这张卡领取工资、补贴的，先拨打发卡银行电话咨询。',
  },
  unknown: {
    task: '请看最新通知',
    meaning: '经办机构登记了新的状态，本页面暂时没有说明。',
    doing: '请看下面的最新通知；不清楚就拨打12333。',
  },
}

const whomToCall: { readonly [A in Exclude<Actor, 'resident'>]: (hotline: string) => string } = {
  agency: (hotline) => `请拨打${hotline}，请对方说明原因和新的日期。`,
  bank: (hotline) => `先打发卡银行的电话问开户和制卡；没有答复，再拨打${hotline}。`,
  courier: (hotline) => `先查快递进度；查不到的，问发卡银行，或拨打${hotline}。`,
  employer: (hotline) => `先向单位经办人要卡；不发或扣押的，请拨打${hotline}投诉，照着下面的话说。`,
}

type HeldState = NonNullable<NonNullable<CaseView['heldBy']>['card']>['state']

/** What became of a consent. */
const consentMoments: { readonly [M in ConsentMoment['type']]: (name: string) => string } = {
  consentWithdrawn: (name) => `撤回同意：${name}`,
  consentRestored: (name) => `恢复同意：${name}`,
  processingStopped: (name) => `停止使用：${name}`,
}

/** When, where it is no day that the agency promised. */
const openEnded = {
  paused: '等您办好后继续，请尽早办理',
  soon: '现在就可以去；卡保管多久，以领卡地点公布为准',
  visit: '网点工作时间内，随时可以去',
  anytime: '没有期限，您方便时办',
  over: '已办结，没有期限',
  court: '要起诉的，在收到决定书之日起15日内',
  original: '最晚哪天，看原来那件',
  untold: '经办机构没有给出日期',
} satisfies Record<Exclude<When, 'promise'>, string>

const actionLinks = {
  correct: '去补正',
  chooseBank: '换一家银行',
  changeDelivery: '改领取方式或地址',
  changePhoto: '换照片',
  changeMobile: '换手机号',
} satisfies Record<Exclude<ResidentAction, PressAction | 'withdraw' | 'withdrawConsent'>, string>

/** One case: what it means, what to do, by when, and the whole way of it. */
export const words = {
  blocks: { meaning: '现在的情况', doing: '您要做的', when: '什么时候' },
  situations,
  when: {
    ...openEnded,
  },
  /** What stands above and below a day that is written large. */
  dated: {
    promise: {
      law: { before: '最晚', after: '法定10个工作日' },
      lawEstimate: { before: '预计最晚', after: '法定10个工作日；放假安排公布后，日期可能变动' },
      estimate: { before: '预计最晚', after: '可能有早晚' },
      review: { before: '大约最晚', after: '受理后60日内；复杂的最多延长30日' },
      investigation: { before: '大约最晚', after: '立案后60个工作日内；复杂的可以延长30个工作日' },
    } satisfies Record<DueBasis, Dated>,
    overdue: (late: Late, isLaw: boolean): Dated => ({
      before: '应当办好的日期',
      after: `${isLaw ? '已超过法定时限' : '已超过预计时间'}${daysOf(late)}`,
    }),
    /** The last day for a correction, and what happens after it. */
    correctBy: ({ name, again }: CaseNoun): Dated => ({
      before: '最晚补正',
      after: `逾期没有补正的，这份${name}终止，可以${again}`,
    }),
    /** The last day on which a report of loss holds. */
    lapses: { before: '临时挂失到', after: '之后自动失效' },
  },
  facts: {
    addressee: '受理机关',
    addressees,
    holder: '姓名、证件',
    submitted: '提交时间',
    enteredBy: '谁填写的',
    bank: '发卡银行',
    delivery: '领取方式',
    deliveries: {
      outlet: '到银行网点领取',
      office: '到经办窗口领取',
      post: '邮寄',
      employer: '由单位发放',
      instant: '网点当场制卡',
    },
    heading: '提交的信息',
    asOf: (day: string): string => `截至${day}`,
  },
  changed: (title: string): string => `进度有变化。${title}`,
  actions: {
    heading: '现在还能改的',
    until: (day: string, d: number, h: number): string =>
      `可以改到${day}，还有${d > 0 ? `${d}天${h}小时` : `${h}小时`}。`,
    untilProduction: '开始制卡以后，只有手机号还能换。',
    /** Beside a change that was begun here and is not sent. */
    begun: (when: string): string => `您已经改了一部分，还没有提交（${when}保存）。`,
    ...actionLinks,
    withdraw: ({ name }: CaseNoun): string => `撤回${name}`,
  },
  /** Undoing a withdrawal, while that is possible. */
  withdrawal: {
    doing: '如果撤回错了，可以恢复办理：从原来的进度继续，原来的同意仍然有效。确实不办的，不用再做什么。',
    until: (day: string): string => `最晚${day}可以恢复办理；过了这天不能恢复`,
    /** Of a review, which can't be asked for twice (行政复议法实施条例 art. 38). */
    isFinal: '撤回以后，不能再以同一事实和理由申请行政复议；能证明撤回不是自己本意的除外。',
    finalTitle: '这次复议已撤回，不能再申请一次',
    mistaken: (day: string): string => `如果撤回错了，最晚${day}可以恢复办理，从原来的进度继续。`,
    goUndo: '去恢复办理',
    toCourt: '对原来的决定还有意见的，可以在期限内向法院起诉。最晚哪天，看原来那件。',
    undo: '恢复办理',
    working: '正在恢复',
    done: '已恢复办理，从原来的进度继续。',
    safe: '没有恢复成功，仍是已撤回。',
    unsure: '没有收到回复，可能已经恢复。请再点一次，不会重复办理。',
  },
  asked: {
    item: (name: string): string => `要补正的是：${name}`,
    only: '其他内容都已保留，不用再填。',
    unknownItem: '通知里写明的那一项',
  },
  /** The right to disagree with a refusal; `isAbout`: the last day is an estimate. */
  contest: {
    summary: '不服这个结果',
    lead: {
      decision: '您不同意这个结果，可以依法申请行政复议（不收费），或者向法院起诉：',
      inaction: '过了法定时限还没有办，可以依法申请行政复议（不收费）：',
    },
    /** The button to the questions of a review. */
    ask: '申请行政复议',
    /** The page on which what was submitted is fetched, and what is asked there again. */
    from: (number: string, holder: string): string =>
      `申请复议要用的身份、地区和手机号，从这件取回（受理编号 ${number}，${holder}），不用再填，可以核对。`,
    anew: '手机号需再验证一次，然后写您的要求和理由。',
    take: '开始申请',
    impossible: {
      title: '这件现在不能申请复议',
      texts: ['还没有结果，也没有超过法定时限。等有了结果，或者过了期限，再到这里申请。'],
    },
    /** It was asked for before. */
    once: { title: '这件已经申请过行政复议', texts: ['同一件事只申请一次。请看复议办到哪一步。'] },
    /** A review of it was withdrawn (行政复议法实施条例 art. 38). */
    withdrawn: {
      title: '这件的行政复议已撤回，不能再申请',
      decision: '您撤回过对这件的行政复议，不能以同一事实和理由再申请。还有意见的，可以向法院起诉：',
      inaction: '您撤回过对这件的行政复议，不能以同一事实和理由再申请。有了结果以后不服的，可以另行申请。',
    },
    seeWithdrawn: '看撤回的那次复议',
    /** That a review was asked for: the link to it. */
    asked: '已申请行政复议，看办到哪一步',
    /** To the page that prepares the statement of claim. */
    toCourt: '要起诉的，准备起诉状',
    /** After a review: the case that it was about. */
    contested: '看原来那件办到哪一步',
    takenUpAgain: '复议机关作出决定以后，这件已经重新受理。',
    until: {
      review: (day: string, isAbout: boolean): string => `申请行政复议：最晚${day}${isAbout ? '前后' : ''}`,
      lawsuit: (day: string, isAbout: boolean): string => `直接起诉：最晚${day}${isAbout ? '前后' : ''}`,
      lawsuitAfterReview: (day: string, isAbout: boolean): string =>
        `向法院起诉：最晚${day}${isAbout ? '前后' : ''}`,
    },
    where: {
      review: '向这个机关的同级人民政府申请，可以口头申请。',
      lawsuit: '向作出决定的机关所在地的法院起诉。',
    },
  },
  rejected: {
    reason: (why: string): string => `原因：${why}。`,
    unknown: '经办机构没有写明，请看最新通知',
    reasons: {
      photo: {
        why: '照片不符合制卡要求',
        wayOn: '按要求重新拍一张。重新申请时，其余内容都会带过去。',
        link: '换照片，重新申请',
      },
      nameOrNumberDiffers: {
        why: '姓名或证件号码与公安登记的不一致',
        wayOn: '先到经办机构或银行，把登记的姓名、号码改成和身份证一致，再提交。',
        link: '改好后重新提交',
      },
      idExpired: {
        why: '身份证已过有效期',
        wayOn: '先到公安机关换领身份证，拿到新证后重新提交。',
        link: '换好证后重新提交',
      },
      alreadyHasCard: {
        why: '您在辽宁已经有一张社保卡（一人一卡）',
        wayOn: '找到原来的卡可继续使用；丢失或损坏的，请办补卡，不是首次申领。',
        link: '查看我该办哪一种',
      },
      notEnrolled: {
        why: '没有查到您的参保信息',
        wayOn: '先办参保登记；在单位上班的，请单位为您登记。',
        link: '办参保登记',
      },
      accountElsewhere: {
        why: '您在这家银行留的证件信息不同，或已经有一个一类户',
        wayOn: '到这家银行处理好，或者换一家银行重新申请。',
        link: '换一家银行，重新申请',
      },
      guardianNotShown: {
        why: '材料里看不出监护关系',
        wayOn: '补上孩子的出生医学证明，再重新申请。',
        link: '补材料，重新申请',
      },
      recordRight: {
        why: '核对了单位申报和缴费凭证，记录没有错',
        wayOn: '手里还有别的证明的，例如工资的银行流水，可以带上再申请一次。',
        link: '补充证明，再申请',
      },
      notCorrected: {
        why: '没有在期限内补正',
        wayOn: '上次填的内容都在。改好要补正的那一项，再提交。',
        link: '改好后重新提交',
      },
      reviewNotAdmitted: {
        why: '复议申请不符合受理条件',
        wayOn: '看不予受理决定书写明的原因：超过期限、找错机关的，改好后可以再申请；不服的，可以向法院起诉。',
        link: '改好后，再申请',
      },
      breachNotFound: {
        why: '现有材料不能证明单位违反规定',
        wayOn: '补上能证明在那里上班的材料（工资记录、考勤、工作证、聊天记录），再投诉；也可以申请劳动仲裁。',
        link: '补充证据，再投诉',
      },
      duplicate: {
        why: '同一个人已经有一件正在办理',
        wayOn: '不用再提交，请查看原来那件。',
        link: '看我的办件',
      },
    } satisfies Record<RejectionReason, { why: string; wayOn: string; link: string }>,
    /** That everything else is taken over. */
    kept: '上次提交的内容会从经办机构取回，不用重新填。',
  },
  /** Going on from a case that is over, with what was submitted then. */
  again: {
    /** While it is not known what it is. */
    title: '重新提交',
    /** Whence the answers come. `when`: the day on which they were submitted. */
    from: (number: string, when: string, holder: string): string =>
      `取回${when}提交的内容（受理编号 ${number}，${holder}）。只改要改的那一项，其他不用再填，提交前可以核对。`,
    /** What is asked again besides the question that the reason concerns. */
    anew: '手机号需再验证一次，同意事项和声明需重新勾选。',
    take: '取回内容，开始改',
    toCase: '返回办理进度',
    seeCase: '看办理进度',
    impossible: {
      title: '现在不用重新提交',
      texts: ['这份办件正在办理或已经办好。没有办成或已撤回的，才需要重新提交。'],
    },
  },
  /** A card that an organisation applied for, and hands out. */
  held: {
    now: {
      employer: {
        task: '请到单位领卡',
        meaning: '卡已经交给您的单位，由单位发到您手里。',
        doing: '找单位经办人领卡，亲自签字。单位不能扣留您的卡。',
      },
      village: {
        task: '请到村（社区）领卡',
        meaning: '卡已经交给村（社区），由经办人发到您手里。',
        doing: '找村（社区）经办人领卡，签字或按手印；走不动的，可以请他们送上门。',
      },
      school: {
        task: '请到学校领卡',
        meaning: '卡已经交给学校，由学校发给学生或监护人。',
        doing: '监护人或学生到学校领卡，亲自签字。',
      },
    },
    states: {
      arriving: (name: string, day: string) => `卡${day}已移交${name}，对方正在清点。`,
      missing: (name: string, day: string) => `${name}${day}清点时没有找到您的卡，银行正在查找。`,
      kept: (name: string, day: string) => `卡从${day}起在${name}，等您签收。`,
      issued: (name: string, day: string) => `${name}${day}登记为已发放。没有收到的，请立即拨打12333投诉。`,
      returned: (name: string, day: string) => `${name}${day}把卡退回了银行。`,
      lost: (name: string, day: string) => `${name}${day}登记您的卡遗失。请拨打发卡银行电话补制。`,
    } satisfies Record<HeldState, (name: string, day: string) => string>,
    overdue: (days: number) => `已超过${days}个工作日没有发给您（这是建议的期限，不是法定期限）。`,
    withheld: (hotline: string) => `不发或扣押的，请拨打${hotline}投诉。`,
    fine: '扣押农民工工资卡，责令后仍不改的，单位罚款2万至5万元，责任人罚款1万至3万元。',
    remindToo: (call: string): string => `${call}也可以点下面的“催办”。`,
    /** Who acts in a stage, and the stage in which the card is handed out. */
    who: { employer: '您的单位办', village: '村（社区）办', school: '学校办' },
    stage: {
      employer: '单位发卡，本人签字',
      village: '村（社区）发卡，本人签字或按手印',
      school: '学校发卡，学生或监护人签字',
    },
    holder: { employer: '现在在您的单位', village: '现在在村（社区）', school: '现在在学校' },
    delivery: { employer: '由单位发放', village: '由村（社区）发放', school: '由学校发放' },
    call: {
      employer: whomToCall.employer,
      village: (hotline: string) =>
        `先向村（社区）经办人要卡；不发或扣押的，请拨打${hotline}投诉，照着下面的话说。`,
      school: (hotline: string) => `先向学校经办人要卡；不发或扣押的，请拨打${hotline}投诉，照着下面的话说。`,
    },
    applied: (name: string, operator: string) => `由${name}受您委托申领，经办人${operator}。`,
    registered: (name: string, operator: string) => `由${name}为您申报参保登记，经办人${operator}。`,
  },
  /** Waiting as it is. */
  waiting: {
    heading: '要等多久',
    holders: {
      agency: '现在由经办机构办',
      bank: '现在由发卡银行办',
      courier: '现在在快递公司',
      employer: '现在在您的单位',
    } satisfies Record<Exclude<Actor, 'resident'>, string>,
    since: (holder: string, day: string, days: number): string =>
      `${holder}，从${day}起${days > 0 ? `，到今天${days}个工作日` : ''}。`,
    others: '近30天办好的，十个人里有九个等了不超过：',
    courses: {
      inOrder: '没有要补正的',
      corrected: '补正过一项',
      papersMissing: '补交过材料',
    } satisfies Record<WaitCourse, string>,
    yours: '您是这种',
    days: (days: number): string => `${days}个工作日`,
    within: (waited: number, day: string): string => `${sinceSent(waited)}照这样，大约${day}前有结果。`,
    /** The same where that day is later than the one at the top of the page. */
    beyond: (waited: number, day: string): string =>
      `${sinceSent(waited)}照这样，可能到${day}前后才有结果，比最上面的日期晚。`,
    longer: (waited: number): string =>
      `您已经等了${waited}个工作日，比十个人里的九个都久。不一定是出了问题。`,
    basis: (cases: number): string =>
      `按${isDemo ? '模拟机构' : '经办机构'}近30天办好的${cases}件计算，${isDemo ? '演示数据，' : ''}是别人的情况，不是承诺。`,
    askAfter: (day: string): string => `什么时候问：到${day}还没有消息，就可以问。`,
    noNeed: '等的时候：不用天天来查，有变化会发短信。',
    canChange: '要改的，下面“现在还能改的”里可以改。',
  },
  late: {
    title: (late: Late): string => `已经晚了${daysOf(late)}`,
    task: (canRemind: boolean): string => (canRemind ? '可以催办' : '可以打电话催办'),
    call: whomToCall,
    /** The same where the agency can be reminded by the button below. `call`: one of those sentences. */
    remindFirst: (call: string): string => `请点下面的“催办”。答复了还没办好的，${call.replace(/^请/, '')}`,
  },
  /** Reminding the agency of a case that takes long. */
  reminder: {
    from: (day: string): string => `到${day}还没有结果，可以在这里催办。`,
    offer: '可以在这里催办，不用打电话。一个工作日可以催一次。',
    button: '催办',
    working: '正在催办',
    sent: (day: string): string => `已催办，最晚${day}答复您。`,
    answered: (day: string): string => `催办已答复：最晚${day}有结果。`,
    safe: '没有催成，办件照常办理。',
    unsure: '没有收到回复，可能已经催办。请再点一次，不会重复催办。',
  },
  script: {
    heading: '打12333时照着念',
    lead: (hotline: string): string => `拨打${hotline}，接通后照着念，30秒说清楚：`,
    lines: ({
      kind,
      number,
      state,
      submitted,
      due,
      dueIsLaw,
      late,
      again,
      isOver,
    }: CallFacts): readonly string[] => [
      `您好，我想问一个${asked[kind]}的办理进度。`,
      `受理编号是 ${number}，${submitted}提交，网上现在显示“${state}”。`,
      ...(due && late
        ? [
            `${dueIsLaw ? '法定时限' : '预计时间'}是${due}，已经超过${daysOf(late)}。`,
            '请问现在办到哪一步、由谁在办，新的日期是哪一天？',
            '请帮我催办，并告诉我这次来电的工单号。',
          ]
        : isOver
          ? [`请问这次是不是已经办结？我想${again}，要注意什么？`]
          : ['请问现在在哪一步，还要多久？需不需要我补什么？']),
    ],
    /** Where an organisation has the card and does not give it to the person. */
    withheld: ({ number, submitted, name, since, days }: WithheldFacts): readonly string[] => [
      `您好，我要投诉：我的社保卡在${name}，一直没有发给我。`,
      `受理编号是 ${number}，${submitted}提交。卡从${since}起在那里，已经超过${days}个工作日。`,
      '请让他们把卡发给我；扣押的，请依法责令改正。',
      '请告诉我这次来电的工单号。',
    ],
    copy: '复制这段话',
    copied: '已复制',
    cannotCopy: '这里不能自动复制。文字已经选中，请长按或者按 Ctrl+C 复制。',
  },
  calendar: {
    due: (isLaw: boolean): string => (isLaw ? '把最晚日期存进日历' : '把预计日期存进日历'),
    dueTitle: (kind: CaseKind): string => `${dueNames[kind]}${isDemo ? '（演示）' : ''}`,
    dueText: (number: string): string => `受理编号 ${number}。到这天还没有消息，请拨打12333。`,
    pickUp: '把领卡存进日历',
    pickUpTitle: `去领社保卡${isDemo ? '（演示）' : ''}`,
    pickUpText: (number: string): string => `受理编号 ${number}。带上身份证原件。`,
  },
  /** A time at a counter. */
  visit: {
    book: '预约时间，看带什么',
    booked: (time: string): string => `已预约${time}`,
    show: '看预约、到窗口出示',
    missed: '上次预约的时间已过，不影响您的卡和待遇。可以重新预约，也可以直接去取号。',
  },
  place: {
    heading: '去哪里',
    hours: '时间：',
    phone: '电话：',
    route: '看地图和路线',
    call: '打电话',
    stepFree: '有无障碍通道',
    demo: isDemo ? '演示数据，以当地公布为准' : '以当地公布为准',
    /** Who may fetch the card. */
    who: (who: ForWhom): string =>
      who === 'self'
        ? '由您本人去。'
        : who === 'child'
          ? '由您（监护人）去。'
          : '由您带齐下面的材料去；他（她）本人方便，也可以自己带身份证件去。',
  },
  /** Who decides where it is not the agency: what they do in a stage, that they have the case, what their deciding is called. */
  deciders: {
    complaint: { acts: '劳动保障监察办', holds: '现在由劳动保障监察办', review: '调查' },
    administrativeReview: { acts: '复议机关办', holds: '现在由复议机关办', review: '审理' },
  } satisfies Partial<Record<CaseKind, { acts: string; holds: string; review: string }>>,
  timeline: {
    heading: '办理过程',
    words: { done: '已完成', current: '进行中', future: '未开始' },
    /** Over the steps that are still to come. */
    ahead: (n: number): string => `后面还有${n}步`,
    /** In place of "current" where nothing comes after. */
    ended: '已结束',
    who: {
      resident: '您来办',
      agency: '经办机构办',
      bank: '发卡银行办',
      courier: '快递员送',
      employer: '您的单位办',
    } satisfies Record<Actor, string>,
    stages: {
      submit: '提交',
      correct: '补正',
      accept: '受理',
      review: '审核',
      notice: '通知参保结果',
      apply: '申领社保卡',
      chooseBank: '换一家银行',
      bank: '银行开户',
      produce: '制卡',
      produceAtOutlet: '网点当场制卡',
      collectAtOutlet: '到网点领卡',
      collectAtOffice: '到窗口领卡',
      post: '邮寄，本人签收',
      returned: '邮件退回，请确认地址',
      employer: '单位发卡，本人签字',
      enable: '启用社保功能',
      activate: '激活金融功能（要用时再办）',
      withdrawn: '您已撤回',
    } satisfies Record<Exclude<StageId, 'rejected'>, string>,
    consents: consentMoments,
    reminders: { reminded: '您催办了', reminderAnswered: '答复您的催办' } satisfies Record<
      ReminderMoment['type'],
      string
    >,
    expected: (day: string, isLaw: boolean): string => (isLaw ? `最晚${day}` : `预计${day}前`),
    late: (day: string): string => `应在${day}前`,
    estimate: `日期是估计，不是承诺；${isDemo ? '演示数据，' : ''}以当地公布为准。`,
  },
  consents: {
    heading: '您同意过的事项',
    lead: '同意以后可以撤回。撤回以前已经做的，不受影响。',
    names: {
      photoConsent: '用照片制卡',
      bankConsent: '把信息交给银行',
      courierConsent: '把收件信息交给快递公司',
      childConsent: '监护人同意处理孩子的信息',
    } satisfies Record<Consent, string>,
    /** What follows from withdrawing a consent now. */
    effects: {
      stops: {
        photoConsent: '撤回后，这件就结束，不再用这张照片制卡。可以到窗口当面拍照办理。',
        bankConsent: '撤回后，这件就结束，银行停止办理。可以换一家银行重新申请。',
        childConsent: '撤回后，这件就结束。可以到窗口办理。',
      } satisfies Record<Exclude<Consent, 'courierConsent'>, string>,
      otherWay: {
        courierConsent: '撤回后不再邮寄，请改选到网点或者窗口领卡，照常办理。',
      },
      noFurtherUse: {
        photoConsent: '照片已经用于制卡。撤回后不再用于别的用途，只按法律要求留存；卡照常使用。',
        bankConsent: '银行已经收到信息。撤回后，银行停止把信息用于金融账户；社保功能照常使用。',
        courierConsent: '卡已经签收。撤回后，收件信息会删除。',
        childConsent: '已经办好的，不受影响。撤回后，孩子的信息不再用于别的用途，只按法律要求留存。',
      } satisfies Record<Consent, string>,
      tooLate: {
        photoConsent: '现在不能在网上撤回，请拨打12333提出。',
        bankConsent: '现在不能在网上撤回，请拨打12333提出。',
        courierConsent:
          '卡已经寄出，快递公司正用收件信息投递，现在撤不回来。签收以后可以撤回，收件信息会删除。',
        childConsent: '现在不能在网上撤回，请拨打12333提出。',
      } satisfies Record<Consent, string>,
    },
    withdraw: {
      stops: '撤回同意，并结束办理',
      otherWay: '撤回同意，改为自己去领',
      noFurtherUse: '撤回同意',
    } satisfies Record<Exclude<WithdrawalEffect, 'tooLate'>, string>,
    withdrawn: (day: string): string => `已于${day}撤回。`,
    restore: {
      until: (day: string): string => `如果撤回错了，最晚${day}可以恢复，原来的同意继续有效。`,
      button: '恢复同意',
      working: '正在恢复',
      done: '已恢复，您的同意继续有效。',
      safe: '没有恢复成功，这项同意仍是已撤回。',
    },
  },
  afterEnrolment: {
    followed: '看社保卡申领进度',
    link: '申领社保卡',
    /** What of the registration's answers is on this device: the person's, somebody else's, or none that are known to be theirs. */
    filledIn: {
      same: '已填的内容都在，接着填写即可。',
      other: '这台设备上没填完的是另一个人的，会保留。点“申领社保卡”，为本人另开一份。',
      unknown: '登记时填的内容，这台设备上不全，缺的需要再填。',
    },
    notFetched: '没有取到登记时填的内容，参保登记没有受影响。',
    without: '不取回，直接填写',
  },
  toRecord: '查缴费记录',
  toCard: '启用和使用我的卡',
  /** In which language the agency writes about a case. */
  messageLanguage: {
    now: { 'zh-CN': '这件的短信用中文发。', en: '这件的短信用英文发。' } satisfies Record<Language, string>,
    change: { 'zh-CN': '改用中文发短信', en: '改用英文发短信' } satisfies Record<Language, string>,
    working: '正在更改',
    safe: '没有改成，短信的语言不变。',
    unsure: '没有收到回复，可能已经改了。请看上面写的是哪种语言。',
  },
  notices: { heading: '最新通知', all: '看全部通知', none: '还没有通知。' },
  keep: {
    title: '下次还要看这个办件吗？',
    text: '可以记在这台设备上，下次不用再输编号。公用电脑请不要记。',
    button: '记在这台设备上',
    kept: '已记在这台设备上，在“我的办件”里能找到。',
    failed: '没有记下：这台设备不允许保存。请留好受理编号。',
  },
  /** The page of a case that this device has no access to. */
  search: {
    title: '办理进度',
    first: '请先查询这个办件',
    text: '这台设备上没有这个办件。为了保护个人信息，要用受理编号和手机验证码查询后才能看。',
    button: '去查询',
  },
  print: '打印进度',
  rightsLink: '您的权利：《社会保险法》第八十三条',
  help: {
    title: '防骗提醒',
    noLinks: '我们的短信不带链接。让您点链接、交费、加好友的，都是诈骗。',
    neverAsk: '任何人都不会问您要密码和短信验证码。',
    hotline: (n: string): string => `人工咨询：${n}，也可以到窗口问。`,
  },
  card: {
    stamp: isDemo ? '演示' : '示意',
    alt: '社保卡示意图',
    title: '社会保障卡',
    name: '姓名',
    number: '证件号码',
    city: '城市',
    bank: '银行',
    states: { draft: '办理中', inProduction: '还没到手', yours: '已到手' },
    /** Where no card will come of it. */
    ended: '已结束',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly tracking: typeof words
  }
}
