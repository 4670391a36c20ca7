import { createSignal } from './createSignal.ts'

/** A value that others follow, as React's `useSyncExternalStore` wants it. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (next: T) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<T>(first: T): Store<T> {
  const changed = createSignal()
  let value = first
  return {
    get: () => value,
    set: (next) => {
      value = next
      changed.send()
    },
    subscribe: changed.listen,
  }
}
