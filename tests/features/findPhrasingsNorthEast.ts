import type { Phrasing } from './findPhrasings.ts'

const start = '/route/who'
const lost = '/lost-card'
const replace = '/replacement/who'
const cases = '/cases'
const offices = '/offices'
const complaint = '/complaint/first-day'
const pinAt = '/offices?service=pin'
const cancelAt = '/offices?service=cancel'

/** As people of the north-east speak. Each has its answer among the first three. */
export const northEast: readonly Phrasing[] = [
  ['卡磕碜了咋整', replace],
  ['卡让我整埋汰了', replace],
  ['卡搁兜里洗了', replace],
  ['卡掉水里泡囊了', replace],
  ['卡嘎嘣一下折了', replace],
  ['卡让孙子啃豁牙了', replace],
  ['卡磨得溜光字都没了', replace],
  ['卡不好使了', replace],
  ['社保卡揣丢了', lost],
  ['卡叫人顺走了', lost],
  ['卡让人给掏走了', lost],
  ['密码老输不对锁死了', pinAt],
  ['俺家老头儿没了卡咋整', cancelAt],
  ['我妈走了卡还用退不', cancelAt],
  ['孩儿刚落地办卡', start],
  ['老板不给交社保', complaint],
  ['卡啥前儿能下来', cases],
  ['办完卡搁哪疙瘩取', offices, '/trip'],
]
