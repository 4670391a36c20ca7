import type { Partly } from '../domain/application.ts'
import { forWhoms } from '../domain/application.ts'

/**
 * What the inline boot script leaves for the app: a choice made before the app was there. It is kept in the tab's
 * session too, so that a reload in between loses nothing.
 */
export interface Boot {
  /** From now on the document belongs to the app: the script changes nothing more, and holds what is submitted. */
  readonly take: () => void
  /** The app answers from now on: gives back the form that was submitted meanwhile, if one was. */
  readonly release: () => HTMLFormElement | undefined
}

declare global {
  interface Window {
    boot?: Boot
  }
}

/** The key of the record in sessionStorage. */
export const earlyKey = 'early'

/** The answers given before the app was there; only what is a possible answer to the first question counts. */
export function readEarlyAnswers(): Partly {
  try {
    const record: unknown = JSON.parse(sessionStorage.getItem(earlyKey) ?? 'null')
    const value = typeof record === 'object' && record && 'forWhom' in record ? record.forWhom : undefined
    const forWhom = forWhoms.find((each) => each === value)
    return forWhom ? { forWhom } : {}
  } catch {
    return {} // unreadable or refused: nothing was kept
  }
}

/** Called once the draft is safe on the device, or has been taken off it. */
export function forgetEarlyAnswers(): void {
  try {
    sessionStorage.removeItem(earlyKey)
  } catch {
    // refused: then nothing was kept
  }
}
