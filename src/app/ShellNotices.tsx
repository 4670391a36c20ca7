import { useEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'react-router-dom'
import { useMessages } from '../i18n/I18n.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { setShellNotice, shellNotice } from './shellNotice.ts'

/** What the whole app has to say, above the screen. "Cleared" goes away with the next page. */
export function ShellNotices() {
  const t = useMessages('shell')
  const notice = useSyncExternalStore(shellNotice.subscribe, shellNotice.get, shellNotice.getHydration)
  const { pathname } = useLocation()
  useEffect(() => {
    if (pathname !== '/' && shellNotice.get() !== 'otherVersion') setShellNotice('none')
  }, [pathname])
  if (notice === 'none') return null
  return (
    <div className="page">
      {notice === 'cleared' && (
        <Notice kind="success" live>
          <p>{t.clear.done}</p>
        </Notice>
      )}
      {notice === 'notCleared' && (
        <Notice kind="error" live>
          <p>{t.clear.failed}</p>
        </Notice>
      )}
      {notice === 'otherVersion' && (
        <Notice kind="warning" live title={t.otherVersion.title}>
          <p>{t.otherVersion.text}</p>
          <Button kind="secondary" onClick={() => location.reload()}>
            {t.otherVersion.reload}
          </Button>
        </Notice>
      )}
    </div>
  )
}

/** Below the screen: what can wait until the person has come to the end of it. */
export function LateNotice() {
  return useSyncExternalStore(shellNotice.subscribe, shellNotice.getLate, shellNotice.getLate)
}
