import { useSyncExternalStore } from 'react'
import { useSession, useWords } from './useConsole.ts'

/** Lays the calls through MSW's worker, so that the browser's network panel shows them; says why where it can't. */
export function NetSwitch() {
  const { t } = useWords()
  const { net } = useSession().scene.simulation
  const state = useSyncExternalStore(net.subscribe, net.get)
  return (
    <div>
      <label>
        <input
          type="checkbox"
          checked={state === 'on' || state === 'starting'}
          aria-describedby="demo-net"
          onChange={({ target }) => void (target.checked ? net.switchOn() : net.switchOff())}
        />{' '}
        {t.net.label}
      </label>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form */}
      <p id="demo-net" role="status">
        <small>{t.net.states[state]}</small>
      </p>
    </div>
  )
}
