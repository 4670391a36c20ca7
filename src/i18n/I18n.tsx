import { createContext, type ReactNode, use, useMemo } from 'react'
import { loadCatalogue } from './catalogues.ts'
import type { Language, Messages, Namespace } from './messages.ts'

type Loaded = { readonly [N in Namespace]?: Messages[N] }

const cache: { [L in Language]: { [N in Namespace]?: Promise<Messages[N]> } } = { 'zh-CN': {}, en: {} }
const ready: { [L in Language]: Loaded } = { 'zh-CN': {}, en: {} }

/** Loads namespaces of a language once; rejects when a file can't be had. Screens load theirs beside their code. */
export async function loadMessages(language: Language, namespaces: readonly Namespace[]): Promise<void> {
  await Promise.all(namespaces.map((namespace) => loadOne(language, namespace)))
}

function loadOne<N extends Namespace>(language: Language, namespace: N): Promise<Messages[N]> {
  const known: Promise<Messages[N]> | undefined = cache[language][namespace]
  if (known) return known
  const loading = loadCatalogue(language, namespace).then(
    (messages) => {
      provideMessages(language, { [namespace]: messages })
      // What `use` looks at first: a promise so marked is read at once, without suspending for a turn.
      void Object.assign(loading, { status: 'fulfilled', value: messages })
      return messages
    },
    (error: unknown) => {
      delete cache[language][namespace] // the next try asks again
      throw error
    },
  )
  Object.assign(cache[language], { [namespace]: loading })
  return loading
}

/** Makes messages available without loading: prerendering, and the boot's first screen. */
export function provideMessages(language: Language, messages: Loaded): void {
  ready[language] = { ...ready[language], ...messages }
}

/** The namespaces that are in memory: what a change of language must bring along. */
export function loadedNamespaces(language: Language): Namespace[] {
  return Object.keys(ready[language]) as Namespace[] // keys of Loaded are namespaces by its type
}

const LanguageContext = createContext<Language>('zh-CN')

export function I18n({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  return use(LanguageContext)
}

/**
 * The sentences of one namespace in the language in use; suspends until they are here. What was loaded is always read
 * through its promise: a component that reads it at one try and not at the next confuses React's replay of suspended renders.
 */
export function useMessages<N extends Namespace>(namespace: N): Messages[N] {
  const language = useLanguage()
  const provided: Messages[N] | undefined = cache[language][namespace]
    ? undefined
    : ready[language][namespace]
  return provided ?? use(loadOne(language, namespace))
}

/** Picks the language of a bilingual datum. */
export function usePick(): (text: { readonly zh: string; readonly en: string }) => string {
  const language = useLanguage()
  return useMemo(() => (text) => (language === 'en' ? text.en : text.zh), [language])
}
