import { createSignal } from '../../../src/foundation/createSignal.ts'

/** Decides which thumbnails live: those in sight, a few of them being loaded, and never more than the device can bear. */
export interface FramePool {
  /** It has come into sight. */
  readonly want: (id: string) => void
  /** It has gone out of sight; it stays alive until others need its place. */
  readonly leave: (id: string) => void
  /** It is drawn, or can't be: the next one may be loaded. */
  readonly settle: (id: string) => void
  /** It is taken away, and comes anew if it is still in sight. */
  readonly renew: (id: string) => void
  /** It is no longer part of the wall. */
  readonly forget: (id: string) => void
  readonly isAlive: (id: string) => boolean
  readonly subscribe: (listener: () => void) => () => void
}

/** @param most alive at the same time. @param atOnce being loaded at the same time. */
export function createFramePool(most: number, atOnce: number): FramePool {
  /** In the order in which they came into sight, or to life. */
  const wanted = new Set<string>()
  const alive = new Map<string, 'loading' | 'settled'>()
  const changed = createSignal()

  /** Makes room for one, if anybody can be spared: the one that has lived longest out of sight. */
  const makeRoom = (): boolean => {
    if (alive.size < most) return true
    const oldest = [...alive.keys()].find((id) => !wanted.has(id))
    return oldest !== undefined && alive.delete(oldest)
  }
  const advance = (): void => {
    const before = [...alive.keys()].join()
    for (const id of wanted) {
      if (alive.has(id)) continue
      if ([...alive.values()].filter((state) => state === 'loading').length >= atOnce || !makeRoom()) break
      alive.set(id, 'loading')
    }
    if (before !== [...alive.keys()].join()) changed.send()
  }
  const kill = (id: string): void => {
    if (alive.delete(id)) changed.send()
  }
  return {
    want: (id) => {
      wanted.add(id)
      advance()
    },
    leave: (id) => {
      wanted.delete(id)
      // Whoever scrolls past does not wait for what has gone by.
      if (alive.get(id) === 'loading') kill(id)
      advance()
    },
    settle: (id) => {
      if (alive.has(id)) alive.set(id, 'settled')
      advance()
    },
    renew: (id) => {
      kill(id)
      advance()
    },
    forget: (id) => {
      wanted.delete(id)
      kill(id)
      advance()
    },
    isAlive: (id) => alive.has(id),
    subscribe: changed.listen,
  }
}
