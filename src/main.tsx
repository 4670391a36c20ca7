import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter, matchPath } from 'react-router-dom'
import { App } from './app/App.tsx'
import { type AgencyLine, setAgencyLine } from './app/agency.ts'
import { createAppDraftStore } from './app/draft.ts'
import { Hydrated } from './app/Hydrated.tsx'
import { basePath, isDemo } from './app/mode.ts'
import { chooseLanguage, preferencesKey, readPreferences, showPreferences } from './app/preferences.ts'
import { loadScreen, screens } from './app/screens.ts'
import { loadMessages } from './i18n/I18n.tsx'
import type { Language } from './i18n/messages.ts'

/**
 * Starts the app in `#root`. Where the document was prerendered for this very address, its markup is taken over as it
 * stands; anywhere else it is drawn anew.
 * @param line how the agency is reached: the browser's fetch and its address, or the simulation's.
 */
export async function start(line: AgencyLine): Promise<void> {
  if (isDemo && /(^|\.)gov\.cn$/.test(location.hostname))
    throw new Error('A demonstration does not run on gov.cn')
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  setAgencyLine(line)
  const language = settleLanguage()
  readPreferences(language)
  showPreferences()
  await loadFirst(language)

  const store = createAppDraftStore()
  const tree = (
    <StrictMode>
      <BrowserRouter basename={basePath}>
        <App store={store} />
        <Hydrated onReady={() => void store.begin()} />
      </BrowserRouter>
    </StrictMode>
  )
  window.boot?.take()
  if (root.dataset['page'] === here() && root.dataset['language'] === language) hydrateRoot(root, tree)
  else createRoot(root).render(tree)
}

/** The path within the app, without the place it is served under. */
const here = (): string => location.pathname.slice(basePath.length) || '/'

function settleLanguage(): Language {
  const { dataset, lang } = document.documentElement
  if (dataset['booted'] !== undefined) return lang === 'en' ? 'en' : 'zh-CN'
  let stored: string | undefined
  try {
    const record: unknown = JSON.parse(localStorage.getItem(preferencesKey) ?? '{}')
    if (typeof record === 'object' && record && 'language' in record) stored = String(record.language)
  } catch {
    stored = undefined // unreadable or refused: the browser's language decides
  }
  return chooseLanguage(stored, navigator.languages)
}

/** Everything the first screen needs, so that it is drawn in one go. A screen that can't be had says so itself. */
async function loadFirst(language: Language): Promise<void> {
  const messages = loadMessages(language, ['shell'])
  const path = here()
  for (const screen of screens) {
    const match = matchPath(screen.path, path)
    if (!match) continue
    await loadScreen(screen, match.params, language).catch(() => {})
    break
  }
  await messages
}
