const minute = 60_000
/** How long nobody does anything before it is asked whether somebody is still there, and before all is cleared. */
const patience = { warn: 13 * minute, clear: 15 * minute }

export interface IdleWatch {
  /** Somebody is there: the time begins anew. */
  readonly stay: () => void
  readonly stop: () => void
}

/**
 * Watches for typing, touches and clicks. `onLeft` hears, once a second, how many seconds are left when they become few, and
 * `undefined` when somebody is there again; `onOver` when the time is over. A device that slept is asked for its clock, not for
 * its timers. While the question stands, only `stay` counts: a touch meant for the screen behind it does not.
 */
export function watchIdle(onLeft: (seconds: number | undefined) => void, onOver: () => void): IdleWatch {
  let last = Date.now()
  let isWarned = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const check = (): void => {
    clearTimeout(timer)
    const idle = Date.now() - last
    if (idle >= patience.clear) {
      isWarned = false
      last = Date.now()
      onOver()
    } else if (idle >= patience.warn) {
      isWarned = true
      onLeft(Math.ceil((patience.clear - idle) / 1000))
    }
    timer = setTimeout(check, isWarned ? 1000 : patience.warn - (Date.now() - last))
  }
  const stay = (): void => {
    last = Date.now()
    if (isWarned) onLeft(undefined)
    isWarned = false
    check()
  }
  const onActivity = (): void => {
    if (!isWarned) last = Date.now()
  }
  const signs = ['pointerdown', 'keydown', 'input', 'wheel'] as const
  for (const sign of signs) addEventListener(sign, onActivity, { capture: true, passive: true })
  document.addEventListener('visibilitychange', check)
  check()
  return {
    stay,
    stop: () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, onActivity, { capture: true })
      document.removeEventListener('visibilitychange', check)
    },
  }
}
