import type { CalendarEvent } from '../../../domain/ics.ts'
import { lostPart } from '../../../ui/lostPart.ts'
import { saveBlob } from '../../../ui/saveBlob.ts'

/** Saves a calendar file with one day; the code for it comes when it is asked for. Rejects when that can't be had. */
export async function saveCalendar(event: CalendarEvent): Promise<void> {
  const { makeIcs } = await import('../../../domain/ics.ts').catch(lostPart)
  saveBlob(new Blob([makeIcs(event, new Date())], { type: 'text/calendar' }), 'social-security-card.ics')
}
