import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter, HashRouter } from 'react-router-dom'
import { App } from './app/App.tsx'
import { setAgencyLine } from './app/agency.ts'
import type { AgencyConnection } from './app/agencyConnection.ts'
import { chooseLanguage, readAppearance } from './app/appearance.ts'
import { watchParts } from './app/boot/chunkRecovery.ts'
import { keepAnchors } from './app/boot/hashAnchors.ts'
import { outliveTranslation } from './app/boot/outliveTranslation.ts'
import { createAppDraftStore } from './app/device/appDraftStore.ts'
import { loadPlace } from './app/loadScreens.ts'
import { hrefOf, readPath, readPlace, settleAddress } from './app/location.ts'
import { basePath, isDemo, isGovernment, isSingleFile } from './app/mode.ts'
import {
  type Preferences,
  preferences,
  readPreferences,
  setPreferences,
  showPreferences,
} from './app/preferences.ts'
import type { Language } from './i18n/messages.ts'

/** The app, for whoever started it. */
export interface RunningApp {
  readonly store: ReturnType<typeof createAppDraftStore>
  readonly getPreferences: () => Preferences
  /** The path within the app, with its search. */
  readonly getPlace: () => string
  /**
   * Puts another person before the app: it is taken away, `meanwhile` changes what it stands on, and it is drawn from the
   * start at this place; every question to the agency is asked anew.
   */
  readonly restart: (
    place: string,
    change: Partial<Preferences>,
    meanwhile: () => Promise<void>,
  ) => Promise<void>
}

// Whatever reads the address has to see it as it was meant.
export { settleAddress }

const Router = import.meta.env.MODE === 'single' ? HashRouter : BrowserRouter

/**
 * Starts the app in `#root`. Where the document was prerendered for this very address, its markup is taken over as it
 * stands; anywhere else it is drawn anew.
 * @param line how the agency is reached: the browser's fetch and its address, or the simulation's.
 */
export async function start(line: AgencyConnection): Promise<RunningApp> {
  if (isDemo && isGovernment(location.hostname)) throw new Error('A demonstration does not run on gov.cn')
  outliveTranslation()
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  if (isSingleFile) keepAnchors()
  settleAddress()
  setAgencyLine(line)
  const language = settleLanguage()
  readPreferences(language)
  showPreferences()
  await loadPlace(readPath(), language)

  const store = createAppDraftStore()
  watchParts(store)
  const tree = (life: number) => (
    <StrictMode>
      <Router key={life} useTransitions={false} basename={basePath}>
        <App store={store} {...(life === 0 ? { onReady: () => void store.begin() } : {})} />
      </Router>
    </StrictMode>
  )
  window.boot?.take()
  const isDrawn = root.dataset['page'] === readPath() && root.dataset['language'] === language
  const drawn = isDrawn ? hydrateRoot(root, tree(0)) : createRoot(root)
  if (!isDrawn) drawn.render(tree(0))
  let life = 0
  return {
    store,
    getPreferences: preferences.get,
    getPlace: readPlace,
    restart: async (place, change, meanwhile) => {
      const [{ forgetAnswers }] = await Promise.all([
        import('./app/Agency.tsx'),
        loadPlace(place.replace(/\?.*/, ''), change.language ?? preferences.get().language),
      ])
      // At once: a screen that sees its draft go would lead the person elsewhere.
      flushSync(() => drawn.render(null))
      try {
        await meanwhile()
      } finally {
        forgetAnswers()
        setPreferences(change)
        history.pushState(null, '', hrefOf(place))
        drawn.render(tree((life += 1)))
        scrollTo(0, 0)
      }
    },
  }
}

/** As the boot script settled it before the first paint; without one (in development) by the same rule. */
function settleLanguage(): Language {
  if (window.boot) return document.documentElement.lang === 'en' ? 'en' : 'zh-CN'
  return chooseLanguage(readAppearance().language, navigator.languages)
}
