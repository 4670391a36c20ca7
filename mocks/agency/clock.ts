import { isRealDate } from '../../src/domain/dates.ts'
import type { DeviceKey } from '../../src/foundation/storedKeys.ts'
import { deviceStorage } from '../../src/foundation/webStorage.ts'
import { addMinutes, chinaTime, momentOf, onWorkingDay } from './time.ts'

export const earliestDay = '1990-01-01'
export const latestDay = '2199-12-31'

/** The agency's clock: the device's, or turned away from it by an offset that a person chose at the demo desk. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly ms: () => number
  /** The device's own, in milliseconds, however far the clock was turned: how long somebody sits there is counted by it. */
  readonly deviceMs: () => number
  /** Date and time in China, `YYYY-MM-DDTHH:mm`. */
  readonly now: () => string
  /** The device's own time, however far the clock was turned, in the same form. */
  readonly realNow: () => string
  readonly moveTo: (time: string) => void
  /** Back to the device's time. */
  readonly reset: () => void
  readonly isMoved: () => boolean
}

/** Where the offset (milliseconds) is kept, so that a reload finds the same day, and every tab. */
export interface OffsetMemory {
  readonly load: () => number
  readonly save: (offset: number) => void
}

/**
 * A clock that runs with the device's, `exactMs` being its time in milliseconds, and remembers how far it was turned. It goes on by whole
 * seconds: a rule that looks for rows by the time begins anew when they had to be fetched, and must then ask for the same.
 */
export function createClock(memory: OffsetMemory, exactMs: () => number): Clock {
  const deviceMs = () => Math.floor(exactMs() / 1000) * 1000
  // An offset that leads out of these years counts as none: nothing could be written down of them.
  const ms = () => {
    const turned = deviceMs() + memory.load()
    return turned >= momentOf(`${earliestDay}T00:00`) && turned <= momentOf(`${latestDay}T23:59`)
      ? turned
      : deviceMs()
  }
  return {
    ms,
    deviceMs,
    now: () => chinaTime(ms()),
    realNow: () => chinaTime(deviceMs()),
    moveTo: (time) => memory.save(momentOf(time) - deviceMs()),
    reset: () => memory.save(0),
    isMoved: () => memory.load() !== 0,
  }
}

/** A clock that stands still until it is turned. */
export function createHandClock(start: string): Clock {
  let at = momentOf(start)
  return {
    ms: () => at,
    deviceMs: () => at,
    now: () => chinaTime(at),
    realNow: () => start,
    moveTo: (time) => {
      at = momentOf(time)
    },
    reset: () => {
      at = momentOf(start)
    },
    isMoved: () => at !== momentOf(start),
  }
}

/** Whether a clock may be turned there: a real time in China within the years that its demonstrations are about. */
export function isClockTime(time: string): boolean {
  const [date = '', hour = ''] = time.split('T')
  const isReal = isRealDate(date) && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hour)
  return isReal && date >= earliestDay && date <= latestDay
}

/** An hour later. */
export const hourLater = (clock: Clock): string => addMinutes(clock.now(), 60)

/** The same hour of the next working day; who shows it at night comes to its morning, when the office has begun. */
export function nextWorkingDay(clock: Clock): string {
  const hour = clock.now().slice(11)
  return onWorkingDay(clock.now(), 1, hour < '10:00' ? '10:00' : hour)
}

/** Keeps the offset as long as the page lives. */
export function pageOffset(): OffsetMemory {
  let kept = 0
  return {
    load: () => kept,
    save: (offset) => {
      kept = offset
    },
  }
}

/** Fifty years, in milliseconds. */
const furthest = 50 * 366 * 86_400_000

/** Keeps the offset in localStorage, or in memory where the browser refuses it. */
export function browserOffset(key: DeviceKey = 'agency-clock-offset'): OffsetMemory {
  let inMemory = 0
  return {
    load: () => {
      const stored = deviceStorage.read(key)
      if (stored === undefined) return inMemory
      // No further than the console turns it: reckoning on from there must stay within years that can be written.
      return Math.abs(Number(stored)) < furthest ? Number(stored) : 0
    },
    save: (offset) => {
      inMemory = deviceStorage.write(key, String(offset)) ? 0 : offset
    },
  }
}
