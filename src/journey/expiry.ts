import { findChinaTime } from '../domain/dates.ts'

const dayMs = 24 * 60 * 60 * 1000

/** The day, in China, on which a draft is deleted (ISO). `expiresAt` in milliseconds. */
export const expiryDay = (expiresAt: number): string => findChinaTime(expiresAt)?.slice(0, 10) ?? ''

/** Whole days until then; 0 on the last one. Both in milliseconds. */
export const daysLeft = (expiresAt: number, now: number): number =>
  Math.max(0, Math.floor((expiresAt - now) / dayMs))
