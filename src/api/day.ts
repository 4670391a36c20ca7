let told: string | undefined

/** Keeps the day the agency has told, for those who can't ask it. */
export function noteDay(day: string): void {
  told = day
}

/** Today as the agency told it last (ISO date); before that, today in China (UTC+8, no summer time) by this device's clock. */
export function lastKnownDay(): string {
  return told ?? new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
}
