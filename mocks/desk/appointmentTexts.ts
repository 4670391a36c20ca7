import type { AppointmentAct, VisitPurpose } from '../../src/domain/appointmentCodes.ts'
import type { CancelReason } from '../../src/domain/cancelReasons.ts'
import type { ToBring } from '../../src/domain/visits.ts'
import type { DeskAppointment } from '../agency/appointmentDesk.ts'

const zh = {
  heading: '预约：今天和以后',
  none: '没有预约。',
  goThere: '到这个时间',
  papers: (names: readonly string[]): string => `带来：${names.join('、')}`,
  list: (names: readonly string[]): string => names.join('、'),
  services: {
    collect: '领卡',
    enable: '启用社保功能',
    activate: '激活金融功能',
    replace: '补卡、换卡',
    loss: '正式挂失、解除挂失',
    pin: '重置社保密码',
    cancel: '注销社保卡',
    ask: '咨询',
    register: '参保登记',
    apply: '申领社保卡',
    records: '打印权益记录',
  } satisfies Record<VisitPurpose, string>,
  /** Why a card is cancelled. */
  reasons: {
    movedAway: '参保转到外省',
    emigrated: '出国定居',
    died: '持卡人去世',
  } satisfies Record<CancelReason, string>,
  because: (what: string, why: string): string => `${what}（${why}）`,
  things: {
    holderId: '持卡人身份证件',
    helperId: '代办人身份证件',
    authorisation: '授权委托书',
    caseNumber: '受理编号',
    card: '社保卡',
    mobile: '手机',
    proofOfReason: '注销原因证明',
  } satisfies Record<ToBring, string>,
  states: {
    booked: '未到',
    arrived: '已到，等叫号',
    kept: '已办',
    missed: '没来',
  } satisfies Record<DeskAppointment['state'], string>,
  acts: {
    arrived: '窗口：人到了',
    done: '窗口：办完了',
    missed: '窗口：人没来',
  } satisfies Record<AppointmentAct, string>,
}

/** What the desk says of appointments. */
export type AppointmentTexts = typeof zh

const en: AppointmentTexts = {
  heading: 'Appointments: today and later',
  none: 'No appointments.',
  goThere: 'Go to this time',
  papers: (names) => `Brings: ${names.join('; ')}`,
  list: (names) => names.join('; '),
  services: {
    collect: 'collect the card',
    enable: 'enable the social security function',
    activate: 'activate the bank function',
    replace: 'replace the card',
    loss: 'report a loss for good, or lift a report',
    pin: 'reset the social security PIN',
    cancel: 'cancel the card',
    ask: 'ask a question',
    register: 'register for insurance',
    apply: 'apply for a card',
    records: 'print records',
  },
  reasons: {
    movedAway: 'insurance moved to another province',
    emigrated: 'settled abroad',
    died: 'the holder has died',
  },
  because: (what, why) => `${what} (${why})`,
  things: {
    holderId: 'holder’s ID',
    helperId: 'helper’s ID',
    authorisation: 'letter of authorisation',
    caseNumber: 'case number',
    card: 'card',
    mobile: 'mobile phone',
    proofOfReason: 'proof of the reason',
  },
  states: { booked: 'not there yet', arrived: 'there, waiting', kept: 'done', missed: 'did not come' },
  acts: {
    arrived: 'Counter: they are there',
    done: 'Counter: done',
    missed: 'Counter: nobody came',
  },
}

export const appointmentTexts = { zh, en } as const

/** What somebody comes for, and why a card is to be cancelled. */
export const purposesOf = (
  t: AppointmentTexts,
  { services, reason }: Pick<DeskAppointment, 'services' | 'reason'>,
): string =>
  t.list(
    services.map((one) =>
      one === 'cancel' && reason ? t.because(t.services[one], t.reasons[reason]) : t.services[one],
    ),
  )
