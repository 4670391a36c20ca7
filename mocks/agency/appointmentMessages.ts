import { languageAt } from '../../src/domain/language.ts'
import { noticesOfAppointment } from './appointments.ts'
import { compareKeys } from './indexes.ts'
import { listMessages, type Message } from './messages.ts'
import { mobilesTold } from './mobiles.ts'
import type { Paging } from './rows.ts'

/** The newest text messages until now, those about appointments among them, the last one first; so many at most. */
export function listAllMessages(tables: Paging, now: string, most: number): readonly Message[] {
  // Each sends one when it is booked, so the newest rows are enough.
  const newest = tables.seqs('appointments').slice(-most)
  const told = tables.at('appointments', newest).flatMap(([, row]) => {
    const [number = ''] = row.cases
    const of = tables.get('cases', number)
    return noticesOfAppointment(tables, row, now).flatMap(({ at, sms }): Message[] =>
      sms
        ? [
            {
              at,
              mobile: row.visitor?.mobile ?? (of && mobilesTold(of, at, 'text')[0]),
              text: sms,
              ...(of ? { language: languageAt(of.language, of.events, at) } : {}),
            },
          ]
        : [],
    )
  })
  return [...listMessages(tables, now, most), ...told].sort((a, b) => compareKeys(b.at, a.at)).slice(0, most)
}
