import type { ReactNode } from 'react'

/** Something the whole app has to say, whatever the screen. */
export type ShellNotice = 'none' | 'otherVersion' | 'cleared' | 'notCleared'

let notice: ShellNotice = 'none'
let late: ReactNode = null
const listeners = new Set<() => void>()

/** Shows a notice above every screen, or takes it away. */
export function setShellNotice(next: ShellNotice): void {
  notice = next
  for (const listener of listeners) listener()
}

/** Gives a part that came later, and has something to say at times, its place below every screen. */
export function setLateNotice(part: ReactNode): void {
  late = part
  for (const listener of listeners) listener()
}

export const shellNotice = {
  get: (): ShellNotice => notice,
  getLate: () => late,
  getHydration: (): ShellNotice => 'none',
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
