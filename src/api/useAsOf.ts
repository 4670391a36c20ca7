import { useQuery } from '@tanstack/react-query'
import { todayQuery } from './today.ts'

/** Today in China (UTC+8, no summer time) by this device's clock, ISO date. */
export function deviceToday(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}

/** Today as the agency counts (ISO date); the device's own date until it has answered. */
export function useAsOf(): string {
  return useQuery(todayQuery()).data?.asOf ?? deviceToday()
}
