import type { VisitPurpose } from '../../domain/appointmentCodes.ts'
import { isDemo } from '../../i18n/edition.ts'

/** Times that are booked without a case: booking one, the list of them, and one by itself. */
export const words = {
  title: '我的预约',
  lead: '没有办件也能预约：咨询、挂失、改密码、补换卡，先约好时间再去。',
  book: '选网点，约时间',
  here: '这台设备上的预约',
  none: '这台设备上还没有预约。',
  purposes: {
    ask: '咨询',
    loss: '正式挂失、解除挂失',
    pin: '重置社保密码',
    collect: '领卡',
    replace: '补卡、换卡',
    enable: '启用社保功能',
    activate: '激活金融功能',
    cancel: '注销社保卡',
    register: '参保登记',
    apply: '申领社保卡',
    records: '打印权益记录',
  } satisfies Record<VisitPurpose, string>,
  otherPurpose: '其他事项',
  states: {
    booked: '已预约',
    arrived: '已报到，请等叫号',
    kept: '已办完',
    missed: '预约时间已过',
    cancelled: '已取消',
    unknown: '请看下面的短信',
  },
  find: {
    heading: '查别处约的',
    lead: '凭预约号和手机号后四位查。预约号在确认短信里。',
    number: '预约号',
    hint: isDemo ? '例如YY-DEMO-123456' : '写在确认短信的最后',
    ending: '手机号后四位',
    submit: '查预约',
    searching: '正在查',
    required: '请输入预约号',
    endingWrong: '请输入手机号的后四位数字',
    none: {
      title: '没有查到这个预约',
      next: '请核对预约号和手机号后四位。时间过了30天的预约已删除。也可以拨打12333。',
    },
    busy: { title: '查的次数太多了', next: '请10分钟后再查，或者拨打12333。' },
  },
  booking: {
    title: '约个时间去办',
    toPlaces: '选网点',
    noPlace: '请先选一个可以预约的网点或窗口。',
    purpose: '您要办什么？',
    choose: '请选择',
    name: '姓名',
    nameHint: '来办事的人，与身份证一致',
    mobile: '手机号',
    mobileHint: '确认短信发到这个号码，短信不带链接',
    errors: (count: number): string => `有${count}处需要修改`,
    required: { purpose: '请选择要办什么', name: '请填写姓名', mobile: '请填写手机号' },
    busy: {
      title: '约得太多了，这次没有预约',
      next: '一个手机号最多同时有2个预约。请先取消一个，或者直接去取号。',
    },
    forOthers: '替别人办的，再带上您自己的身份证原件和授权委托书。',
    privacy: '姓名和手机号只用于这次预约，办完30天后删除。',
  },
  done: (mobile: string): string => `确认短信已发到${mobile}。`,
  number: '预约号',
  keep: '换了设备，凭它和手机号后四位还能查到。',
  keepShared: '这是公用设备，关闭窗口后这里不保留。请抄下预约号。',
  waits: '窗口知道您到了，请等叫号。',
  ended: {
    kept: '这次预约已办完。',
    missed: '不影响您的卡和待遇。可以重新预约，也可以直接去取号。',
    cancelled: '这个时间已经让出来了。需要时可以重新预约。',
    unknown: '',
  },
  again: '再约一次',
  gone: '没有这个预约，或者已经删除。时间过了30天的预约会删除。',
  messages: '收到的短信',
  otherPlace: '换个地方',
  place: '地点',
  back: '返回我的预约',
  toOffices: '返回找网点',
}

declare module '../../i18n/messages.ts' {
  interface Messages {
    readonly visits: typeof words
  }
}
