/** Whose a device is: one's own (or the family's), or one that others use as well. */
export type Whose = 'own' | 'shared'

const key = 'device'

/** What was said of this device: that it is one's own, until it is cleared; that it is shared, as long as this tab lives. */
export function readDevice(): Whose | undefined {
  try {
    if (sessionStorage.getItem(key)) return 'shared'
    return localStorage.getItem(key) ? 'own' : undefined
  } catch {
    return undefined // nothing is kept here at all
  }
}

/** Remembers what was said, or nothing, so that the next person is asked again. */
export function rememberDevice(whose: Whose | undefined): void {
  try {
    sessionStorage.removeItem(key)
    localStorage.removeItem(key)
    if (whose) (whose === 'own' ? localStorage : sessionStorage).setItem(key, whose)
  } catch {
    // Refused: then it is asked again, and nothing is kept in any case.
  }
}
