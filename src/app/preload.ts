import { useEffect } from 'react'
import type { Language } from '../i18n/messages.ts'
import { loadPlace } from './screens.ts'

/** Where people go from where: loaded while they read, so that no step waits for the network. */
const ways: readonly (readonly [from: RegExp, to: string])[] = [
  [/^\/route\/city$/, '/route/result'],
  [/^\/(card|enrolment)\/city$/, '/card/person'],
  [/^\/(route|employment)\/result$/, '/card/person'],
  [/^\/(card|enrolment)\/check$/, '/card/receipt/0'],
  [/^\/(card|enrolment)\/receipt\//, '/cases/0'],
  [/^\/cases$/, '/cases/0'],
]

/** The place that most people go to from `path`, as far as it is known. */
export const likelyNext = (path: string): string | undefined => ways.find(([from]) => from.test(path))?.[1]

/** Loads the screen that most people go to from `place`, once the browser has nothing else to do. */
export function usePreload(place: string, language: Language): void {
  useEffect(() => {
    const next = likelyNext(place)
    if (!next) return undefined
    const load = () => void loadPlace(next, language)
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(load, 500)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(load, { timeout: 3000 })
    return () => cancelIdleCallback(handle)
  }, [place, language])
}
