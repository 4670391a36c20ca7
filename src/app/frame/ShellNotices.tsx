import { useSyncExternalStore } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { ServiceNotice } from '../../ui/Notice.tsx'
import { layoutSlots } from './layoutSlots.ts'

const useLayoutSlots = () =>
  useSyncExternalStore(layoutSlots.subscribe, layoutSlots.get, layoutSlots.getHydration)

/** What the whole app has to say, above the screen. */
export function ShellNotices() {
  const { news, otherVersion: t } = useMessages('shell')
  const { above, otherVersion } = useLayoutSlots()
  return (
    <>
      {above}
      {otherVersion && (
        <ServiceNotice label={news} kind="warning" title={t.title}>
          <p>{t.text}</p>
          <Button kind="secondary" onClick={() => location.reload()}>
            {t.reload}
          </Button>
        </ServiceNotice>
      )}
    </>
  )
}

/** Below the screen: what can wait until the person has come to the end of it. */
export function LateNotice() {
  const { below, voice } = useLayoutSlots()
  return (
    <>
      {below}
      {voice}
    </>
  )
}
