import { createSignal } from '../../src/foundation/createSignal.ts'
import type { ListStorage } from '../toolStorage.ts'

/** A list that outlasts a reload where the browser allows it, and that other tabs follow. */
export interface PersistedList<T extends { readonly id: string }> {
  readonly list: () => readonly T[]
  readonly subscribe: (listener: () => void) => () => void
  readonly add: (one: T) => void
  /** Puts this one in the place of the one with its id. */
  readonly replace: (one: T) => void
  /** Takes one away; `putBack` brings the last one that was taken away to its place again. */
  readonly remove: (id: string) => void
  readonly removed: () => T | undefined
  readonly putBack: () => void
  /** Replaces all of them. */
  readonly set: (all: readonly T[]) => void
  /** False where they live as long as the page. */
  readonly isKept: () => boolean
}

/** `read` checks what was kept: what it does not know is left out. */
export function createPersistedList<T extends { readonly id: string }>(
  memory: ListStorage,
  read: (given: unknown) => readonly T[],
): PersistedList<T> {
  let all = read(memory.load())
  let removed: { readonly one: T; readonly index: number } | undefined
  let isKept = true
  const changed = createSignal()
  const put = (next: readonly T[]): void => {
    all = next
    isKept = memory.save(next)
    changed.send()
  }
  memory.listen(() => {
    all = read(memory.load())
    changed.send()
  })
  return {
    list: () => all,
    subscribe: changed.listen,
    add: (one) => put([...all, one]),
    replace: (next) => put(all.map((one) => (one.id === next.id ? next : one))),
    remove: (id) => {
      const index = all.findIndex((one) => one.id === id)
      const one = all[index]
      if (!one) return
      removed = { one, index }
      put(all.toSpliced(index, 1))
    },
    removed: () => removed?.one,
    putBack: () => {
      if (!removed) return
      const { one, index } = removed
      removed = undefined
      put(all.toSpliced(index, 0, one))
    },
    set: (next) => put(next),
    isKept: () => isKept,
  }
}
