/** News with any number of listeners, each told once per sending, in the order in which they began to listen. */
export interface Signal<T = void> {
  readonly send: (news: T) => void
  /** Whether anybody listens. */
  readonly isHeard: () => boolean
  /** Gives what ends the listening. */
  readonly listen: (listener: (news: T) => void) => () => void
}

export function createSignal<T = void>(): Signal<T> {
  const listeners = new Set<(news: T) => void>()
  return {
    send: (news) => {
      for (const listener of listeners) listener(news)
    },
    isHeard: () => listeners.size > 0,
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
