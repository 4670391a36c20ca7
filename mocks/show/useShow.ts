import { useSyncExternalStore } from 'react'
import { screenOf } from '../console/notes.ts'
import type { PersistedList } from '../console/persistedList.ts'
import { usePageLanguage, useSession } from '../console/useConsole.ts'
import { showTexts } from './texts.ts'
import type { ShowTexts } from './zh.ts'

/** The words of notes and tours in the language of the page. */
export const useShowTexts = (): ShowTexts => showTexts(usePageLanguage())

/** A kept list, drawn anew with every change. */
export const usePersistedList = <T extends { readonly id: string }>(kept: PersistedList<T>): readonly T[] =>
  useSyncExternalStore(kept.subscribe, kept.list)

function subscribeToPage(listener: () => void): () => void {
  const observer = new MutationObserver(listener)
  const root = document.getElementById('root')
  if (root) observer.observe(root, { subtree: true, childList: true })
  addEventListener('popstate', listener)
  return () => {
    observer.disconnect()
    removeEventListener('popstate', listener)
  }
}

/** The screen that the app is on. */
export function useScreen(): string {
  const { app } = useSession().scene
  return useSyncExternalStore(subscribeToPage, () => screenOf(app.getPlace()))
}
