import * as paths from '../journey/paths.ts'
import { journeyIds } from '../journey/types.ts'

const addresses = Object.values(paths).flatMap((path) => (typeof path === 'string' ? [path.slice(1)] : []))

/**
 * What the app's places begin with: every address that stands in paths.ts, and the journeys. The worker answers for these; any other address may be somebody else's on the same host,
 * and is only answered for when the host can't be reached.
 */
const beginnings = new Set<string>([...addresses, ...journeyIds])

/** Whether the app has a screen there. `path` without the slash it begins with. */
export function isPlace(path: string): boolean {
  // A link that a chat has escaped or glued something to is repaired by the app.
  const [first = ''] = path.split(/[^\w-]/)
  return first === '' || beginnings.has(first)
}
