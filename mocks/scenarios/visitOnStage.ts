import type { VisitPurpose } from '../../src/domain/appointmentCodes.ts'
import { visitCounterPath, visitPath } from '../../src/journey/paths.ts'
import { noteAppointmentIn } from '../agency/appointmentDesk.ts'
import { listSlots } from '../agency/bookAppointment.ts'
import type { Person } from '../agency/person.ts'
import { fingerprintOf } from '../agency/random.ts'
import type { Changing } from '../agency/rows.ts'
import { addMinutes, dateOf } from '../agency/time.ts'
import { bookVisit } from '../agency/visits.ts'
import type { PlayTime } from './caseOnStage.ts'

/** A time that somebody booked without a case. */
export interface VisitOnStage {
  /** Turns the clock to so many minutes after it has begun (before it, if negative). */
  readonly atTime: (minutes: number) => VisitOnStage
  /** The clerk notes that they are there. */
  readonly arrive: () => VisitOnStage
  /** The screen to go to: its own, or what is shown at the counter. */
  readonly see: (where?: 'counter') => string
}

/** Books the first free time of tomorrow or later at the office of the person's county. `id`: the play, which gives it its number and key. */
export function bookOnStage(
  tables: Changing,
  time: PlayTime,
  { person, purpose, id }: { readonly person: Person; readonly purpose: VisitPurpose; readonly id: string },
): VisitOnStage {
  const { name = '', mobile = '', outlet: near = '210102-office' } = person.card
  const outlet = near.replace(/-.*$/, '-office')
  const day = listSlots(tables, outlet, time.now)?.days.find(
    ({ date, free }) => date > dateOf(time.now) && free.length > 0,
  )
  const at = `${day?.date}T${day?.free[0]}`
  const body = { outlet, at, purpose, name, mobile }
  const reply = bookVisit(tables, { body, client: 'play' }, time.now)
  if (!reply.ok) throw new Error(`No time can be booked at ${outlet}: ${reply.problem.status}`)
  const made = tables.get('appointments', reply.value.visit.number)
  if (!made?.visitor) throw new Error('The visit was not kept')
  // The same at every play, as a case's are.
  const mark = fingerprintOf(`visit ${id}`).replaceAll('-', '')
  const number = `YY-DEMO-${(Number.parseInt(mark.slice(0, 8), 16) % 900_000) + 100_000}`
  tables.remove('appointments', made.id)
  tables.set('appointments', number, {
    ...made,
    id: number,
    visitor: { ...made.visitor, accessKey: `play${mark}` },
  })
  const self: VisitOnStage = {
    atTime: (minutes) => {
      time.now = addMinutes(at, minutes)
      return self
    },
    arrive: () => {
      if (!noteAppointmentIn(tables, number, 'arrived', time.now)) throw new Error('Nobody can arrive now')
      return self
    },
    see: (where) => (where ? visitCounterPath(number) : visitPath(number)),
  }
  return self
}
