import type { Session } from '../console/session.ts'
import { isBuiltIn } from '../scenarios/tours.ts'
import { present } from './present.tsx'
import { readTour } from './tourLink.ts'
import { keepTour, toursOf } from './tours.ts'

/** Shows the tour of a link and keeps it among one's own; a broken one changes nothing, and the console says what is wrong. */
export async function openTour(
  session: Session,
  text: string,
  on: Parameters<typeof present>[2],
): Promise<void> {
  const read = await readTour(text)
  if (!read.ok) return session.say({ kind: 'broken', problem: read.problem })
  if (!isBuiltIn(read.value.id)) keepTour(toursOf(session), read.value)
  const wrong = await present(session, read.value, on)
  if (wrong !== undefined) session.say({ kind: 'broken', problem: wrong })
}
