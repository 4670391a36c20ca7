import { memoryStorage } from '../memoryStorage.ts'
import { ownHistory } from './ownHistory.ts'

// A frame shares its origin's storage, channels, history and focus with the page around it. On an island it has its own of
// each, and what runs in it needs not know. Has to be called before anything that keeps or tells something is loaded.

/** A channel on which nobody else is. */
class SilentChannel extends EventTarget {
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
  }
  postMessage(): void {}
  close(): void {}
}

let isLive = false

/** Whether a person uses the frame: it then may take the focus and scroll itself into view. */
export function setLive(live: boolean): void {
  isLive = live
}

/** Cuts this window off from everything that it shares with the page around it. */
export async function isolateFrame(): Promise<void> {
  define(globalThis, 'localStorage', memoryStorage())
  define(globalThis, 'sessionStorage', memoryStorage())
  define(globalThis, 'BroadcastChannel', SilentChannel)
  ownHistory()
  onlyWhenLive('focus')
  onlyWhenLive('scrollIntoView')
  const { default: _, ...database } = await import('fake-indexeddb')
  for (const [name, part] of Object.entries(database)) define(globalThis, name, part)
}

function define(where: object, name: string, value: unknown): void {
  Object.defineProperty(where, name, { value, configurable: true, writable: true })
}

/** Both reach beyond the frame: the one moves the focus there, the other scrolls the page around it. */
function onlyWhenLive(name: 'focus' | 'scrollIntoView'): void {
  const before = HTMLElement.prototype[name]
  define(HTMLElement.prototype, name, function act(this: HTMLElement, options?: object) {
    if (isLive) before.call(this, options)
  })
}
