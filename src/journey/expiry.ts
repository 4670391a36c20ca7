const dayMs = 24 * 60 * 60 * 1000

/** Whole days until a draft is deleted; 0 on the last one. Both in milliseconds. */
export const daysLeft = (expiresAt: number, now: number): number =>
  Math.max(0, Math.floor((expiresAt - now) / dayMs))
