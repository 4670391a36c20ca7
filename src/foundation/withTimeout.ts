/** Gives what the work gives, or rejects with `reason` when that takes longer than `ms`. The work itself goes on. */
export function withTimeout<T>(work: Promise<T>, ms: number, reason: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(reason)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
