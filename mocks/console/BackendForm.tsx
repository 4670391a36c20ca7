import { startTransition, useOptimistic, useState, useSyncExternalStore } from 'react'
import type { OperationId } from '../../src/api/contract.ts'
import { useSession, useWords } from './useConsole.ts'

/** The real agency and what is known of it, drawn anew when that changes. */
export function useBackend() {
  const { backend } = useSession().scene.simulation
  return { backend, ...useSyncExternalStore(backend.subscribe, backend.get) }
}

/** Where the real agency is, and whether it answers as the contract says. */
export function BackendForm() {
  const { t } = useWords()
  const { backend, base, health, real } = useBackend()
  const [typed, setTyped] = useState(base)
  const check = () => {
    backend.setBase(typed)
    void backend.check()
  }
  return (
    <fieldset className="demo-row">
      <legend>{t.backend}</legend>
      <input
        type="text"
        inputMode="url"
        spellCheck={false}
        aria-label={t.backendBase}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="button" onClick={check}>
        {t.check}
      </button>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form */}
      <span role="status" className="demo-health" data-health={health.kind}>
        {health.kind === 'well' ? t.healthy(health.ms, health.isSimulated) : t.health[health.kind]}
        {real.size > 0 && ` · ${t.realCount(real.size)}`}
      </span>
      <small>{t.backendNote}</small>
    </fieldset>
  )
}

/** Who answers one operation. Whatever was asked before is asked anew. */
export function BackendSwitch({ id }: { readonly id: OperationId }) {
  const { t } = useWords()
  const { act } = useSession()
  const { backend, real } = useBackend()
  // How everything was is read first: the tick is not to wait for that.
  const [isTicked, tick] = useOptimistic(real.has(id))
  const change = (isReal: boolean) =>
    startTransition(async () => {
      tick(isReal)
      await act(() => backend.setReal(id, isReal))
    })
  return (
    <label className="demo-row">
      <input type="checkbox" checked={isTicked} onChange={({ target }) => change(target.checked)} />
      {t.isReal}
    </label>
  )
}
