import type { CalendarEvent } from '../../../domain/ics.ts'
import { lostPart } from '../../../ui/lostPart.ts'

/** Saves a calendar file with one day; the code for it comes when it is asked for. Rejects when that can't be had. */
export async function saveCalendar(event: CalendarEvent): Promise<void> {
  const { makeIcs } = await import('../../../domain/ics.ts').catch(lostPart)
  const url = URL.createObjectURL(new Blob([makeIcs(event)], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = url
  link.download = 'social-security-card.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
