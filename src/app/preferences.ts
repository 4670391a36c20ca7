import { createStore } from '../foundation/createStore.ts'
import { deviceStorage } from '../foundation/webStorage.ts'
import type { Language } from '../i18n/messages.ts'
import { type Appearance, preferencesKey, readAppearance, showAppearance } from './appearance.ts'

/** How the person wants the pages. */
export interface Preferences extends Appearance {
  readonly language: Language
}

/** What prerendered pages are drawn with; the language is the document's own. */
const plain = { elder: false, theme: 'system' } as const

const first: Preferences = { language: 'zh-CN', ...plain }
const state = createStore(first)
let hydration = first

/** Reads what was chosen before; `language` is the document's, as the boot script settled it. */
export function readPreferences(language: Language): void {
  const { elder, theme } = readAppearance()
  state.set({ elder, theme, language })
  hydration = { ...plain, language }
}

/** Changes some of them: on the document at once, in the storage if it is allowed. */
export function setPreferences(change: Partial<Preferences>): void {
  const next = { ...state.get(), ...change }
  show(next)
  // Where storage is refused the choice holds until the tab closes, which is all that can be done.
  deviceStorage.write(preferencesKey, JSON.stringify(next))
  state.set(next)
}

/** Writes the attributes that the styles read. */
export const showPreferences = (): void => show(state.get())

function show(wanted: Preferences): void {
  document.documentElement.lang = wanted.language
  showAppearance(wanted)
}

export const preferences = {
  get: state.get,
  /** What the markup in the document was drawn with. */
  getHydration: (): Preferences => hydration,
  subscribe: state.subscribe,
}
