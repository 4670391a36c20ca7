import { deviceStorage } from '../foundation/webStorage.ts'
import type { Draft } from './draft.ts'

// A draft whose week is over is deleted a day after that was said, and not before: a clock that runs ahead for an hour must cost
// nobody their answers. Which drafts it was said of, and when, is kept on this device: their random ids, no answer.

const key = 'expiry.told'
const dayMs = 86_400_000

type Expired = Pick<Draft, 'id' | 'expiresAt'>
interface Told {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Remembers that the person was told. `now`: milliseconds since the epoch. */
export function rememberExpiryTold(draft: Expired, now: number): void {
  if (toldAt(draft, now) !== undefined) return
  const others = readTold().filter(({ id }) => id !== draft.id)
  // Refused: then it is said again, and the draft stays until the person decides.
  deviceStorage.write(key, JSON.stringify([...others, { id: draft.id, at: now }]))
}

/** Whether it was said of this draft at least a day ago, by this device's clock. */
export function wasExpiryTold(draft: Expired, now: number): boolean {
  return now - (toldAt(draft, now) ?? now) >= dayMs
}

/** Forgets what was said of any other draft than these: it is not over after all, or not here any more. */
export function keepExpiryTold(ids: readonly string[]): void {
  const told = readTold()
  const left = told.filter(({ id }) => ids.includes(id))
  if (left.length < told.length) deviceStorage.write(key, left.length > 0 ? JSON.stringify(left) : undefined)
}

/** Forgets it of every draft: everything is taken off this device. */
export const forgetExpiryTold = (): void => void deviceStorage.write(key, undefined)

/** When it was said of this draft. A time that can't be true counts as none: before its week was over, or still to come. */
function toldAt({ id, expiresAt }: Expired, now: number): number | undefined {
  return readTold().find((told) => told.id === id && told.at >= expiresAt && told.at <= now)?.at
}

/** The releases before several drafts kept one entry, and no list. */
function readTold(): readonly Told[] {
  const stored = deviceStorage.readJson(key)
  const list: readonly unknown[] = Array.isArray(stored) ? stored : [stored]
  return list.flatMap((each) => {
    const { id, at }: Record<string, unknown> = Object(each)
    return typeof id === 'string' && typeof at === 'number' ? [{ id, at }] : []
  })
}
