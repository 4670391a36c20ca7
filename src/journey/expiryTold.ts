import { deviceStorage } from '../foundation/webStorage.ts'
import type { Draft } from './draft.ts'

// A draft whose week is over is deleted a day after that was said, and not before: a clock that runs ahead for an hour must cost
// nobody their answers. Which draft it was said of, and when, is kept on this device: its random id, no answer.

const key = 'expiry.told'
const dayMs = 86_400_000

type Expired = Pick<Draft, 'id' | 'expiresAt'>

/** Remembers that the person was told. `now`: milliseconds since the epoch. */
export function rememberExpiryTold(draft: Expired, now: number): void {
  if (toldAt(draft, now) !== undefined) return
  // Refused: then it is said again, and the draft stays until the person decides.
  deviceStorage.write(key, JSON.stringify({ id: draft.id, at: now }))
}

/** Whether it was said of this draft at least a day ago, by this device's clock. */
export function wasExpiryTold(draft: Expired, now: number): boolean {
  return now - (toldAt(draft, now) ?? now) >= dayMs
}

/** Forgets it: the draft is not over after all, or everything is taken off this device. */
export const forgetExpiryTold = (): void => void deviceStorage.write(key, undefined)

/** When it was said of this draft. A time that can't be true counts as none: before its week was over, or still to come. */
function toldAt({ id, expiresAt }: Expired, now: number): number | undefined {
  const { id: of, at }: Record<string, unknown> = Object(deviceStorage.readJson(key))
  return of === id && typeof at === 'number' && at >= expiresAt && at <= now ? at : undefined
}
