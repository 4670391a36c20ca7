import type { PartialAnswers } from '../../domain/application.ts'
import { forWhoms } from '../../domain/choices.ts'
import { tabStorage } from '../../foundation/webStorage.ts'

/**
 * What the inline boot script leaves for the app: a choice made before the app was there. It is kept in the tab's
 * session too, so that a reload in between loses nothing.
 */
export interface Boot {
  /** From now on the document belongs to the app: the script changes nothing more, and holds what is submitted. */
  readonly take: () => void
  /** The app answers from now on: gives back the form that was submitted meanwhile, if one was. */
  readonly release: () => HTMLFormElement | undefined
  /** What was chosen for "who is it for", for where the session's storage is refused. */
  answer?: string
  /** Somebody has gone on to the next screen before the app was there. */
  moved?: true
}

declare global {
  interface Window {
    boot?: Boot
  }
}

/** The key in sessionStorage; its value is the answer to "who is it for". */
export const bootAnswersKey = 'early'

/** The answers given before the app was there; only what is a possible answer to the first question counts. */
export function readBootAnswers(): PartialAnswers {
  const value = window.boot?.answer ?? tabStorage.read(bootAnswersKey)
  const forWhom = forWhoms.find((each) => each === value)
  return forWhom ? { forWhom } : {}
}

/** Called once the draft is safe on the device, or has been taken off it. */
export const forgetBootAnswers = (): void => void tabStorage.write(bootAnswersKey, undefined)
