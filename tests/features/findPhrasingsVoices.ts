import type { Phrasing } from './findPhrasings.ts'

const start = '/route/who'
const insurance = '/enrolment/who'
const card = '/card/who'
const replace = '/replacement/who'
const complaint = '/complaint/first-day'
const review = '/administrativeReview/decision'
const lost = '/lost-card'
const cases = '/cases'
const offices = '/offices'
const visits = '/visits'
const book = '/visits/book'
const records = '/records'
const rights = '/rights'
const lateEmployer = '/rights/period?of=employer'
const lawsuit = '/rights/period?of=lawsuit'
const collectAt = '/offices?service=collect'
const cancelAt = '/offices?service=cancel'
const pinAt = '/offices?service=pin'

/** In the voices of five people, a dozen each, written without a look at the entries or at the other tables. */
export const voices: readonly Phrasing[] = [
  // Twenty-two, from another province, working in a factory in Shenyang.
  ['厂里干了仨月还没给交社保', complaint, lateEmployer],
  ['老板说试用期过了才给上社保', '/rights/claims?of=probation', complaint],
  ['我老家在河南，在沈阳上班能办社保卡不', start],
  ['社保卡被中介扣了不还我', '/rights/claims?of=employerKeeps', rights, '/law/wageRegulations.31'],
  ['换了厂，社保咋转过来', '/uses/transfer'],
  ['工资打到社保卡上怎么取出来', '/uses/wages', '/uses/bankCard', '/offices?service=activate'],
  [
    '辞职了能领几个月失业金',
    '/uses/unemploymentClaim',
    '/uses/unemploymentBenefit',
    '/law/socialInsuranceLaw.46',
  ],
  ['想去法院告社保局，起诉状咋写', cases, rights, lawsuit],
  ['表填一半手机没电了，接着填去哪', '/keep'],
  ['请假去一趟窗口太难，能先约个时间吗', visits, book, offices],
  ['收到短信说社保卡停用让我点链接', '/rights/claims?of=stoppedLink', '/notices'],
  ['有人查了我的社保记录，我没让他查', records],
  // Seventy-eight, of Shenyang.
  ['这卡搁哪嘎达能取啊', collectAt, offices],
  ['俺那卡让我给整丢了，咋办呐', lost],
  ['密码忘了个溜干净', pinAt],
  ['字儿忒小，瞅不着', '/find?elder'],
  ['腿脚不好，能不能上家来给办', rights, '/law/accessibilityLaw.39', '/law/agencyRegulations.30'],
  ['坐公家车老头老太太不要钱那个', '/uses/seniorRide'],
  ['年年让我刷脸，证明我还活着', '/uses/lifeCertificate'],
  ['退休金打没打到这卡里', '/uses/pension'],
  ['我过了八十给不给钱', '/uses/elderlyAllowance'],
  ['那卡到日子了，得换新的不', replace, '/rights/claims?of=expiresStops', '/offices?service=replace'],
  ['丢的卡在炕柜里又翻着了', lost, '/offices?service=loss'],
  ['我不会摆弄手机，让我儿子替我办行不', start, '/law/accessibilityLaw.39', '/rights/claims?of=counterOnly'],
  // A village clerk, for those of the village.
  ['帮村民代办社保卡要带什么材料', start],
  ['村里老人没有参过保，怎么登记', insurance],
  ['种粮补贴发到哪张卡', '/uses/grainSubsidy'],
  ['地力补贴没到账', '/uses/farmlandSubsidy'],
  ['低保户的钱打社保卡吗', '/uses/minimumAllowance'],
  ['残疾人补贴用什么卡领', '/uses/disabilityAllowance'],
  ['张大爷去世了，他的社保卡怎么销', cancelAt],
  ['最近的社保窗口几点下班', offices],
  ['一共代了五个人，怎么看每个人办到哪了', cases],
  ['材料交上去快一个月没动静，怎么催一催', cases],
  ['村民拿来一张回执，怎么看是不是真的', '/verify'],
  ['登记办下来法定要几天', '/rights/period?of=enrolment', '/law/agencyRegulations.6'],
  // Teaches English at a school in Dalian.
  ['How do I get a social security card as a foreign teacher?', start],
  ['my school hasn’t signed me up for social insurance', complaint, lateEmployer, '/employment/first-day'],
  ['book a time at a service counter before I go', visits, book, offices],
  ['counter where someone speaks English', offices],
  ['my application is taking ages, can I chase it up?', cases],
  ['the office turned me down and I disagree', review, rights, '/rights/period?of=review', cases],
  ['take the agency to court', lawsuit, rights, cases, '/law/administrativeLitigationLaw.46'],
  ['PIN locked after too many tries', pinAt],
  ['someone looked at my record without asking', records],
  ['delete everything you have about me', '/my-data'],
  ['see how many years I have paid in', records],
  ['leaving China for good, what happens to my card', cancelAt],
  // A mother whose child is a month old.
  ['宝宝刚满月怎么办社保卡', start],
  ['给刚出生的娃上医保', insurance],
  ['生孩子住院的钱社保卡能报吗', '/uses/maternityCare', '/uses/hospitalStay'],
  ['宝宝的社保卡能放到我手机里吗', '/e-card'],
  ['娃还没有身份证，拿户口本行吗', start, insurance, card],
  ['孩子发烧挂号用哪张卡', '/uses/hospitalRegistration'],
  ['宝宝照片要什么底色', start, card],
  ['卡寄到家里要几天', cases, '/journey'],
  ['月嫂带娃没空，约周六去窗口领卡', visits, book, collectAt, offices],
  ['给宝宝办卡没通过，想告他们', cases, rights, review, lawsuit],
  ['幼儿园要看孩子参保证明', '/uses/schoolEnrolment', '/uses/certificate'],
  ['名字登记错了一个字怎么改', replace, cases],
]
