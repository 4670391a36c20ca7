import type { Language } from '../i18n/messages.ts'
import { type Look, preferencesKey, readRecord, showLook } from './look.ts'

/** How the person wants the pages. */
export interface Preferences extends Look {
  readonly language: Language
}

/** What prerendered pages are drawn with; the language is the document's own. */
const plain = { elder: false, theme: 'system' } as const

const first: Preferences = { language: 'zh-CN', ...plain }
let state = first
let hydration = first
const listeners = new Set<() => void>()

/** Reads what was chosen before; `language` is the document's, as the boot script settled it. */
export function readPreferences(language: Language): void {
  const { elder, theme } = readRecord()
  state = { elder, theme, language }
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
  document.documentElement.lang = state.language
  showLook(state)
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
