import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { App } from './app/App.tsx'
import { type AgencyLine, setAgencyLine } from './app/agency.ts'
import { createAppDraftStore } from './app/draft.ts'
import { chooseLanguage, readRecord } from './app/look.ts'
import { basePath, isDemo } from './app/mode.ts'
import { readPreferences, showPreferences } from './app/preferences.ts'
import { loadPlace } from './app/screens.ts'
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
  await loadPlace(here(), language)

  const store = createAppDraftStore()
  const tree = (
    <StrictMode>
      <BrowserRouter basename={basePath} useTransitions={false}>
        <App store={store} onReady={() => void store.begin()} />
      </BrowserRouter>
    </StrictMode>
  )
  window.boot?.take()
  if (root.dataset['page'] === here() && root.dataset['language'] === language) hydrateRoot(root, tree)
  else createRoot(root).render(tree)
}

/** The path within the app, without the place it is served under. */
const here = (): string => location.pathname.slice(basePath.length) || '/'

/** As the boot script settled it before the first paint; without one (in development) by the same rule. */
function settleLanguage(): Language {
  if (window.boot) return document.documentElement.lang === 'en' ? 'en' : 'zh-CN'
  return chooseLanguage(readRecord().language, navigator.languages)
}
