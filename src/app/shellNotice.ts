/** Something the whole app has to say, whatever the screen. */
export type ShellNotice = 'none' | 'otherVersion' | 'cleared' | 'notCleared'

let notice: ShellNotice = 'none'
const listeners = new Set<() => void>()

/** Shows a notice above every screen, or takes it away. */
export function setShellNotice(next: ShellNotice): void {
  notice = next
  for (const listener of listeners) listener()
}

export const shellNotice = {
  get: (): ShellNotice => notice,
  getHydration: (): ShellNotice => 'none',
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
