import type { CardEventType } from '../../src/domain/cardEvents.ts'
import type { CaseEventType } from '../../src/domain/case.ts'
import { noteOf } from './appointmentNote.ts'
import { type AppointmentTimeType, appointmentTimes, appointmentTimeTypes } from './appointmentTimes.ts'
import { cardTime } from './cards.ts'
import { caseTime } from './casePast.ts'
import type { Paging } from './rows.ts'
import { dateOf } from './time.ts'

/**
 * Something that is planned: what, of which case or booking, and whether it happens to that, to the card that came of it, to its
 * appointment, or to an objection to a look.
 */
export type Planned = { readonly number: string; readonly at: string } & (
  | { readonly of: 'case'; readonly type: CaseEventType }
  | { readonly of: 'card'; readonly type: CardEventType }
  | { readonly of: 'appointment'; readonly type: AppointmentTimeType }
  | { readonly of: 'objection'; readonly type: 'answered' }
)

/** Among so many looks at records, the last ones, those with an objection are sought. */
const looksSearched = 100

/** What is planned next, for all cases, cards, appointments and objections: the first so many events after now. */
export function listPlanned(tables: Paging, now: string, most: number): readonly Planned[] {
  // Beyond every key of this minute, and before those of the next one.
  const ahead = { from: `${now}~`, limit: most }
  const ofCases = tables
    .range('cases', 'planned', ahead)
    .flatMap(([number, row]) =>
      row.events.flatMap(({ at, type }): Planned[] =>
        at > caseTime(row, now) ? [{ number, at, of: 'case', type }] : [],
      ),
    )
  const ofCards = tables
    .range('cards', 'planned', ahead)
    .flatMap(([, card]) =>
      card.events.flatMap(({ at, type }): Planned[] =>
        at > cardTime(card, now) ? [{ number: card.madeBy, at, of: 'card', type }] : [],
      ),
    )
  const ofObjections = tables
    .range('lookUps', 'due', { backwards: true, limit: looksSearched })
    .flatMap(([, row]): Planned[] => {
      if (row.why === 'telling' || !row.objection || row.objection.answer.at <= now) return []
      const { number, answer } = row.objection
      return [{ number, at: answer.at, of: 'objection', type: 'answered' }]
    })
  return [...ofCases, ...ofCards, ...plannedAppointments(tables, now, most), ...ofObjections]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, most)
}

/** What comes of the appointments of today and later; the index has their times, so that only the first so many are read. */
function plannedAppointments(tables: Paging, now: string, most: number): Planned[] {
  const seqs = tables
    .keys('appointments', 'slot', {})
    .map(([key, seq]) => ({ at: key.slice(-now.length), seq }))
    .filter(({ at }) => dateOf(at) >= dateOf(now))
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .slice(0, most)
    .map(({ seq }) => seq)
  return tables.at('appointments', seqs).flatMap(([, row]) => {
    // Whoever was noted at the desk is waited for no more.
    if (noteOf(row)) return []
    const times = appointmentTimes(row)
    return appointmentTimeTypes.flatMap((type): Planned[] => {
      const at = times[type]
      return at && at > now ? [{ number: row.cases[0] ?? row.id, at, of: 'appointment', type }] : []
    })
  })
}

/** When the next planned thing happens to any case, card, appointment or objection; undefined when nothing is planned. */
export const findNextEvent = (tables: Paging, now: string): string | undefined =>
  listPlanned(tables, now, 1)[0]?.at
