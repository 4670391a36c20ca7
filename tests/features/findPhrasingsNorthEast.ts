import type { Phrasing } from './findPhrasings.ts'

const start = '/route/who'
const lost = '/lost-card'
const replace = '/replacement/who'
const cases = '/cases'
const offices = '/offices'
const complaint = '/complaint/first-day'
const pinAt = '/offices?service=pin'

/** As people of the north-east speak. Each has its answer among the first three. */
export const northEast: readonly Phrasing[] = [
  ['卡磕碜了咋整', replace],
  ['卡让我整埋汰了', replace],
  ['卡嘎嘣一下折了', replace],
  ['卡掰折了', replace],
  ['卡刷不出来了', replace],
  ['卡不好使了', replace],
  ['社保卡揣丢了', lost],
  ['卡叫人顺走了', lost],
  ['卡让人给掏走了', lost],
  ['密码老输不对锁死了', pinAt],
  ['孩儿刚落地办卡', start],
  ['老板不给交社保', complaint],
  ['卡啥前儿能下来', cases],
  ['密码整忘了', pinAt],
  ['单位欠我好几个月社保', complaint],
  ['坐公交咋刷不上', '/uses/busFare'],
  ['去外地看病咋报', '/uses/otherProvince'],
  ['办完卡搁哪疙瘩取', offices, '/trip'],
]
