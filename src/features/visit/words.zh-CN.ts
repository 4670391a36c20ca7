import type { TimeProblem } from '../../api/timeProblems.ts'
import type { AppointmentService } from '../../domain/appointmentCodes.ts'
import type { CancelReason } from '../../domain/cancelReasons.ts'
import { isDemo } from '../../i18n/edition.ts'

/** One trip: what is done where and when, what to take, what is shown at the counter. */
export const words = {
  title: {
    plan: (errands: number): string => (errands > 1 ? '最省事的一趟' : '预约到网点办'),
    booked: '已预约',
  },
  services: {
    collect: '领卡',
    enable: '启用社保功能',
    activate: '激活金融功能',
    replace: '补卡、换卡',
    loss: '正式挂失、解除挂失',
    pin: '重置社保密码',
    cancel: '注销社保卡',
  } satisfies Record<AppointmentService, string>,
  /** Cancelling, with the reason that was chosen. */
  cancelling: (why: string): string => `注销社保卡（${why}）`,
  reasons: {
    movedAway: '参保转到外省',
    emigrated: '出国定居',
    died: '持卡人去世',
  } satisfies Record<CancelReason, string>,
  offline: '没有查全，下面可能少了几件事。',
  nothing: '现在没有要到网点办的事。',
  toPlaces: '找网点和窗口',
  nowhere: '这个城市没有能办的地点。请拨打12333问清楚。',
  whoDoes: (name: string, what: readonly string[]): string => `${name}：${what.join('、')}`,
  take: '带什么',
  list: (names: readonly string[]): string => names.join('、'),
  where: '去哪里',
  otherPlace: '换个地方',
  place: '地点',
  option: (name: string, done: number, all: number): string =>
    all > 1 ? `${name}（能办${done}件，共${all}件）` : name,
  facts: {
    phone: '电话：',
    stepFree: '有无障碍通道',
    steps: '门口有台阶',
    demo: isDemo ? '演示数据，以当地公布为准' : '以当地公布为准',
  },
  when: '什么时候去',
  otherTime: '换个日期或时间',
  day: '日期',
  hour: '时间',
  book: (time: string): string => `预约${time}`,
  booking: '正在预约',
  noNeed: '不预约也能去，到了取号排队。',
  walkIn: '这里不用预约，开门时间内直接去。',
  noBooking: '现在不能网上预约。可以直接去取号，或者打上面的电话。',
  full: '最近两周已约满。可以直接去取号，或者换个地方。',
  notBooked: '没有预约成功，原来的预约不变。',
  /** Why a time was refused, and what can be done. */
  refused: {
    taken: { title: '这个时间刚被别人约走了', next: '请另选一个时间。' },
    notThere: { title: '这件事在这里办不了', next: '请换个地方，或者拨打12333问清楚。' },
    begun: { title: '原来的预约已经开始，不能再改', next: '时间过了以后，可以再约一次。' },
    givenBack: { title: '原来的预约已经取消，不能再改', next: '请再约一次。' },
  } satisfies Record<TimeProblem, { title: string; next: string }>,
  left: {
    heading: '这一趟办不了的',
    item: (what: string, name: string): string => `${name}：${what}`,
    text: '办完这一趟，再到这里看下一趟。',
  },
  missed: { title: '上次预约的时间已过', text: '不影响您的卡和待遇。可以重新预约，也可以直接去取号。' },
  moving: {
    title: (day: string, hour: string): string => `现在约的是${day}${hour}`,
    text: '选好新的时间，旧的自动取消。没选好以前，旧的还留着。',
    keep: '不改了',
  },
  /** Beside every page of bookings. */
  help: {
    title: '预约须知',
    points: [
      '不预约也能去，到了取号排队。',
      '已预约的，提前5分钟到。',
      '去不了，可以改时间或者取消；没有去，不影响您的卡和待遇。',
    ],
  },
  toCounter: '到了，给窗口看',
  change: {
    heading: '去不了',
    move: '改时间或地点',
    cancel: '取消预约',
    sure: '要取消吗？',
    sureText: '取消后，这个时间会让给别人。',
    yes: '取消预约',
    no: '保留',
    tooLate: {
      title: '预约已经开始，不能取消',
      next: '去不了也不用做什么，不影响您的卡和待遇。可以再约一次，也可以直接去取号。',
    },
  },
  calendar: {
    save: '存进手机日历',
    title: (what: string): string => `社保卡：${what}${isDemo ? '（演示）' : ''}`,
    text: (things: readonly string[]): string => `请带：${things.join('、')}。提前5分钟到。`,
  },
  counter: {
    title: '给窗口看',
    booked: '预约时间',
    ask: '咨询',
    nameLabel: '姓名',
    papersLabel: '带来的材料',
    iCome: (purposes: readonly string[]): string => `您好，我来办${purposes.join('、') || '咨询'}`,
    name: (name: string): string => `姓名${name}`,
    papers: (things: readonly string[]): string => `我带了${things.join('、')}`,
    fullScreen: '全屏显示',
    read: '念给窗口听',
    stop: '停止',
    demo: isDemo ? '演示，不能用来真的办事' : '',
  },
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly visit: typeof words
  }
}
