import { type Language, languages } from '../i18n/messages.ts'

/** How the person wants the pages. `system` follows the device. */
export interface Preferences {
  readonly language: Language
  readonly elder: boolean
  readonly theme: 'system' | 'light' | 'dark'
}

/** Where the choice is remembered; the boot script reads the same record before the first paint. */
export const preferencesKey = 'preferences'

/** What prerendered pages are drawn with; the language is the document's own. */
const plain = { elder: false, theme: 'system' } as const

const first: Preferences = { language: 'zh-CN', ...plain }
let state = first
let hydration = first
const listeners = new Set<() => void>()

/** Reads what was chosen before; `language` is the document's, as the boot script settled it. */
export function readPreferences(language: Language): void {
  state = { ...plain, ...readStored(), language }
  hydration = { ...plain, language }
}

/** Changes some of them: on the document at once, in the storage if it is allowed. */
export function setPreferences(change: Partial<Preferences>): void {
  state = { ...state, ...change }
  showPreferences()
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(state))
  } catch {
    // Storage refused: the choice holds until the tab closes, which is all that can be done.
  }
  for (const listener of listeners) listener()
}

/** Writes the attributes that the styles read. */
export function showPreferences(): void {
  const { documentElement } = document
  documentElement.lang = state.language
  documentElement.toggleAttribute('data-elder', state.elder)
  if (state.theme === 'system') delete documentElement.dataset['theme']
  else documentElement.dataset['theme'] = state.theme
}

export const preferences = {
  get: (): Preferences => state,
  /** What the markup in the document was drawn with. */
  getHydration: (): Preferences => hydration,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

function readStored(): Partial<Preferences> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}')
    if (typeof stored !== 'object' || stored === null) return {}
    return {
      ...('elder' in stored && stored.elder === true ? { elder: true } : {}),
      ...('theme' in stored && (stored.theme === 'light' || stored.theme === 'dark')
        ? { theme: stored.theme }
        : {}),
    }
  } catch {
    return {} // unreadable or refused: as if nothing had been chosen
  }
}

/** The language to begin with: the document's when the boot script has set it, else the remembered or the browser's. */
export function chooseLanguage(stored: string | undefined, browser: readonly string[]): Language {
  const known = languages.find((language) => language === stored)
  if (known) return known
  const wanted = browser.find((tag) => /^(zh|en)\b/i.test(tag))
  return wanted && /^en\b/i.test(wanted) ? 'en' : 'zh-CN'
}
