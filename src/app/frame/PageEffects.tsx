import './arrive.css'
import { useEffect, useRef } from 'react'
import { useNavigationType } from 'react-router-dom'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { loadLater } from '../boot/loadLater.ts'
import { usePreload } from '../boot/preload.ts'
import { titleOf } from './pageTitle.ts'

const textOf = (selector: string): string => document.querySelector(selector)?.textContent?.trim() ?? ''

/**
 * What every arrival on a screen does, in one place: the title follows the heading, the heading (or the summary of what is
 * wrong) gets the focus, the page starts at its top (going back, where it was). Reads the page itself, so that no screen has to report.
 * @param place the address of the screen that is shown.
 */
export function PageEffects({ place }: { readonly place: string }) {
  const words = useMessages('shell')
  const how: string = useNavigationType()
  const settled = useRef(place)
  const focused = useRef<HTMLElement>(null)
  usePreload(place, useLanguage())

  useEffect(() => {
    const root = document.getElementById('root')
    if (!root) return undefined
    let told = ''
    const arrive = () => {
      const heading = document.getElementById('title')
      const summary = document.getElementById('error-summary')
      const title = titleOf(
        { heading: textOf('#title'), step: textOf('.step'), wrong: summary !== null },
        words,
      )
      const isSettled = settled.current === place
      // Most of what changes in a page, a list while one types, is none of this; what follows has the page laid out for a look at it.
      if (isSettled && told === title && focused.current?.isConnected !== false) return
      // While the next screen waits for a part of it, the one before is still there, hidden: it takes no focus, and is not the next.
      if (!heading || ('checkVisibility' in heading && !heading.checkVisibility())) return
      // The title may be right beforehand, in the language of the page; what is said of it is not.
      if (told !== title) {
        told = document.title = title
        document
          .querySelector('meta[name=description]')
          ?.setAttribute('content', textOf('main :is(.lede, .hint)'))
      }
      // What is wrong comes first, also on a screen that is arrived at because of it.
      const first = summary ?? heading
      const focus = () => {
        focused.current = first
        first.focus({ preventScroll: true })
      }
      if (isSettled) {
        // A screen that waited for something has given way to another one, and taken the focus along.
        if (focused.current?.isConnected === false && document.activeElement === document.body) focus()
        return
      }
      settled.current = place
      document.documentElement.dataset['moved'] ??= ''
      if (how !== 'POP') scrollTo(0, 0)
      focus()
      // Enlarged four times, the frame fills the window: what has the focus is brought into sight. Going back, the place is known.
      if (how !== 'POP') first.scrollIntoView({ block: 'nearest' })
      loadLater()
    }
    arrive()
    const observer = new MutationObserver(arrive)
    observer.observe(root, { subtree: true, childList: true, characterData: true })
    return () => observer.disconnect()
  }, [place, how, words])
  return null
}
