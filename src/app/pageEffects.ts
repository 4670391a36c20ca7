import './arrive.css'
import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import type { ShellMessages } from '../i18n/messages/shell.ts'
import { isDemo } from './mode.ts'

type Words = Pick<ShellMessages, 'titleEnd' | 'demoMark' | 'errorMark' | 'service'>

/** The document's title for what stands on the page: errors first, as they are read out first. */
export function titleOf(
  page: { readonly heading: string; readonly step: string; readonly wrong: boolean },
  words: Words,
  demo = isDemo,
): string {
  const parts = [page.heading, page.step, demo ? words.titleEnd : words.service].filter(Boolean)
  return `${page.wrong ? words.errorMark : ''}${demo ? words.demoMark : ''}${parts.join(' – ')}`
}

const textOf = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? ''

/**
 * What every arrival on a screen does, in one place: the title follows the heading, the heading gets the focus, the page
 * starts at its top (going back, where it was). Reads the page itself, so that no screen has to report.
 */
export function usePageEffects(words: Words): void {
  const { pathname, search } = useLocation()
  const how = useNavigationType()
  const place = pathname + search
  const settled = useRef(place)

  useEffect(() => {
    const root = document.getElementById('root')
    if (!root) return
    const arrive = () => {
      const heading = document.getElementById('title')
      if (!heading) return
      const wrong = document.getElementById('error-summary') !== null
      const title = titleOf({ heading: textOf('#title'), step: textOf('.step'), wrong }, words)
      if (document.title !== title) document.title = title
      if (settled.current === place) return
      settled.current = place
      document.documentElement.dataset['moved'] = ''
      if (how !== 'POP') scrollTo(0, 0)
      heading.focus({ preventScroll: true })
    }
    arrive()
    const observer = new MutationObserver(arrive)
    observer.observe(root, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [place, how, words])
}
