import { Suspense, use, useSyncExternalStore } from 'react'
import { Route, Routes, useParams } from 'react-router-dom'
import { I18n, useLanguage } from '../i18n/I18n.tsx'
import { DraftProvider } from '../journey/DraftContext.tsx'
import type { DraftStore } from '../journey/draftStore.ts'
import { Hydrated } from './Hydrated.tsx'
import { Layout } from './Layout.tsx'
import { NotFoundPage, Waiting } from './NotFoundPage.tsx'
import { preferences } from './preferences.ts'
import { findLoaded, loadScreen, type Screen, screens } from './screens.ts'

/** The whole app below its router: language, draft, frame, and the screen the address asks for. */
export function App({ store, onReady }: { readonly store: DraftStore; readonly onReady?: () => void }) {
  const { language } = useSyncExternalStore(preferences.subscribe, preferences.get, preferences.getHydration)
  return (
    <I18n language={language}>
      <DraftProvider store={store}>
        <Layout>
          <Suspense fallback={<Waiting />}>
            <Routes>
              {screens.map((screen) => (
                <Route key={screen.path} path={screen.path} element={<ScreenView screen={screen} />} />
              ))}
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
            {onReady && <Hydrated onReady={onReady} />}
          </Suspense>
        </Layout>
      </DraftProvider>
    </I18n>
  )
}

/** A screen once all it needs is here; until then the one before it stays. */
function ScreenView({ screen }: { readonly screen: Screen }) {
  const params = useParams()
  const language = useLanguage()
  return findLoaded(screen, params, language) ?? use(loadScreen(screen, params, language))
}
