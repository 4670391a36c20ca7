import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react'
import { type DeskTexts, deskTextsIn } from '../desk/texts.ts'
import type { Session, View } from './session.ts'
import type { TabName } from './tabs.ts'
import { consoleTexts } from './texts.ts'
import type { ConsoleTexts } from './zh.ts'

export const SessionContext = createContext<Session | undefined>(undefined)

/** How the console is put away and opened again by what it has started. */
export interface Door {
  readonly close: () => void
  readonly open: (tab: TabName) => void
}
export const DoorContext = createContext<Door>({ close: () => undefined, open: () => undefined })
export const useDoor = (): Door => use(DoorContext)

/** The session of the console that this is part of. */
export function useSession(): Session {
  const session = use(SessionContext)
  if (!session) throw new Error('This is drawn outside the console')
  return session
}

/** What the session says of itself; drawn anew with every turn. */
export function useView(): View {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, session.getSnapshot)
}

const subscribeToLanguage = (listener: () => void): (() => void) => {
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['lang'] })
  return () => observer.disconnect()
}

/** The language of the page: the console follows the app. */
export const usePageLanguage = (): 'zh' | 'en' =>
  useSyncExternalStore(subscribeToLanguage, () => (document.documentElement.lang === 'en' ? 'en' : 'zh'))

/** The words of the console and of the desk in the language of the page, and the one of two wordings. */
export function useWords(): {
  readonly t: ConsoleTexts
  readonly desk: DeskTexts
  readonly pick: (text: { readonly zh: string; readonly en: string }) => string
} {
  const language = usePageLanguage()
  return { t: consoleTexts(language), desk: deskTextsIn(language), pick: (text) => text[language] }
}

/** What `read` gives, read again with every turn of the session; undefined until it has come. `read` must be stable. */
export function useReading<T>(read: () => Promise<T>): T | undefined {
  const { turn } = useView()
  const [found, setFound] = useState<{ readonly turn: number; readonly value: T }>()
  useEffect(() => {
    let isCurrent = true
    void read().then((value) => {
      if (isCurrent) setFound({ turn, value })
    })
    return () => {
      isCurrent = false
    }
  }, [read, turn])
  return found?.value
}
