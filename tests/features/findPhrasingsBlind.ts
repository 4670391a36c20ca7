import type { Phrasing } from './findPhrasings.ts'

const start = '/route/who'
const insurance = '/enrolment/who'
const lost = '/lost-card'
const replace = '/replacement/who'
const cases = '/cases'
const offices = '/offices'
const records = '/records'
const rights = '/rights'
const claims = '/rights/claims'
const complaint = '/complaint/first-day'

/** Written without a look at the entries or at the other table: how many of these are found tells how well people are understood. */
export const blind: readonly Phrasing[] = [
  // Losing, breaking, finding.
  ['社保卡找不着了咋整', lost],
  ['钱包让人偷了卡在里头', lost],
  ['我爸把社保卡整没了', lost],
  ['卡掰折了', replace],
  ['卡刷不出来了', replace, '/offices?service=replace'],
  ['补一张新卡要多少钱', replace, '/offices?service=replace'],
  ['卡找着了还能用吗', lost, cases],
  ['卡快到期了', replace, cases],
  ['社保卡过期咋办', replace, cases],
  ['名字改了卡要换吗', replace],
  ['密码忘了', '/offices?service=pin', cases],
  ['密码输错好几次锁住了', '/offices?service=pin', cases],
  // Getting one.
  ['孩子刚出生怎么办社保卡', start],
  ['给老妈办张卡', start],
  ['我想办社保', start, insurance],
  ['没工作的人能交社保吗', start, insurance],
  ['我开出租的咋参保', start, insurance],
  ['送外卖的怎么上保险', start, insurance],
  ['在哪能当场拿卡', '/offices?service=sameDay', '/offices?service=collect', offices],
  ['离我最近的银行', offices],
  ['周六开门吗', offices],
  ['轮椅能进去的网点', offices],
  ['卡办好了去哪拿', '/offices?service=collect', cases],
  ['银行功能怎么开通', '/offices?service=activate', cases],
  ['约个时间去办', '/trip', offices, '/visit'],
  ['我去不了了想改时间', '/trip', '/visit'],
  // Following it.
  ['卡到哪一步了', cases],
  ['我的申请批了没', cases],
  ['查进度', cases],
  ['给我发的短信是真的假的', '/notices', '/verify'],
  ['短信说我社保卡要停用', '/notices', '/verify'],
  ['回执是真的吗', '/verify'],
  ['换手机了填的东西还在吗', '/keep'],
  ['删掉我的资料', '/keep'],
  // The record, the employer, the law.
  ['我交了多少年了', records],
  ['看看公司给我交没交', records, complaint, rights],
  ['有两个月没交上', records],
  ['工资基数不对', records, claims],
  ['老板不给交社保', complaint, claims, rights],
  ['单位欠我社保', complaint, claims, rights],
  ['三十天是咋算的', '/rights/period', '/rights/period?of=registration', rights],
  ['不服怎么申诉', claims, '/rights/claims?of=review', rights],
  ['社会保险法', '/law'],
  // Using it.
  ['坐公交用社保卡', '/uses/busFare', '/uses/seniorRide'],
  ['老人坐车不要钱', '/uses/seniorRide'],
  ['看病咋刷卡', '/uses/hospitalPayment', '/uses/hospitalRegistration'],
  ['药店买药', '/uses/pharmacy'],
  ['上北京看病报销', '/uses/otherProvince'],
  ['退休金打到哪张卡', '/uses/pension'],
  ['低保钱怎么领', '/uses/minimumAllowance'],
  ['种地补贴', '/uses/farmlandSubsidy', '/uses/grainSubsidy'],
  ['失业了领钱', '/uses/unemploymentBenefit', '/uses/unemploymentClaim'],
  ['图书馆借书', '/uses/library'],
  ['住店用社保卡', '/uses/hotelCheckIn'],
  ['怎么证明人还活着', '/uses/lifeCertificate'],
  // English.
  ['lost card', lost],
  ['i cannot find my card', lost],
  ['my card was stolen', lost],
  ['broken card', replace],
  ['forgot the pin', '/offices?service=pin', cases],
  ['card for my newborn', start],
  ['sign up for social insurance', start, insurance],
  ['where can I pick it up', '/offices?service=collect', cases],
  ['how far is my application', cases],
  ['employer does not pay', complaint, claims, rights],
  ['is this text message real', '/notices', '/verify'],
  ['free bus for seniors', '/uses/seniorRide', '/uses/busFare'],
  ['pay at the hospital', '/uses/hospitalPayment'],
  ['how many years have I paid', records],
  ['make an appointment', '/trip', offices, '/visit'],
  ['delete my data', '/keep'],
  // Pinyin, initials, slips of the keyboard.
  ['buka', replace],
  ['guashi', lost],
  ['sbk', start, cases, '/uses'],
  ['社宝卡丢了', lost],
  ['挂矢', lost],
  ['aplication status', cases],
]
