import { deviceStorage, tabStorage } from '../src/foundation/webStorage.ts'

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
    load: () => (isFile ? undefined : deviceStorage.readJson(key)),
    save: (list) => !isFile && deviceStorage.write(key, list.length > 0 ? JSON.stringify(list) : undefined),
    listen: (changed) => addEventListener('storage', (event) => event.key === key && changed()),
  }
}

/** Takes all of it off this device. */
export function clearToolStorage(): void {
  for (const key of keys) deviceStorage.write(key, undefined)
  tabStorage.write('demo-show', undefined)
  tabStorage.write('demo-words', undefined)
}
