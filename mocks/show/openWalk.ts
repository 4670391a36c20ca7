import type { Session } from '../console/session.ts'
import { isBuiltIn } from '../scenarios/walks.ts'
import { present } from './present.tsx'
import { readWalk } from './walkLink.ts'
import { keepWalk, walksOf } from './walks.ts'

/** Shows the walk of a link and keeps it among one's own; a broken one changes nothing, and the console says what is wrong. */
export async function openWalk(
  session: Session,
  text: string,
  on: Parameters<typeof present>[2],
): Promise<void> {
  const read = await readWalk(text)
  if (!read.ok) return session.say({ kind: 'broken', problem: read.problem })
  if (!isBuiltIn(read.value.id)) keepWalk(walksOf(session), read.value)
  const wrong = await present(session, read.value, on)
  if (wrong !== undefined) session.say({ kind: 'broken', problem: wrong })
}
