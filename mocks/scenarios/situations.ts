import type { PartialAnswers } from '../../src/domain/application.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { needsPhoto } from '../../src/domain/documents.ts'
import { deliveriesFor, productionModesFor } from '../../src/domain/issuance.ts'
import { actsAlone } from '../../src/domain/person.ts'
import type { Situation as Standing } from '../../src/domain/situations.ts'
import {
  actionPath,
  appointmentPath,
  cardMatterPath,
  cardPath,
  cardUsePath,
  casesPath,
  contestPath,
  counterPath,
  courtPath,
  eCardPath,
  homePath,
  journeyPath,
  lostCardPath,
  myDataPath,
  noticesPath,
  reapplyPath,
  receiptPath,
  recordsPath,
  resultPath,
  stepPath,
  tripPath,
} from '../../src/journey/paths.ts'
import type { Person } from '../agency/person.ts'
import type { CaseOnStage } from './caseOnStage.ts'
import type { Stage } from './stage.ts'

export const situationGroups = ['answers', 'enrolment', 'application', 'refusal', 'card', 'trouble'] as const

/** A situation somebody can be in. `load` puts it in place and gives the screen to go to; `stands`: how the case then stands. */
export interface Situation {
  readonly id: string
  readonly group: (typeof situationGroups)[number]
  readonly title: { readonly zh: string; readonly en: string }
  readonly fits: (person: Person, asOf: string) => boolean
  readonly load: (stage: Stage) => string
  readonly stands?: Standing
}

const t = (zh: string, en: string) => ({ zh, en })

const anybody = () => true
/** Whom the agency lets apply: no card yet, and the name as it is on record. */
const can = ({ id }: Person) => id !== 'alreadyHasCard' && id !== 'mismatch'
/** Who has a decision to contest. */
const contests = ({ review }: Person) => review !== undefined
/** What was answered to a complaint, to the day on which it was. */
const complained = (s: Stage) => s.complain('rejected:breachNotFound').until('rejected')
/** Who has an employer to complain about. */
const complains = ({ complaint }: Person) => complaint !== undefined
const enrols = (person: Person) => person.enrolment !== undefined && can(person)
const withPhoto = (person: Person, asOf: string) => can(person) && needsPhoto(person.card, asOf)
const asksPhoto = ({ card }: Person, asOf: string) => needsPhoto(card, asOf)
const instantly = (person: Person) => can(person) && productionModesFor(person.card).includes('instant')
/** Whose contribution record has something wrong in it. */
const corrects = ({ correction }: Person) => correction !== undefined
const guarded = (person: Person) => can(person) && person.card.forWhom === 'child'
const employed = ({ card }: Person) => card.applicantKind === 'employee' && actsAlone(card)
const foreign = ({ card }: Person) => card.applicantKind === 'foreigner' && actsAlone(card)
/** Whom an employer may have to register. */
const hired = (person: Person) => employed(person) || foreign(person)
const employedHere = { insuredPlace: 'notYet', insuranceRight: 'employer' } as const
/** The employer's 30 days began so many days ago, whichever day they count from. */
const begun = (s: Stage, days: number): PartialAnswers => ({
  ...employedHere,
  firstWorkDay: s.daysAgo(days),
  workPermit: 'issued',
  workPermitDay: s.daysAgo(days),
})
const choosesWay = ({ card }: Person) => deliveriesFor(card).length > 1

const made = { livingPlace: 'liaoning', productionMode: 'batch', delivery: 'outlet' } as const
const outlet = ({ card }: Person): PartialAnswers => ({
  ...made,
  bank: card.bank ?? 'ICBC',
  outlet: card.outlet ?? '210102-ICBC-1',
})
const office = ({ card }: Person): PartialAnswers => ({
  ...made,
  delivery: 'office',
  outlet: card.outlet?.replace(/-.*$/, '-office') ?? '210102-office',
})
const instant = (person: Person): PartialAnswers => ({ ...outlet(person), productionMode: 'instant' })
const employer: PartialAnswers = { ...made, delivery: 'employer' }
const post = ({ card }: Person): PartialAnswers => ({
  ...made,
  livingPlace: 'otherProvince',
  bank: 'ICBC',
  delivery: 'post',
  recipientName: card.agentName ?? card.guardianName ?? card.name ?? '',
  recipientMobile: card.mobile ?? '',
  mailAddress: {
    province: '440000',
    city: '深圳市',
    county: '南山区',
    street: '示例大道1号演示小区2栋301室',
  },
  courierConsent: true,
})

/** In hand, both functions still off. */
const inHand = (s: Stage) => s.apply(undefined, outlet(s.person)).until('ready').act('collected', 'bank')
const bothOn = (s: Stage) => inHand(s).act('socialEnabled', 'resident').act('financialActivated', 'bank')
const plain = (s: Stage) => s.apply(undefined, outlet(s.person))
/** A new card is asked for in place of the one they have. */
const replaced = (s: Stage, replacementReason: 'lost' | 'damaged') =>
  s.ask('replacement', { ...outlet(s.person), replacementReason })
const receipt = (journey: CaseKind, sent: CaseOnStage) => receiptPath(journey, sent.number)
/** The form of what is done on a case, by its number; `what` as `actionPath` takes it. */
const doing = (what: string) => (number: string) => actionPath(number, what)
/** A matter of the card that came of a case, by its number. */
const matter = (what: Parameters<typeof cardMatterPath>[1]) => (number: string) =>
  cardMatterPath(number, what)

/** Whose card is shown in use: one's own, and a child's. */
const shows = ({ id }: Person) => id === 'flexible' || id === 'newborn'

/** Who comes to a counter without a case: somebody with a card from before. */
const comes = ({ id }: Person) => id === 'retiree'

/** Who carries the e-cards of the family along. */
const carries = ({ id }: Person) => id === 'flexible'

/** Every situation, one line each, in the order in which a person may get into them. */
// biome-ignore format: one line per situation, to be read as a table
export const situations: readonly Situation[] = [
  { id: 'opened', group: 'answers', title: t('刚打开', 'Just arrived'), fits: anybody, load: () => homePath },
  { id: 'who', group: 'answers', title: t('第一个问题', 'The first question'), fits: anybody, load: (s) => s.fill('route', 'who') },
  { id: 'city', group: 'answers', title: t('六问的最后一问', 'The last of six questions'), fits: anybody, load: (s) => s.fill('route', 'city') },
  { id: 'result', group: 'answers', title: t('看到要做什么', 'What there is to do'), fits: anybody, load: (s) => s.know('route', resultPath('route')) },
  { id: 'hasCard', group: 'answers', title: t('手里已有卡', 'Has a card in hand'), fits: anybody, load: (s) => s.know('route', resultPath('route'), { cardInHand: 'working' }) },
  { id: 'elsewhere', group: 'answers', title: t('在外省参保', 'Insured elsewhere'), fits: anybody, load: (s) => s.know('route', resultPath('route'), { insuredPlace: 'otherProvince', livingPlace: 'otherProvince' }) },
  { id: 'duty', group: 'answers', title: t('单位该做的事', 'What the employer must do'), fits: hired, load: (s) => s.know('employment', resultPath('employment'), begun(s, 20)) },
  { id: 'dutyLate', group: 'answers', title: t('单位超过 30 日', 'The employer is late'), fits: hired, load: (s) => s.know('employment', resultPath('employment'), begun(s, 45)) },
  { id: 'complaintDay', group: 'answers', title: t('投诉：哪天开始上班', 'Complaint: first day of work'), fits: complains, load: (s) => s.fill('complaint', 'first-day') },
  { id: 'complaintEvidence', group: 'answers', title: t('投诉：证据', 'Complaint: evidence'), fits: complains, load: (s) => s.fill('complaint', 'evidence') },
  { id: 'complaintCheck', group: 'answers', title: t('投诉：只差提交', 'Complaint: only to submit'), fits: complains, load: (s) => s.fill('complaint', 'check') },
  { id: 'permit', group: 'answers', title: t('单位登记：工作许可', 'Employer: work permit'), fits: foreign, load: (s) => s.know('employment', stepPath('employment', 'work-permit'), employedHere) },
  { id: 'permitPending', group: 'answers', title: t('还没有工作许可', 'No work permit yet'), fits: foreign, load: (s) => s.know('employment', resultPath('employment'), { ...employedHere, workPermit: 'pending' }) },
  { id: 'enrolPerson', group: 'answers', title: t('参保：填到身份', 'Registration: identity'), fits: enrols, load: (s) => s.fill('enrolment', 'person') },
  { id: 'enrolCheck', group: 'answers', title: t('参保：只差提交', 'Registration: only to submit'), fits: enrols, load: (s) => s.fill('enrolment', 'check') },
  { id: 'person', group: 'answers', title: t('申领：填到身份', 'Card: identity'), fits: anybody, load: (s) => s.fill('card', 'person') },
  { id: 'records', group: 'answers', title: t('申领：查登记', 'Card: look-up'), fits: anybody, load: (s) => s.fill('card', 'records') },
  { id: 'mobile', group: 'answers', title: t('申领：手机号', 'Card: mobile number'), fits: anybody, load: (s) => s.fill('card', 'mobile') },
  { id: 'photo', group: 'answers', title: t('申领：照片', 'Card: photo'), fits: asksPhoto, load: (s) => s.fill('card', 'photo') },
  { id: 'documents', group: 'answers', title: t('申领：传材料', 'Card: documents'), fits: anybody, load: (s) => s.fill('card', 'documents') },
  { id: 'bank', group: 'answers', title: t('申领：选银行', 'Card: bank'), fits: anybody, load: (s) => s.fill('card', 'bank') },
  { id: 'delivery', group: 'answers', title: t('申领：选怎么领', 'Card: how it arrives'), fits: choosesWay, load: (s) => s.fill('card', 'way') },
  { id: 'tasks', group: 'answers', title: t('申领：全部步骤', 'Card: all parts'), fits: anybody, load: (s) => { s.fill('card', 'bank'); return stepPath('card', 'tasks') } },
  { id: 'check', group: 'answers', title: t('申领：只差提交', 'Card: only to submit'), fits: anybody, load: (s) => s.fill('card', 'check') },

  { id: 'enrolSent', group: 'enrolment', title: t('参保：刚提交', 'Registration: just submitted'), fits: enrols, load: (s) => s.enrol().see(), stands: 'awaitingNotice' },
  { id: 'enrolReceipt', group: 'enrolment', title: t('参保：回执', 'Registration: receipt'), fits: enrols, load: (s) => receipt('enrolment', s.enrol()), stands: 'awaitingNotice' },
  { id: 'awaiting', group: 'enrolment', title: t('参保：待通知', 'Registration: awaiting notice'), fits: enrols, load: (s) => s.enrol().until('reviewing').see(), stands: 'awaitingNotice' },
  { id: 'enrolLate', group: 'enrolment', title: t('参保：逾期', 'Registration: overdue'), fits: enrols, load: (s) => s.enrol('overdue').pastDue().see(), stands: 'awaitingNotice' },
  { id: 'enrolRefused', group: 'enrolment', title: t('参保：审核不通过', 'Registration: rejected'), fits: enrols, load: (s) => s.enrol('rejected:nameOrNumberDiffers').until('rejected').see(), stands: 'rejected' },
  { id: 'reviewDecision', group: 'answers', title: t('复议：对哪个决定不服', 'Review: which decision'), fits: contests, load: (s) => s.fill('administrativeReview', 'decision') },
  { id: 'reviewReasons', group: 'answers', title: t('复议：要求和理由', 'Review: what for, and why'), fits: contests, load: (s) => s.fill('administrativeReview', 'request') },
  { id: 'reviewCheck', group: 'answers', title: t('复议：只差提交', 'Review: only to submit'), fits: contests, load: (s) => s.fill('administrativeReview', 'check') },
  { id: 'complaintReceipt', group: 'enrolment', title: t('投诉：回执', 'Complaint: receipt'), fits: complains, load: (s) => receipt('complaint', s.complain()), stands: 'investigating' },
  { id: 'complaintSent', group: 'enrolment', title: t('投诉：调查中', 'Complaint: under inquiry'), fits: complains, load: (s) => s.complain().until('reviewing').see(), stands: 'investigating' },
  { id: 'complaintAsked', group: 'enrolment', title: t('投诉：要补证据', 'Complaint: evidence asked for'), fits: complains, load: (s) => s.complain('askedBack').until('needsCorrection').see(), stands: 'needsCorrection' },
  { id: 'complaintWon', group: 'enrolment', title: t('投诉：责令单位改正', 'Complaint: employer ordered'), fits: complains, load: (s) => s.complain().until('settled').see(), stands: 'employerOrdered' },
  { id: 'reviewStart', group: 'refusal', title: t('复议：从不服的那件开始', 'Review: from the case'), fits: contests, load: (s) => complained(s).see(contestPath), stands: 'breachNotFound' },
  { id: 'reviewReceipt', group: 'refusal', title: t('复议：回执', 'Review: receipt'), fits: contests, load: (s) => { complained(s); return receipt('administrativeReview', s.contest()) }, stands: 'underReview' },
  { id: 'reviewSent', group: 'refusal', title: t('复议：审理中', 'Review: under way'), fits: contests, load: (s) => { complained(s); return s.contest().until('reviewing').see() }, stands: 'underReview' },
  { id: 'reviewAsked', group: 'refusal', title: t('复议：要补正理由', 'Review: reasons asked for'), fits: contests, load: (s) => { complained(s); return s.contest('askedBack').until('needsCorrection').see() }, stands: 'needsCorrection' },
  { id: 'reviewUpheld', group: 'refusal', title: t('复议决定：维持', 'Review: upheld'), fits: contests, load: (s) => { complained(s); return s.contest('decisionUpheld').until('settled').see() }, stands: 'decisionUpheld' },
  { id: 'reviewRevoked', group: 'refusal', title: t('复议决定：撤销', 'Review: revoked'), fits: contests, load: (s) => { complained(s); return s.contest('decisionRevoked').until('settled').see() }, stands: 'decisionRevoked' },
  { id: 'reviewNotAdmitted', group: 'refusal', title: t('复议：不予受理', 'Review: not admitted'), fits: contests, load: (s) => { complained(s); return s.contest('rejected:reviewNotAdmitted').until('rejected').see() }, stands: 'notAdmitted' },
  { id: 'toCourt', group: 'refusal', title: t('复议以后：准备起诉状', 'After the review: going to court'), fits: contests, load: (s) => { complained(s); return s.contest('decisionUpheld').until('settled').see(courtPath) }, stands: 'decisionUpheld' },
  { id: 'takenUpAgain', group: 'refusal', title: t('复议之后：原来那件重新办理', 'After the review: taken up again'), fits: contests, load: (s) => { const first = complained(s); s.contest('decisionRevoked').until('settled'); return first.see() }, stands: 'decisionRevoked' },
  { id: 'complaintLost', group: 'enrolment', title: t('投诉：没有查实', 'Complaint: not confirmed'), fits: complains, load: (s) => s.complain('rejected:breachNotFound').until('rejected').see(), stands: 'breachNotFound' },
  { id: 'noticed', group: 'enrolment', title: t('参保：通知已到', 'Registration: notice arrived'), fits: enrols, load: (s) => s.enrol().until('enrolled').see(), stands: 'enrolled' },

  { id: 'submitted', group: 'application', title: t('刚提交', 'Just submitted'), fits: can, load: (s) => plain(s).see(), stands: 'submitted' },
  { id: 'receipt', group: 'application', title: t('回执', 'Receipt'), fits: can, load: (s) => receipt('card', plain(s)), stands: 'submitted' },
  { id: 'myCases', group: 'application', title: t('我的办件', 'My cases'), fits: can, load: (s) => { plain(s); return casesPath }, stands: 'submitted' },
  { id: 'oneMatter', group: 'application', title: t('参保和申领，一个编号', 'Registration and card, one number'), fits: enrols, load: (s) => { s.enrol().until('enrolled'); plain(s); return casesPath }, stands: 'submitted' },
  { id: 'wholeWay', group: 'application', title: t('办卡全程：参保、通知、申领', 'The whole way, one number'), fits: enrols, load: (s) => { s.enrol().until('enrolled'); plain(s); return journeyPath }, stands: 'submitted' },
  { id: 'otherDelivery', group: 'application', title: t('改领取方式', 'Changing delivery'), fits: can, load: (s) => plain(s).see(doing('changeDelivery')), stands: 'submitted' },
  { id: 'otherMobile', group: 'application', title: t('换手机号', 'Changing the mobile number'), fits: can, load: (s) => plain(s).see(doing('changeMobile')), stands: 'submitted' },
  { id: 'otherPhoto', group: 'application', title: t('换照片', 'Changing the photo'), fits: withPhoto, load: (s) => plain(s).see(doing('changePhoto')), stands: 'submitted' },
  { id: 'withdrawing', group: 'application', title: t('正在撤回', 'Withdrawing'), fits: can, load: (s) => plain(s).see(doing('withdraw')), stands: 'submitted' },
  { id: 'reviewing', group: 'application', title: t('审核中', 'Under review'), fits: can, load: (s) => plain(s).until('reviewing').see(), stands: 'reviewing' },
  { id: 'remind', group: 'application', title: t('等得久了：可以催办', 'Takes long: remind'), fits: can, load: (s) => s.apply('overdue', outlet(s.person)).untilRemindable().see(), stands: 'producing' },
  { id: 'reminded', group: 'application', title: t('已催办，等答复', 'Reminded, answer to come'), fits: can, load: (s) => s.apply('overdue', outlet(s.person)).untilRemindable().remind().see(), stands: 'producing' },
  { id: 'photoBack', group: 'application', title: t('照片被退回', 'Photo sent back'), fits: withPhoto, load: (s) => s.apply('photoSentBack', outlet(s.person)).until('needsCorrection').see(), stands: 'needsCorrection' },
  { id: 'photoAgain', group: 'application', title: t('正在补照片', 'Sending another photo'), fits: withPhoto, load: (s) => s.apply('photoSentBack', outlet(s.person)).until('needsCorrection').see(doing('correct')), stands: 'needsCorrection' },
  { id: 'bankOpening', group: 'application', title: t('银行开户中', 'Bank opening the account'), fits: can, load: (s) => plain(s).until('bankOpening').see(), stands: 'bankOpening' },
  { id: 'bankFailed', group: 'application', title: t('开户失败', 'Account not opened'), fits: can, load: (s) => s.apply('bankFails', outlet(s.person)).until('bankFailed').see(), stands: 'bankFailed' },
  { id: 'otherBank', group: 'application', title: t('改选银行', 'Choosing another bank'), fits: can, load: (s) => s.apply('bankFails', outlet(s.person)).until('bankFailed').see(doing('chooseBank')), stands: 'bankFailed' },
  { id: 'producing', group: 'application', title: t('制卡中', 'In production'), fits: can, load: (s) => plain(s).until('producing').see(), stands: 'producing' },
  { id: 'withdrawingConsent', group: 'application', title: t('正在撤回同意', 'Withdrawing a consent'), fits: can, load: (s) => plain(s).until('producing').see(doing('withdrawConsent/bankConsent')), stands: 'producing' },
  { id: 'productionFailed', group: 'application', title: t('制卡失败', 'Production failed'), fits: can, load: (s) => s.apply('productionFails', outlet(s.person)).until('productionFailed').see(), stands: 'productionFailed' },
  { id: 'overdue', group: 'application', title: t('逾期', 'Overdue'), fits: can, load: (s) => s.apply('overdue', outlet(s.person)).pastDue().see(), stands: 'producing' },
  { id: 'instant', group: 'application', title: t('网点当场制卡', 'Made while one waits'), fits: instantly, load: (s) => s.apply(undefined, instant(s.person)).until('bankOpening').see(), stands: 'makingAtOutlet' },
  { id: 'ownData', group: 'application', title: t('我的数据', 'My data'), fits: shows, load: (s) => { plain(s).until('reviewing').see(); return myDataPath }, stands: 'reviewing' },
  { id: 'ready', group: 'application', title: t('待领取：网点', 'Ready at the outlet'), fits: can, load: (s) => plain(s).until('ready').see(), stands: 'readyAtOutlet' },
  { id: 'planTrip', group: 'application', title: t('待领取：安排一趟', 'Ready: planning the trip'), fits: can, load: (s) => { plain(s).until('ready').see(); return tripPath }, stands: 'readyAtOutlet' },
  { id: 'booked', group: 'application', title: t('待领取：已预约', 'Ready: booked'), fits: can, load: (s) => plain(s).until('ready').book().see(appointmentPath), stands: 'readyAtOutlet' },
  { id: 'counter', group: 'application', title: t('到了窗口：柜台模式', 'At the counter'), fits: can, load: (s) => plain(s).until('ready').book().atAppointment(-5).see(counterPath), stands: 'readyAtOutlet' },
  { id: 'missedAppointment', group: 'application', title: t('预约时间已过', 'Appointment missed'), fits: can, load: (s) => plain(s).until('ready').book().atAppointment(120).see(appointmentPath), stands: 'readyAtOutlet' },
  { id: 'visitBooked', group: 'card', title: t('没有办件：已预约挂失', 'No case: booked for a loss'), fits: comes, load: (s) => s.bookVisit('loss').see() },
  { id: 'visitArrived', group: 'card', title: t('没有办件：已报到', 'No case: arrived'), fits: comes, load: (s) => s.bookVisit('ask').atTime(-10).arrive().see() },
  { id: 'visitCounter', group: 'card', title: t('没有办件：给窗口看', 'No case: at the counter'), fits: comes, load: (s) => s.bookVisit('pin').atTime(-5).see('counter') },
  { id: 'visitMissed', group: 'card', title: t('没有办件：预约已过', 'No case: missed'), fits: comes, load: (s) => s.bookVisit('loss').atTime(120).see() },
  { id: 'readyOffice', group: 'application', title: t('待领取：经办大厅', 'Ready at the office'), fits: can, load: (s) => s.apply(undefined, office(s.person)).until('ready').see(), stands: 'readyAtOffice' },
  { id: 'posted', group: 'application', title: t('邮寄中', 'In the post'), fits: can, load: (s) => s.apply(undefined, post(s.person)).until('posted').see(), stands: 'posted' },
  { id: 'returned', group: 'application', title: t('邮件退回', 'Letter came back'), fits: can, load: (s) => s.apply('returned', post(s.person)).until('returned').see(), stands: 'returned' },
  { id: 'withEmployer', group: 'application', title: t('单位待发', 'With the employer'), fits: employed, load: (s) => s.apply(undefined, employer).until('withEmployer').see(), stands: 'withEmployer' },
  { id: 'withdrawn', group: 'application', title: t('撤回', 'Withdrawn'), fits: can, load: (s) => plain(s).until('accepted').act('withdrawn', 'resident').see(), stands: 'withdrawn' },

  { id: 'noPhoto', group: 'refusal', title: t('不通过：照片', 'Rejected: photo'), fits: withPhoto, load: (s) => s.apply('rejected:photo', outlet(s.person)).until('rejected').see(), stands: 'rejected' },
  { id: 'again', group: 'refusal', title: t('不通过：重新申请', 'Rejected: applying again'), fits: withPhoto, load: (s) => s.apply('rejected:photo', outlet(s.person)).until('rejected').see(reapplyPath), stands: 'rejected' },
  { id: 'noName', group: 'refusal', title: t('不通过：姓名或号码不一致', 'Rejected: name or number'), fits: can, load: (s) => s.apply('rejected:nameOrNumberDiffers', outlet(s.person)).until('rejected').see(), stands: 'rejected' },
  { id: 'noId', group: 'refusal', title: t('不通过：证件过期', 'Rejected: ID expired'), fits: can, load: (s) => s.apply('rejected:idExpired', outlet(s.person)).until('rejected').see(), stands: 'rejected' },
  { id: 'noSecond', group: 'refusal', title: t('不通过：已有卡', 'Rejected: has a card'), fits: can, load: (s) => s.apply('rejected:alreadyHasCard', outlet(s.person)).until('rejected').see(), stands: 'rejected' },
  { id: 'noInsurance', group: 'refusal', title: t('不通过：没有参保', 'Rejected: not registered'), fits: can, load: (s) => s.apply('rejected:notEnrolled', outlet(s.person)).until('rejected').see(), stands: 'rejected' },
  { id: 'noAccount', group: 'refusal', title: t('不通过：账户不一致', 'Rejected: account elsewhere'), fits: can, load: (s) => s.apply('rejected:accountElsewhere', outlet(s.person)).until('rejected').see(), stands: 'rejected' },
  { id: 'noGuardian', group: 'refusal', title: t('不通过：监护关系', 'Rejected: guardianship'), fits: guarded, load: (s) => s.apply('rejected:guardianNotShown', outlet(s.person)).until('rejected').see(), stands: 'rejected' },
  { id: 'noTwice', group: 'refusal', title: t('不通过：重复申请', 'Rejected: duplicate'), fits: can, load: (s) => s.apply('rejected:duplicate', outlet(s.person)).until('rejected').see(), stands: 'rejected' },

  { id: 'sealed', group: 'card', title: t('已领，未启用', 'Collected, still sealed'), fits: can, load: (s) => inHand(s).see(cardPath), stands: 'sealed' },
  { id: 'consentWithdrawn', group: 'card', title: t('撤回了一项同意', 'A consent withdrawn'), fits: can, load: (s) => inHand(s).withdrawConsent('bankConsent').see(), stands: 'sealed' },
  { id: 'socialOnly', group: 'card', title: t('社保已启用', 'Social function on'), fits: can, load: (s) => inHand(s).act('socialEnabled', 'resident').see(cardPath), stands: 'socialOnly' },
  { id: 'financialOnly', group: 'card', title: t('只有金融', 'Bank function only'), fits: can, load: (s) => inHand(s).act('financialActivated', 'bank').see(cardPath), stands: 'financialOnly' },
  { id: 'active', group: 'card', title: t('全部可用', 'Everything works'), fits: can, load: (s) => bothOn(s).see(cardPath), stands: 'active' },
  { id: 'atHospital', group: 'card', title: t('到医院挂号', 'At a hospital desk'), fits: shows, load: (s) => { bothOn(s); return cardUsePath('hospitalRegistration') }, stands: 'active' },
  { id: 'treatedElsewhere', group: 'card', title: t('异地就医：已备案', 'Treatment elsewhere, filed'), fits: shows, load: (s) => { bothOn(s).fileElsewhere(); return cardUsePath('otherProvince') }, stands: 'active' },
  { id: 'onBus', group: 'card', title: t('乘公交', 'On a bus'), fits: shows, load: (s) => { bothOn(s); return cardUsePath('busFare') }, stands: 'active' },
  { id: 'subsidyWaits', group: 'card', title: t('补贴打不进来', 'A subsidy that can’t arrive'), fits: shows, load: (s) => { inHand(s).act('socialEnabled', 'resident').use('farmlandSubsidy', 'account'); return cardUsePath('farmlandSubsidy') }, stands: 'socialOnly' },
  { id: 'used', group: 'card', title: t('用过几次的卡', 'A card that was used'), fits: shows, load: (s) => bothOn(s).use('hospitalRegistration', 'card').use('busFare', 'card').use('farmlandSubsidy', 'account').use('library', 'card').see(cardPath), stands: 'active' },
  { id: 'openECard', group: 'card', title: t('开通电子社保卡', 'Opening the e-card'), fits: shows, load: (s) => eCardPath(bothOn(s).number), stands: 'active' },
  { id: 'eCard', group: 'card', title: t('电子社保卡：打开', 'The e-card, shown'), fits: shows, load: (s) => eCardPath(bothOn(s).act('eCardIssued', 'resident').number), stands: 'active' },
  { id: 'addFamily', group: 'card', title: t('亲情卡：添加家人', 'Family card: adding one'), fits: carries, load: (s) => eCardPath(bothOn(s).act('eCardIssued', 'resident').number, 'add'), stands: 'active' },
  { id: 'family', group: 'card', title: t('亲情卡：已添加一位', 'Family card: one added'), fits: carries, load: (s) => eCardPath(bothOn(s).act('eCardIssued', 'resident').carry('spouse').number), stands: 'active' },
  { id: 'eCardOfLost', group: 'card', title: t('电子社保卡：卡在挂失', 'E-card of a lost card'), fits: shows, load: (s) => eCardPath(bothOn(s).act('eCardIssued', 'resident').act('lossReported', 'resident').number), stands: 'tempLost' },
  { id: 'eCardEnded', group: 'card', title: t('电子社保卡：卡已注销', 'E-card of a cancelled card'), fits: shows, load: (s) => eCardPath(bothOn(s).act('eCardIssued', 'resident').act('cancelled', 'agency').number), stands: 'cancelled' },
  { id: 'losing', group: 'card', title: t('卡丢了：一按挂失', 'Lost: one press'), fits: can, load: (s) => { bothOn(s); return lostCardPath }, stands: 'active' },
  { id: 'cardLost', group: 'card', title: t('临时挂失', 'Reported lost for now'), fits: can, load: (s) => bothOn(s).act('lossReported', 'resident').see(cardPath), stands: 'tempLost' },
  { id: 'cardFound', group: 'card', title: t('找到了：解除挂失', 'Found: lifting the report'), fits: can, load: (s) => bothOn(s).act('lossReported', 'resident').see(matter('found')), stands: 'tempLost' },
  { id: 'lossLifted', group: 'card', title: t('挂失已解除：回执', 'Report lifted: receipt'), fits: can, load: (s) => { bothOn(s).act('lossReported', 'resident'); return receipt('cardFound', s.ask('cardFound')) }, stands: 'settled' },
  { id: 'formalLoss', group: 'card', title: t('正式挂失：怎么办', 'Lost for good: how'), fits: can, load: (s) => bothOn(s).act('lossReported', 'resident').see(matter('lost')), stands: 'tempLost' },
  { id: 'lostForGood', group: 'card', title: t('已正式挂失', 'Reported lost for good'), fits: can, load: (s) => bothOn(s).act('lossConfirmed', 'agency').see(cardPath), stands: 'lost' },
  { id: 'foundTooLate', group: 'card', title: t('正式挂失后找到了', 'Found after that'), fits: can, load: (s) => bothOn(s).act('lossConfirmed', 'agency').see(matter('found')), stands: 'lost' },
  { id: 'replace', group: 'card', title: t('补换卡：开始', 'Replacing: the start'), fits: can, load: (s) => bothOn(s).see(matter('replace')), stands: 'active' },
  { id: 'replacing', group: 'card', title: t('补卡：正在办', 'Being replaced'), fits: can, load: (s) => { const old = bothOn(s).act('lossReported', 'resident'); replaced(s, 'lost'); return old.see(cardPath) }, stands: 'submitted' },
  { id: 'newCard', group: 'card', title: t('换卡：新卡已领，旧卡还能用', 'New card collected, old one works'), fits: can, load: (s) => { bothOn(s); return replaced(s, 'damaged').until('ready').act('collected', 'bank').see(cardPath) }, stands: 'sealed' },
  { id: 'oldCard', group: 'card', title: t('换卡：旧卡已停用', 'The old card has stopped'), fits: can, load: (s) => { const old = bothOn(s); replaced(s, 'damaged').until('ready').act('collected', 'bank').act('socialEnabled', 'resident'); return old.see(cardPath) }, stands: 'socialOnly' },
  { id: 'pinLocked', group: 'card', title: t('社保密码锁定', 'PIN locked'), fits: can, load: (s) => bothOn(s).act('locked', 'resident').see(cardPath), stands: 'locked' },
  { id: 'cancelling', group: 'card', title: t('注销：怎么办', 'Cancelling: how'), fits: can, load: (s) => bothOn(s).see(matter('cancel')), stands: 'active' },
  { id: 'movedAway', group: 'card', title: t('搬到外省：卡怎么办', 'Moved to another province'), fits: can, load: (s) => bothOn(s).see(matter('moved')), stands: 'active' },
  { id: 'cancelled', group: 'card', title: t('已注销', 'Cancelled'), fits: can, load: (s) => bothOn(s).act('cancelled', 'agency').see(cardPath), stands: 'cancelled' },
  { id: 'wayInUse', group: 'card', title: t('办卡全程：在用', 'The whole way: in use'), fits: can, load: (s) => { bothOn(s); return journeyPath }, stands: 'active' },
  { id: 'inbox', group: 'card', title: t('一路的通知', 'All the notices'), fits: can, load: (s) => { bothOn(s); return noticesPath }, stands: 'active' },
  { id: 'expiring', group: 'card', title: t('到期前 60 天', '60 days before expiry'), fits: can, load: (s) => bothOn(s).beforeExpiry(60).see(cardPath), stands: 'renewable' },
  { id: 'yearTen', group: 'card', title: t('第十年：已过期', 'Year ten: expired'), fits: can, load: (s) => bothOn(s).beforeExpiry(-1).see(cardPath), stands: 'expired' },

  { id: 'record', group: 'answers', title: t('缴费记录：有漏记', 'Record: a month left out'), fits: corrects, load: (s) => s.know('recordCorrection', recordsPath) },
  { id: 'strangeLook', group: 'answers', title: t('查询记录：有一次不认识', 'Looks: one not known'), fits: corrects, load: (s) => { s.strangeLook(); return s.know('recordCorrection', recordsPath) } },
  { id: 'lookObjected', group: 'answers', title: t('不认识的查询：核查中', 'Unknown look: being checked'), fits: corrects, load: (s) => { s.strangeLook('open'); return s.know('recordCorrection', recordsPath) } },
  { id: 'lookAnswered', group: 'answers', title: t('不认识的查询：已答复', 'Unknown look: answered'), fits: corrects, load: (s) => { s.strangeLook('answered'); return s.know('recordCorrection', recordsPath) } },
  { id: 'correctionMonths', group: 'answers', title: t('更正：选月份', 'Correction: which months'), fits: corrects, load: (s) => s.fill('recordCorrection', 'months') },
  { id: 'correctionCheck', group: 'answers', title: t('更正：只差提交', 'Correction: only to submit'), fits: corrects, load: (s) => s.fill('recordCorrection', 'check') },
  { id: 'correctionReceipt', group: 'card', title: t('更正：回执', 'Correction: receipt'), fits: corrects, load: (s) => receipt('recordCorrection', s.correctRecord()), stands: 'submitted' },
  { id: 'correctionSent', group: 'card', title: t('更正：核对中', 'Correction: being checked'), fits: corrects, load: (s) => s.correctRecord().until('reviewing').see(), stands: 'reviewing' },
  { id: 'recordCorrected', group: 'card', title: t('记录已更正', 'Record corrected'), fits: corrects, load: (s) => s.correctRecord().until('settled').see(), stands: 'recordCorrected' },
  { id: 'recordRight', group: 'refusal', title: t('不通过：记录没有错', 'Refused: record right'), fits: corrects, load: (s) => s.correctRecord('rejected:recordRight').until('rejected').see(), stands: 'rejected' },

  { id: 'offline', group: 'trouble', title: t('提交时断网', 'Offline while submitting'), fits: can, load: (s) => { s.breaks('submitApplication', { kind: 'offline' }); return s.fill('card', 'check') } },
  { id: 'lostAnswer', group: 'trouble', title: t('办成了，回话丢了', 'Submitted, answer lost'), fits: can, load: (s) => { s.breaks('submitApplication', { kind: 'lostAnswer' }, 1); return s.fill('card', 'check') } },
  { id: 'silence', group: 'trouble', title: t('提交后没有回音', 'No answer to the submission'), fits: can, load: (s) => { s.breaks('submitApplication', { kind: 'timeout' }); return s.fill('card', 'check') } },
  { id: 'busy', group: 'trouble', title: t('太忙：请等 20 秒', 'Too busy: wait 20 seconds'), fits: can, load: (s) => { s.breaks('submitApplication', { kind: 'status', status: 429, retryAfter: '20' }, 1); return s.fill('card', 'check') } },
  { id: 'proveAgain', group: 'trouble', title: t('要重新确认手机号', 'Prove the number again'), fits: can, load: (s) => { s.breaks('submitApplication', { kind: 'refusal', status: 401 }, 1); return s.fill('card', 'check') } },
  { id: 'down', group: 'trouble', title: t('系统维护', 'Agency down'), fits: can, load: (s) => { const path = plain(s).see(); s.breaks('*', { kind: 'status', status: 503 }); return path }, stands: 'submitted' },
  { id: 'portal', group: 'trouble', title: t('公共 Wi-Fi 认证页', 'Captive portal'), fits: can, load: (s) => { const path = plain(s).see(); s.breaks('*', { kind: 'html' }); return path }, stands: 'submitted' },
  { id: 'noBanks', group: 'trouble', title: t('银行名单取不到', 'The banks can’t be had'), fits: can, load: (s) => { s.breaks('listBanks', { kind: 'offline' }); return s.fill('card', 'bank') } },
  { id: 'shared', group: 'trouble', title: t('公用设备：不保存', 'Shared device'), fits: anybody, load: (s) => { s.onSharedDevice(); return s.fill('card', 'person') } },
  { id: 'twoTabs', group: 'trouble', title: t('两个标签页冲突', 'Two tabs disagree'), fits: can, load: (s) => { const path = s.fill('card', 'mobile'); s.rival({ name: '周文' }); return path } },
]
