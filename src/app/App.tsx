import '../ui/tokens.css'
import '../ui/firstScreens.css'
import { Suspense, use, useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react'
import { Route, Routes, useLocation, useParams } from 'react-router-dom'
import { I18n, useLanguage } from '../i18n/I18n.tsx'
import { DraftProvider } from '../journey/DraftContext.tsx'
import type { DraftStore } from '../journey/draftStore.ts'
import { Hydrated } from './boot/Hydrated.tsx'
import { Layout } from './frame/Layout.tsx'
import { NotFoundPage, Waiting } from './frame/NotFoundPage.tsx'
import { PageEffects } from './frame/PageEffects.tsx'
import { preferences } from './preferences.ts'
import { findLoaded, isAtHand, loadScreen, markShown, type Params, type Screen, screens } from './screens.ts'

/** The whole app below its router: language, draft, frame, and the screen the address asks for. */
export function App({ store, onReady }: { readonly store: DraftStore; readonly onReady?: () => void }) {
  const { language } = useSyncExternalStore(preferences.subscribe, preferences.get, preferences.getHydration)
  return (
    <I18n language={language}>
      <DraftProvider store={store}>
        <Layout>
          <Suspense fallback={<Waiting />}>
            <Places />
            {onReady && <Hydrated onReady={onReady} />}
          </Suspense>
        </Layout>
      </DraftProvider>
    </I18n>
  )
}

/** The screen of the address: at once if it is at hand, else the one before stays until all of it is here. */
function Places() {
  const location = useLocation()
  const waited = useDeferredValue(location)
  const isReady = isAtHand(location.pathname, useLanguage()) || waited === location
  // Not `waited` while that lags behind: it may be a screen before the one that is shown, which would come back and redirect.
  const [shown, setShown] = useState(location)
  const here = isReady ? location : shown
  if (here !== shown) setShown(here)
  return (
    <>
      <Routes location={here}>
        {screens.map((screen) => (
          <Route key={screen.path} path={screen.path} element={<ScreenView screen={screen} />} />
        ))}
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
      <PageEffects place={here.pathname + here.search} />
    </>
  )
}

function ScreenView({ screen }: { readonly screen: Screen }) {
  const params = useParams()
  return screen.exists(params) ? <Existing screen={screen} params={params} /> : <NotFoundPage />
}

function Existing({ screen, params }: { readonly screen: Screen; readonly params: Params }) {
  const language = useLanguage()
  useEffect(() => markShown(screen, params, language))
  return findLoaded(screen, params, language) ?? use(loadScreen(screen, params, language))
}
