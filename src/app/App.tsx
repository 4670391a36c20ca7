import '../ui/tokens.css'
import '../ui/firstScreens.css'
import { Suspense, use, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type Location, Route, Routes, useLocation } from 'react-router-dom'
import { I18n, useLanguage } from '../i18n/I18n.tsx'
import { DraftProvider } from '../journey/DraftContext.tsx'
import type { DraftStore } from '../journey/draftStore.ts'
import { decidePath } from '../journey/mainPaths.ts'
import { Hydrated } from './boot/Hydrated.tsx'
import { Layout } from './frame/Layout.tsx'
import { PageEffects } from './frame/PageEffects.tsx'
import { Waiting } from './frame/Waiting.tsx'
import { findLoaded, isAtHand, loadScreen, markShown, usePlace } from './loadScreens.ts'
import { isHandedOver } from './location.ts'
import { preferences } from './preferences.ts'
import type { Screen } from './screen.ts'

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
  const asked = useLocation()
  // Going back leads the person who has the device nowhere else.
  const location = useMemo(() => (isHandedOver() ? { ...asked, pathname: decidePath } : asked), [asked])
  const waited = useDeferredValue(location)
  const isReady = isAtHand(location.pathname, useLanguage()) || waited === location
  // Not `waited` while that lags behind: it may be a screen before the one that is shown, which would come back and redirect.
  const [shown, setShown] = useState(location)
  const here = isReady ? location : shown
  if (here !== shown) setShown(here)
  return (
    <>
      <PlaceView location={here} />
      <PageEffects place={here.pathname + here.search} />
    </>
  )
}

function PlaceView({ location }: { readonly location: Location }) {
  const place = usePlace(location.pathname)
  return (
    place && (
      <Routes location={location}>
        <Route path={place.screen.path} element={<ScreenView screen={place.screen} />} />
      </Routes>
    )
  )
}

function ScreenView({ screen }: { readonly screen: Screen }) {
  const language = useLanguage()
  useEffect(() => markShown(screen, language))
  return findLoaded(screen, language) ?? use(loadScreen(screen, language))
}
