import type { CardEventType } from '../../src/domain/cardEvents.ts'
import type { Actor, CaseEventType, CaseStatus } from '../../src/domain/case.ts'
import type { Consent } from '../../src/domain/consents.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import type { FamilyRelation } from '../../src/domain/familyCards.ts'
import type { Carrier } from '../../src/domain/uses/cardUseCodes.ts'
import { casePath } from '../../src/journey/paths.ts'
import { act } from '../agency/actions.ts'
import { findAppointment } from '../agency/appointments.ts'
import { bookAppointment, listSlots } from '../agency/bookAppointment.ts'
import { caseStatus } from '../agency/casePast.ts'
import { viewOf } from '../agency/caseView.ts'
import { dueOf } from '../agency/due.ts'
import { fileElsewhere } from '../agency/elsewhere.ts'
import { addFamilyCard } from '../agency/family.ts'
import { letHappen } from '../agency/happen.ts'
import { cardHolderOn } from '../agency/people.ts'
import { presentCard } from '../agency/presentCard.ts'
import { remind, withReminder } from '../agency/reminders.ts'
import type { CaseRow, Changing } from '../agency/rows.ts'
import { addMinutes, dateOf, momentOf, onWorkingDay } from '../agency/time.ts'
import { withWaits } from '../agency/waits.ts'

/** The time of a play, which what happens in it moves on: `YYYY-MM-DDTHH:mm`. */
export interface PlayTime {
  now: string
}

/** A case on its way. Everything happens at the agency as it would: by the timetable, or because somebody does it. */
export interface CaseOnStage {
  /** Turns the clock to the planned event that brings the case there. */
  readonly until: (status: CaseStatus) => CaseOnStage
  /** Somebody does something now, on the case or with the card that came of it. */
  readonly act: (type: CaseEventType | CardEventType, by: Actor) => CaseOnStage
  /** The card is presented somewhere in the person's city. */
  readonly use: (use: string, carrier: Carrier) => CaseOnStage
  /** Treatment in Beijing is filed for six months from today. */
  readonly fileElsewhere: () => CaseOnStage
  /** The holder carries along the e-card of the one of these people who had a card before. */
  readonly carry: (relation: FamilyRelation) => CaseOnStage
  /** The resident takes back a consent that has done its work. */
  readonly withdrawConsent: (consent: Consent) => CaseOnStage
  /** Turns the clock past the day that was promised, without regard to what is planned until then. */
  readonly pastDue: () => CaseOnStage
  /** Turns the clock to the first day on which the agency can be reminded. */
  readonly untilRemindable: () => CaseOnStage
  /** The resident reminds the agency. */
  readonly remind: () => CaseOnStage
  /** Turns the clock to so many days before the card expires (after it, if negative). */
  readonly beforeExpiry: (days: number) => CaseOnStage
  /** The resident books the first free time at the place where the card lies. */
  readonly book: () => CaseOnStage
  /** Turns the clock to so many minutes after the booked time has begun (before it, if negative). */
  readonly atAppointment: (minutes: number) => CaseOnStage
  readonly number: string
  /** The screen to go to: the case's own, or the one whose address `path` gives for its number. */
  readonly see: (path?: (number: string) => string) => string
}

/** A case that is played, from its number: what it does moves `time`. Throws where the agency would not let it happen. */
export function createCaseOnStage(tables: Changing, time: PlayTime, number: string): CaseOnStage {
  const row = (): CaseRow => {
    const found = tables.get('cases', number)
    if (!found) throw new Error(`There is no case ${number}`)
    return found
  }
  const self: CaseOnStage = {
    until: (status) => {
      while (caseStatus(row(), time.now) !== status) {
        const next = row()
          .events.flatMap(({ at }) => (at > time.now ? [at] : []))
          .sort()[0]
        if (!next) throw new Error(`The case is never ${status}`)
        time.now = next
      }
      return self
    },
    act: (type, by) => {
      if (!letHappen(tables, row(), { type, by }, time.now))
        throw new Error(`${type} can't happen to a case that is ${caseStatus(row(), time.now)}`)
      return self
    },
    use: (use, carrier) => {
      const { city = '' } = row().answers
      if (!presentCard(tables, row(), { use, carrier, city }, time.now).ok)
        throw new Error(`The card can't be presented for ${use}`)
      return self
    },
    fileElsewhere: () => {
      const wanted = { place: '110000', reason: 'referral', from: dateOf(time.now) } as const
      if (!fileElsewhere(tables, row(), wanted, time.now).ok)
        throw new Error('Treatment elsewhere can’t be filed')
      return self
    },
    carry: (relation) => {
      const { name = '', idNumber = '', mobileProof } = cardHolderOn(dateOf(time.now))
      const wanted = mobileProof && { relation, name, idNumber, mobileProof, consent: true as const }
      const setting = { now: time.now, ms: momentOf(time.now) }
      if (!wanted || !addFamilyCard(tables, row(), { body: wanted, client: 'play' }, setting).ok)
        throw new Error(`The e-card of a ${relation} can't be carried along`)
      return self
    },
    withdrawConsent: (consent) => {
      const done = act(tables, row(), { action: 'withdrawConsent', answers: {}, consent }, time.now)
      if (!done.ok)
        throw new Error(`${consent} can't be withdrawn of a case that is ${caseStatus(row(), time.now)}`)
      return self
    },
    pastDue: () => {
      time.now = onWorkingDay(
        `${dueOf({ ...row(), happened: row().events.slice(0, 1) }).on}T10:00`,
        3,
        '10:00',
      )
      return self
    },
    untilRemindable: () => {
      const { from } = withReminder(withWaits(tables, viewOf(row(), time.now), time.now)).reminder ?? {}
      if (!from) throw new Error(`A case that is ${caseStatus(row(), time.now)} can't be reminded of`)
      time.now = `${from}T10:00`
      return self
    },
    remind: () => {
      if (!remind(tables, row(), time.now).ok) throw new Error('The agency can’t be reminded yet')
      return self
    },
    beforeExpiry: (days) => {
      const expires = viewOf(row(), time.now).card?.expires
      if (!expires) throw new Error('A card that nobody has does not expire')
      time.now = `${addDays(expires, -days)}T10:00`
      return self
    },
    book: () => {
      const { outlet = '' } = row().answers
      const free = listSlots(tables, outlet, time.now)?.days.flatMap(({ date, free: hours }) =>
        hours.map((hour) => `${date}T${hour}`),
      )
      const done =
        free?.[0] &&
        bookAppointment(
          tables,
          row(),
          { outlet, at: free[0], services: ['collect', 'enable', 'activate'] },
          time.now,
        ).ok
      if (!done) throw new Error(`No time can be booked at ${outlet}`)
      return self
    },
    atAppointment: (minutes) => {
      const at = findAppointment(tables, number)?.at
      if (!at) throw new Error('Nothing is booked')
      time.now = addMinutes(at, minutes)
      return self
    },
    number,
    see: (path = casePath) => path(number),
  }
  return self
}
