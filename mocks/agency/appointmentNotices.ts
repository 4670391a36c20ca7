import type { NoticeView } from '../../src/api/schemas.ts'
import { appointmentTimes } from './appointmentTimes.ts'
import type { AppointmentEvent, AppointmentRow } from './rows.ts'
import { dateOf } from './time.ts'
import { type Words, words } from './words.ts'

interface Told {
  readonly title: Words
  readonly body: Words
}

/** A time as notices write it: 11月30日 9:30. */
const timeIn = (at: string): Words => {
  const hour = at.slice(11).replace(/^0/, '')
  const day = new Date(`${dateOf(at)}T00:00Z`)
  return words(
    `${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日${hour}`,
    `${day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })} at ${hour}`,
  )
}

const missed = (time: Words): Told => ({
  title: words('预约的时间已过', 'The appointment has passed'),
  body: words(
    `您${time.zh}的预约已过时间，没有办理记录。不影响您的卡和待遇，可以重新预约，也可以直接去取号。`,
    `Your appointment on ${time.en} has passed and nothing was done. Your card and benefits are not affected. Book again, or go there and take a number.`,
  ),
})

/** `number`: under which it is found again, where it stands with no case. */
const texts: Readonly<
  Record<AppointmentEvent['type'], (time: Words, where: Words, number?: string) => Told>
> = {
  booked: (time, where, number) => ({
    title: words('预约成功', 'Appointment booked'),
    body: words(
      `您已预约${time.zh}到${where.zh}。请带身份证件原件，提前5分钟到。${number ? `预约号${number}。` : ''}`,
      `You have an appointment on ${time.en} at ${where.en}. Bring your original ID and come 5 minutes early.${number ? ` Booking number ${number}.` : ''}`,
    ),
  }),
  moved: (time, where) => ({
    title: words('预约已改', 'Appointment changed'),
    body: words(
      `您的预约已改到${time.zh}，地点：${where.zh}。原来的时间已取消。`,
      `Your appointment is now on ${time.en} at ${where.en}. The earlier time is cancelled.`,
    ),
  }),
  arrived: (_, where) => ({
    title: words('已报到', 'You have arrived'),
    body: words(
      `${where.zh}知道您到了，请等叫号。`,
      `${where.en} knows that you are there. Wait until you are called.`,
    ),
  }),
  done: (time) => ({
    title: words('预约已办完', 'Appointment done'),
    body: words(`您${time.zh}的预约已办完。`, `Your appointment on ${time.en} is done.`),
  }),
  missed,
  cancelled: (time) => ({
    title: words('预约已取消', 'Appointment cancelled'),
    body: words(
      `您${time.zh}的预约已取消。需要时可以重新预约，也可以直接去取号。`,
      `Your appointment on ${time.en} is cancelled. You can book again, or go there and take a number.`,
    ),
  }),
}

const sms = (body: Words): Words => ({
  zh: `【社保卡演示】${body.zh}本短信不含链接。`,
  en: `[Social security card demo] ${body.en} This message has no link.`,
})

/**
 * What is written of an appointment until now: each time it was booked, changed or cancelled, the day before as a reminder, and when
 * nobody came. `mayBeMissed`: nothing it was made for was done that day, and the clerk noted nothing.
 */
export function appointmentNotices(
  { id, events, at, until, visitor }: Pick<AppointmentRow, 'id' | 'events' | 'at' | 'until' | 'visitor'>,
  now: string,
  mayBeMissed: boolean,
): NoticeView[] {
  const told = events.map((event, i) => ({
    id: `${id}-${i}`,
    at: event.at,
    ...texts[event.type](timeIn(event.begins), event.where, visitor && id),
  }))
  const last = events.at(-1)
  const { calledToMind, missed: lost } = appointmentTimes({ events, at, until })
  if (last && lost) {
    const time = timeIn(at)
    if (calledToMind)
      told.push({
        id: `${id}-reminder-${at}`,
        at: calledToMind,
        title: words('明天有预约', 'Appointment tomorrow'),
        body: words(
          `提醒：${time.zh}，${last.where.zh}。请带身份证件原件。去不了可以在${visitor ? '我的预约' : '办理进度'}中改时间。`,
          `Reminder: ${time.en} at ${last.where.en}. Bring your original ID. If you cannot come, change the time under “${visitor ? 'my bookings' : 'progress'}”.`,
        ),
      })
    if (mayBeMissed)
      told.push({
        id: `${id}-missed-${at}`,
        at: lost,
        ...missed(time),
      })
  }
  return told
    .filter((one) => one.at <= now)
    .map((one) => ({ id: one.id, at: one.at, title: one.title, body: one.body, sms: sms(one.body) }))
}
