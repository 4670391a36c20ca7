import {
  cardPath,
  casePath,
  homePath,
  noticesPath,
  receiptPath,
  resultPath,
  reviewPath,
  stepPath,
} from '../../src/journey/paths.ts'
import type { ClerkAct } from '../agency/clerk.ts'
import { type DemoLook, demoVersion } from './demoState.ts'
import type { Doing, Tour, TourStep, Turn } from './tour.ts'
import { codeMark } from './tour.ts'
import type { Both } from './wording.ts'

/** A tour that comes with the demonstration: it begins with a scenario, on the day it is shown. */
interface BuiltIn {
  readonly id: string
  readonly title: Both
  /** `person/situation`. */
  readonly starts: string
  readonly steps: readonly TourStep[]
}

const t = (zh: string, en: string): Both => ({ zh, en })

// One line for each step: what is done, and what is said with it. Where nothing is said, it is done without stopping.
const step = (doing: Doing, said: Both | undefined): TourStep =>
  said ? { doing, caption: said } : { doing, quiet: true }

/** Stands for the number of a case, which differs with each showing. */
const anyNumber = '*'
const see = (screen: string, said?: Both) => step({ do: 'see', screen }, said)
const look = (role: string, name: Both, said: Both) => step({ do: 'look', at: { role, name } }, said)
const press = (name: Both, said?: Both) => step({ do: 'press', at: { role: 'button', name } }, said)
const follow = (name: Both, said?: Both) => step({ do: 'press', at: { role: 'link', name } }, said)
const choose = (name: Both, said?: Both) => step({ do: 'choose', at: { role: 'radio', name } }, said)
const tick = (name: Both, said?: Both) => step({ do: 'choose', at: { role: 'checkbox', name } }, said)
const type = (name: Both, text: string, said?: Both) =>
  step({ do: 'type', at: { role: 'textbox', name }, text }, said)
const select = (name: Both, option: Both, said?: Both) =>
  step({ do: 'select', at: { role: 'combobox', name }, option }, said)
const turn = (to: Turn, said?: Both) => step({ do: 'clock', to }, said)
const clerk = (act: ClerkAct, said?: Both) => step({ do: 'clerk', act, case: 0 }, said)
const goOn = press(t('继续', 'Continue'))
const sample = press(t('用示例人员填写', 'Fill in a sample person'))

// biome-ignore format: one line for each step, to be read as a script
const builtIns: readonly BuiltIn[] = [
  {
    id: 'firstQuestion',
    title: t('灵活就业：从第一个问题到回执', 'A flexible worker: from the first question to the receipt'),
    starts: 'flexible/opened',
    steps: [
      see(homePath, t('林小舟送外卖，没有固定单位，第一次来办社保卡。', 'Lin Xiaozhou delivers meals and has no fixed employer. She has never had a card.')),
      look('heading', t('办卡全程', 'The whole journey'), t('一开始就说清楚：要走几步，先做什么。', 'The whole way is shown before anything is asked.')),
      follow(t('开始办理', 'Start now'), t('不用注册，也不用登录，直接开始。', 'No account, no login: she just starts.')),
      see(stepPath('route', 'who')),
      choose(t('给我自己', 'Myself'), t('一页只问一个问题。先问给谁办。', 'One question to a page. First: who is it for?')),
      goOn,
      see(stepPath('route', 'kind')),
      choose(t('灵活就业', 'Working without a fixed employer'), t('用的是平常话，每一项都有例子。', 'Everyday words, with an example for each.')),
      goOn,
      see(stepPath('route', 'insured')),
      choose(t('还没有参保', 'Not insured yet'), t('她还没有参保。没参保不能直接办卡，很多人卡在这里。', 'She is not insured. Without that there is no card, and this is where many people get lost.')),
      goOn,
      see(stepPath('route', 'living')),
      choose(t('辽宁', 'Liaoning')),
      goOn,
      see(stepPath('route', 'card')),
      choose(t('没有，从来没办过', 'No, never had one')),
      goOn,
      see(stepPath('route', 'city')),
      select(t('在辽宁哪个市办理？', 'Which city in Liaoning?'), t('沈阳市', 'Shenyang'), t('六个问题的最后一个：在哪个市办。', 'The last of six questions: in which city.')),
      goOn,
      see(resultPath('route'), t('答案：先参保登记，再申领。要带什么、为什么要、等几天，都在这一页。', 'The answer: register first, then apply. Which papers, by which law and how long: all on one page.')),
      follow(t('开始参保登记', 'Start the registration'), t('从这里接着办，刚才答过的不再问。', 'On from here; nothing is asked twice.')),
      see(stepPath('enrolment', 'person')),
      sample,
      look('textbox', t('身份证号', 'ID card number'), t('填身份。演示里用不存在的人：区划 210199 没有这个地方。', 'Who she is. The demonstration uses people who cannot exist: there is no county 210199.')),
      goOn,
      see(stepPath('enrolment', 'records')),
      press(t('同意并查询', 'Agree and check'), t('登记前先查有没有参保，她同意了才查。', 'Before she registers the records are checked, and only if she agrees.')),
      goOn,
      see(stepPath('enrolment', 'scheme')),
      select(t('在哪个区县登记？', 'In which district or county?'), t('和平区', 'Heping District')),
      choose(t('养老保险和医疗保险', 'Pension and medical insurance'), t('参加哪种保险，她自己选。', 'Which insurance is her own choice.')),
      goOn,
      see(stepPath('enrolment', 'mobile')),
      sample,
      press(t('发送验证码', 'Send the code'), t('手机号要验一下。演示里的短信直接显示在屏幕上。', 'The number is checked. The text message appears on the screen here.')),
      type(t('6位验证码', '6-digit code'), codeMark, t('填对了马上通过，不用再点。', 'A right code is taken at once.')),
      goOn,
      see(reviewPath('enrolment'), t('提交前核对一遍，每一项都能改，改完回到这里。', 'Everything is checked before it is sent; each answer can be changed from here.')),
      tick(t('我承诺以上内容真实有效', 'I declare this is true')),
      press(t('提交参保登记', 'Submit the registration'), t('网络断开也不会重复提交。', 'Even if the network fails, it is never sent twice.')),
      see(receiptPath('enrolment', anyNumber), t('马上有回执和编号，还有法定的最晚日期：十个工作日。', 'At once a receipt with a number, and the last day set by law: ten working days.')),
    ],
  },
  {
    id: 'firstNotice',
    title: t('第一条通知', 'The first notice'),
    starts: 'flexible/awaiting',
    steps: [
      see(casePath(anyNumber), t('参保登记交上去了，经办机构正在审核。', 'The registration is with the agency, under review.')),
      look('heading', t('这段时间您不用做什么', 'You do not need to do anything now'), t('等的时候最怕不知道怎么样了：这里说清楚现在不用做什么。', 'Waiting is worst when one knows nothing. It says plainly that there is nothing to do.')),
      turn('workingDay', t('时间快进一个工作日，页面自己跟上。', 'One working day later; the page follows by itself.')),
      turn('nextEvent', t('到了办结那一刻：状态变了，通知来了，谁也没有刷新页面。', 'The decision is made: the state changes and the notice arrives. Nobody has reloaded the page.')),
      look('heading', t('最新通知', 'Latest notice'), t('第一条通知：参保登记办结，可以申领社保卡了。', 'The first notice: registered, and free to apply for the card.')),
      follow(t('看全部通知', 'All notices'), t('所有通知都收在一处。', 'All notices are kept in one place.')),
      see(noticesPath, t('短信没收到、删掉了，这里还在；真短信长什么样，也在这里比着看。', 'Whatever became of the text message, it is here; and how to tell a real one from a scam.')),
    ],
  },
  {
    id: 'tenYears',
    title: t('一张卡的十年', 'Ten years of a card'),
    starts: 'flexible/sealed',
    steps: [
      see(cardPath(anyNumber), t('卡领回来了。一张卡有两半，要分开启用。', 'The card is in her hands. It has two halves, switched on separately.')),
      look('heading', t('两个功能，分开启用', 'Two functions, enabled separately'), t('两盏灯都没亮：现在看不了病，也取不了钱。', 'Neither light is on: no doctor, no money yet.')),
      press(t('启用社保功能', 'Enable the social security function'), t('社保这一半，在手机上就能启用。', 'The social security half she enables on her phone.')),
      look('heading', t('两个功能，分开启用', 'Two functions, enabled separately'), t('第一盏灯亮了，马上能用。', 'The first light is on, at once.')),
      clerk('activate', t('银行这一半要本人到网点：我们替柜员点一下。', 'The bank half takes a trip to the bank; the desk plays the teller.')),
      look('heading', t('两个功能，分开启用', 'Two functions, enabled separately'), t('两盏灯都亮了。', 'Both lights are on.')),
      turn('expiring', t('九年十个月以后：离到期还有六十天。', 'Nine years and ten months later: sixty days before it expires.')),
      look('heading', t('有效期', 'Validity'), t('可以换卡了，页面会提前说，不用着急。', 'It can be renewed now. The page says so in time; there is no hurry.')),
      turn('yearTen', t('第十年，卡到期了。', 'Year ten: the card has expired.')),
      look('heading', t('照常能用', 'Still works'), t('社保照常能用，参保不受影响；金融功能以发卡银行规定为准。', 'The social security half goes on, and so does the insurance; the bank half is up to the bank.')),
    ],
  },
]

/** The tours that come with the demonstration, as they begin at a time of the agency (`YYYY-MM-DDTHH:mm`) in somebody's look. */
export const builtInTours = (at: string, chosen: DemoLook): readonly Tour[] =>
  builtIns.map(({ starts, ...tour }) => ({
    ...tour,
    start: { v: demoVersion, o: { scenario: starts, at }, d: { look: chosen } },
  }))

/** Whether a tour is one of those that come along. */
export const isBuiltIn = (tourId: string): boolean => builtIns.some(({ id }) => id === tourId)
