/** Where something of the console is kept between two visits. */
export interface ListStorage {
  /** What was kept, unchecked; undefined when there is nothing. */
  readonly load: () => unknown
  /** False where it can't be kept: then it lives as long as the page. An empty list leaves nothing behind. */
  readonly save: (list: readonly unknown[]) => boolean
  /** Calls back when another tab has kept something else. */
  readonly listen: (changed: () => void) => void
}

/** The keys that `clearToolStorage` clears. */
const keys = ['demo-notes', 'demo-walks'] as const

/** The browser's storage. Local files share one among all of them: nothing is kept there. */
export function storedUnder(key: (typeof keys)[number]): ListStorage {
  const isFile = location.protocol === 'file:'
  return {
    load: () => {
      if (isFile) return undefined
      try {
        return JSON.parse(localStorage.getItem(key) ?? 'null')
      } catch {
        return undefined // refused, or not ours
      }
    },
    save: (list) => {
      if (isFile) return false
      try {
        if (list.length === 0) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(list))
        return true
      } catch {
        return false
      }
    },
    listen: (changed) => addEventListener('storage', (event) => event.key === key && changed()),
  }
}

/** Takes all of it off this device. */
export function clearToolStorage(): void {
  try {
    for (const key of keys) localStorage.removeItem(key)
  } catch {
    // Where storage is refused, nothing was kept.
  }
}
