// A draft whose week is over is deleted a day after that was said, and not before: a clock that runs ahead for an hour must cost
// nobody their answers. Which draft it was said of, and when, is kept on this device: its random id, no answer.

const key = 'expiry.told'
const dayMs = 86_400_000

/** Remembers that the person was told. `now`: milliseconds since the epoch. */
export function rememberExpiryTold(id: string, now: number): void {
  if (read()?.id === id) return
  try {
    localStorage.setItem(key, JSON.stringify({ id, at: now }))
  } catch {
    // Refused: then it is said again, and the draft stays until the person decides.
  }
}

/** Whether it was said of this draft at least a day ago, by this device's clock. */
export function wasExpiryTold(id: string, now: number): boolean {
  const told = read()
  return told?.id === id && now - told.at >= dayMs
}

/** Forgets it: the draft is not over after all, or everything is taken off this device. */
export function forgetExpiryTold(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Refused: nothing was kept.
  }
}

function read(): { readonly id: string; readonly at: number } | undefined {
  try {
    const told: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    const { id, at }: Record<string, unknown> = Object(told)
    return typeof id === 'string' && typeof at === 'number' ? { id, at } : undefined
  } catch {
    return undefined // refused, or not ours
  }
}
