import { useEffect } from 'react'
import { matchPath } from 'react-router-dom'
import type { Language } from '../../i18n/messages.ts'
import {
  casePath,
  casesPath,
  homePath,
  receiptPath,
  resultPath,
  reviewPath,
  stepPath,
} from '../../journey/mainPaths.ts'
import { loadPlace } from '../loadScreens.ts'

/** Where people go from where: loaded while they read, so that no step waits for the network. */
const ways: readonly (readonly [from: string, to: string])[] = [
  [stepPath('route', 'city'), resultPath('route')],
  [stepPath('card', 'city'), stepPath('card', 'person')],
  [stepPath('enrolment', 'city'), stepPath('card', 'person')],
  [resultPath('route'), stepPath('card', 'person')],
  [resultPath('employment'), stepPath('card', 'person')],
  [stepPath('card', 'way'), reviewPath('card')],
  [stepPath('enrolment', 'mobile'), reviewPath('card')],
  [reviewPath('card'), receiptPath('card', '0')],
  [reviewPath('enrolment'), receiptPath('card', '0')],
  [receiptPath(':journey', ':number'), casePath('0')],
  [casesPath, casePath('0')],
]

/** The place that most people go to from `path`, as far as it is known. */
export const likelyNext = (path: string): string | undefined =>
  ways.find(([from]) => matchPath(from, path))?.[1]

/**
 * Loads the screen that most people go to from `place`, once the browser has nothing else to do; at the start page, from which they
 * turn to any, the table of all.
 */
export function usePreload(place: string, language: Language): void {
  useEffect(() => {
    const next = likelyNext(place)
    if (!next && place !== homePath) return undefined
    const load = () =>
      void (next ? loadPlace(next, language) : import('../screens.ts').catch(() => undefined))
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, 500)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(load, { timeout: 3000 })
    return () => cancelIdleCallback(handle)
  }, [place, language])
}
