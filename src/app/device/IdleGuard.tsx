import { homePath } from '../../journey/paths.ts'
import '../../ui/otherScreens.css'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { holdsSomething } from '../../journey/resume.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { clearDevice } from './clearDevice.ts'
import { type IdleWatch, watchIdle } from './idle.ts'

/** On a shared device: asks whether somebody is still there, and clears everything when nobody answers. */
export function IdleGuard() {
  const state = useDraftState()
  return state.memory === 'shared' && holdsSomething(state) && <Guard />
}

/** Seconds left at which it is read out how many: each second would drown everything else. */
const spoken = [10, 30, 60]

function Guard() {
  const { idle } = useMessages('keep')
  const store = useDraftStore()
  const navigate = useNavigate()
  const [left, setLeft] = useState<number>()
  const watch = useRef<IdleWatch>(undefined)
  const clear = useRef(async (why: 'done' | 'idle') => {
    await clearDevice(store, why)
    await navigate(homePath, { replace: true })
  })
  useEffect(() => {
    watch.current = watchIdle(setLeft, () => void clear.current('idle'))
    return () => watch.current?.stop()
  }, [])
  if (left === undefined) return null
  const stay = () => watch.current?.stay()
  const said = spoken.find((seconds) => left <= seconds)
  return (
    <Dialog
      open
      onClose={stay}
      title={idle.title}
      closeLabel={idle.stay}
      actions={
        <>
          <Button onClick={stay}>{idle.stay}</Button>
          <Button kind="secondary" onClick={() => void clear.current('done')}>
            {idle.leave}
          </Button>
        </>
      }
    >
      <p>{idle.text}</p>
      <p className="idle-left" aria-hidden="true">
        {idle.left(left)}
      </p>
      <output className="sr-only">{said && idle.left(said)}</output>
    </Dialog>
  )
}
