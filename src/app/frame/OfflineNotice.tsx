import '../../ui/otherScreens.css'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { ServiceNotice } from '../../ui/Notice.tsx'
import { holdsMore, survivesReload } from '../boot/chunkRecovery.ts'
import { type ReleaseNews, takeNews, takeOver } from '../boot/releases.ts'

/** Says that the site works offline, and when a newer version of it is there. */
export function OfflineNotice() {
  const news = useNews()
  if (news === 'none') return null
  return <Suspense fallback={null}>{news === 'ready' ? <Ready /> : <Update />}</Suspense>
}

/** Nothing may move under somebody's hands: what is new is said with the next screen, or when the person comes back to the tab. */
function useNews(): ReleaseNews {
  const { pathname } = useLocation()
  const [news, setNews] = useState<ReleaseNews>('none')
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current !== pathname) setNews(takeNews())
    last.current = pathname
    const onVisible = () => {
      if (document.visibilityState === 'visible') setNews(takeNews())
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [pathname])
  return news
}

function Ready() {
  return (
    <ServiceNotice label={useMessages('shell').news} kind="success">
      <p>{useMessages('offline').ready}</p>
    </ServiceNotice>
  )
}

function Update() {
  const { update: words } = useMessages('offline')
  const { news } = useMessages('shell')
  const { pathname } = useLocation()
  const { draft } = useDraftState()
  const store = useDraftStore()
  const [state, setState] = useState<'idle' | 'busy' | 'unsaved'>('idle')
  if (draft.outbox || holdsMore.test(pathname)) return null

  const update = async () => {
    setState('busy')
    await store.flush()
    if (survivesReload(store.getState())) await takeOver()
    else setState('unsaved')
  }
  return (
    <ServiceNotice label={news} title={words.title}>
      <p>{state === 'unsaved' ? words.unsaved : words.text}</p>
      <Button
        kind="secondary"
        aria-disabled={state === 'busy'}
        onClick={() => state !== 'busy' && void update()}
      >
        {state === 'busy' ? words.busy : words.button}
      </Button>
    </ServiceNotice>
  )
}
