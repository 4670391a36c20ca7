import { useState } from 'react'
import type { OperationId } from '../../src/api/contract.ts'
import type { Fault } from '../playFault.ts'
import { useSession, useWords } from './useConsole.ts'

const kinds = [
  'offline',
  'timeout',
  'status',
  'refusal',
  'lostAnswer',
  'slowAnswer',
  'html',
  'truncated',
  'wrongJson',
] as const satisfies Fault['kind'][]

/** Lets calls of an operation, or of all, go wrong: how, and how often. */
export function FaultForm({
  operation,
  label,
}: {
  readonly operation: OperationId | '*'
  readonly label: string
}) {
  const { t } = useWords()
  const session = useSession()
  const { faults } = session.scene.simulation
  const [kind, setKind] = useState<Fault['kind']>('offline')
  const [status, setStatus] = useState(503)
  const [times, setTimes] = useState(0)
  const found = faults.list().find((one) => one.operation === operation)
  const set = () => {
    const fault: Fault = kind === 'status' || kind === 'refusal' ? { kind, status } : { kind }
    void session.act(() => faults.set(operation, fault, times === 0 ? undefined : times))
  }
  return (
    <fieldset className="demo-row">
      <legend>{label}</legend>
      <select
        aria-label={`${label}: ${t.fault}`}
        value={kind}
        onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'offline')}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t.faults[one]}
          </option>
        ))}
      </select>
      {(kind === 'status' || kind === 'refusal') && (
        <input
          type="number"
          aria-label={`${label}: ${t.status}`}
          min={400}
          max={599}
          value={status}
          onChange={({ target }) => setStatus(Math.min(599, Math.max(0, Math.round(Number(target.value)))))}
        />
      )}
      <select
        aria-label={`${label}: ${t.times}`}
        value={times}
        onChange={({ target }) => setTimes(Number(target.value))}
      >
        {[0, 1, 2, 3, 5].map((count) => (
          <option key={count} value={count}>
            {count === 0 ? t.forever : `× ${count}`}
          </option>
        ))}
      </select>
      <button
        type="button"
        disabled={(kind === 'status' || kind === 'refusal') && status < 400}
        onClick={set}
      >
        {t.set}
      </button>
      {found && (
        <>
          <button type="button" onClick={() => void session.act(() => faults.unset(operation))}>
            {t.clear}
          </button>
          <em>
            {t.faults[found.fault.kind]} · {t.active(found.left)}
          </em>
        </>
      )}
    </fieldset>
  )
}
