import { memo, type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { loadedNamespaces, loadMessages, useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { casesPath, findPath, lawPath } from '../../journey/mainPaths.ts'
import { Link } from '../../router/Link.tsx'
import { DemoStrip, Footer, Header, SkipLink } from '../../ui/Shell.tsx'
import { loadLater } from '../boot/loadLater.ts'
import { ClearButton } from '../device/ClearButton.tsx'
import { loadPlace } from '../loadScreens.ts'
import { readPath } from '../location.ts'
import { isDemo } from '../mode.ts'
import { preferences, setPreferences } from '../preferences.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Operator, TestStrip } from './LiveFrame.tsx'
import { LateNotice, ShellNotices } from './ShellNotices.tsx'
import { showTools } from './tools.ts'

/** The frame around every screen: demo strip, header, the screen, footer. */
export function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Top />
      <ShellNotices />
      <ErrorBoundary>{children}</ErrorBoundary>
      <LateNotice />
      <Bottom />
    </>
  )
}

// Neither changes with the place: a step forward leaves them as they are.
const Top = memo(function Top() {
  const t = useMessages('shell')
  return (
    <>
      <SkipLink text={t.skip} />
      {isDemo ? (
        <DemoStrip text={t.demo.text}>
          <button type="button" className="link-button" data-demo-desk="">
            {t.demo.desk}
          </button>
        </DemoStrip>
      ) : (
        <TestStrip />
      )}
      <Header
        serviceName={t.service}
        homeTo="/"
        links={<Link to={casesPath}>{t.nav.cases}</Link>}
        toolsName={t.tools.open}
      >
        <Tools />
      </Header>
    </>
  )
})

const Bottom = memo(function Bottom() {
  const t = useMessages('shell')
  const isAwake = useAwake()
  return (
    <Footer>
      <p>{t.footer.hotline}</p>
      <p>
        <Link to={lawPath}>{t.footer.law}</Link>
      </p>
      {isAwake && <p>{t.footer.accessibility}</p>}
      {isDemo ? isAwake && <p>{t.footer.unofficial}</p> : <Operator />}
    </Footer>
  )
})

function Tools() {
  const t = useMessages('shell')
  const language = useLanguage()
  const { elder, theme } = useSyncExternalStore(
    preferences.subscribe,
    preferences.get,
    preferences.getHydration,
  )
  useEffect(() => {
    if (elder) loadLater()
  }, [elder])
  const other = language === 'en' ? 'zh-CN' : 'en'
  const dark = useDark(theme)
  /** Words and screen come first, so that nothing suspends and what was typed stays where it is. */
  const switchLanguage = async () => {
    await Promise.all([loadMessages(other, loadedNamespaces(language)), loadPlace(readPath(), other)])
    setPreferences({ language: other })
  }
  const isAwake = useAwake()
  return (
    <>
      {isAwake && (
        <button type="button" className="header-more" popoverTarget="tools" popoverTargetAction="hide">
          {t.tools.close}
        </button>
      )}
      <Link to={findPath} onClick={() => showTools(false)}>
        {t.nav.find}
      </Link>
      <button type="button" aria-pressed={elder} onClick={() => setPreferences({ elder: !elder })}>
        {t.tools.elder}
      </button>
      <button
        type="button"
        aria-pressed={dark}
        onClick={() =>
          setPreferences({ theme: dark === systemIsDark() ? (dark ? 'light' : 'dark') : 'system' })
        }
      >
        {t.tools.dark}
      </button>
      <button type="button" lang={other} onClick={() => void switchLanguage()}>
        {t.tools.otherLanguage}
      </button>
      <ClearButton />
    </>
  )
}

const subscribeToNothing = () => () => {}
/** Whether the app is there. What nobody sees or needs before that is not in the document that is sent. */
const useAwake = (): boolean =>
  useSyncExternalStore(
    subscribeToNothing,
    () => true,
    () => false,
  )

const darkQuery = '(prefers-color-scheme: dark)'
const systemIsDark = (): boolean => matchMedia(darkQuery).matches

function useDark(theme: 'system' | 'light' | 'dark'): boolean {
  const system = useSyncExternalStore(subscribeToSystem, systemIsDark, () => false)
  return theme === 'system' ? system : theme === 'dark'
}

function subscribeToSystem(listener: () => void): () => void {
  const media = matchMedia(darkQuery)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}
