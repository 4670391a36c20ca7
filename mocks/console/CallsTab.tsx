import { useSyncExternalStore } from 'react'
import { type OperationId, operations } from '../../src/api/contract.ts'
import type { Operation } from '../../src/api/operation.ts'
import type { Call } from '../calls.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { BackendForm, BackendSwitch, useBackend } from './BackendForm.tsx'
import { FaultForm } from './FaultForm.tsx'
import { NetSwitch } from './NetSwitch.tsx'
import { pretty } from './pretty.ts'
import { useSession, useView, useWords } from './useConsole.ts'

// Object.keys says `string` of what is written out in the contract.
const operationIds = Object.keys(operations) as OperationId[]
const latencies: readonly (readonly [number, number])[] = [
  [0, 0],
  [80, 250],
  [1000, 3000],
  [8000, 8000],
]

/** Every operation of the contract: its last calls, and how it can be made to go wrong. */
export function CallsTab() {
  const { t } = useWords()
  useView()
  const session = useSession()
  const { faults } = session.scene.simulation
  return (
    <>
      <h3>{t.line}</h3>
      <div className="demo-row">
        <label>
          {t.latency}{' '}
          <LatencySelect
            value={faults.getLatency()}
            onPick={(picked) => picked && void session.act(() => faults.setLatency(...picked))}
          />
        </label>
      </div>
      <FaultForm operation="*" label={t.faultAll} />
      <NetSwitch />
      <BackendForm />
      {operationIds.map((id) => (
        <OperationItem key={id} id={id} />
      ))}
    </>
  )
}

type Latency = readonly [from: number, to: number]
const nameOf = (latency: Latency): string => `${latency.join('–')} ms`

/** How long answers take. `none`: what it is called when nothing is set. */
function LatencySelect(props: {
  readonly value: Latency | undefined
  readonly none?: string
  readonly onPick: (picked: Latency | undefined) => void
}) {
  const { value, none, onPick } = props
  const all = [...(value ? [value] : []), ...latencies]
  return (
    <select
      value={value ? nameOf(value) : ''}
      onChange={({ target }) => onPick(all.find((one) => nameOf(one) === target.value))}
    >
      {none !== undefined && <option value="">{none}</option>}
      {[...new Set(all.map(nameOf))].map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  )
}

function OperationItem({ id }: { readonly id: OperationId }) {
  const { t } = useWords()
  const session = useSession()
  const { calls, faults } = session.scene.simulation
  const list = useSyncExternalStore(calls.subscribe, () => calls.of(id))
  const operation: Operation = operations[id]
  const fault = faults.list().find((one) => one.operation === id)
  const isReal = useBackend().real.has(id)
  const latency = faults.listOwnLatencies().find((one) => one.operation === id)?.latency
  const isReplaced = faults.findAnswer(id) !== undefined
  return (
    <details className="demo-operation">
      <summary>
        <code>{operation.method}</code> <strong>{id}</strong> <Outcome call={list[0]} />
        {fault && <em>{t.active(fault.left)}</em>}
        {latency && <em>{nameOf(latency)}</em>}
        {isReplaced && <em>{t.overridden}</em>}
        {isReal && <em>{t.realMark}</em>}
      </summary>
      <p>
        <code>{operation.path}</code>
      </p>
      <BackendSwitch id={id} />
      {!isReal && (
        <label className="demo-row">
          {t.latency}
          <LatencySelect
            value={latency}
            none={t.asAll}
            onPick={(picked) => void session.act(() => faults.setOwnLatency(id, picked))}
          />
        </label>
      )}
      {!isReal && <FaultForm operation={id} label={t.fault} />}
      {!isReal && operation.answer !== undefined && operation.answer !== 'bytes' && (
        <AnswerForm id={id} last={list.find(({ status }) => status === operation.ok)?.answer} />
      )}
      {list.length === 0 && <p>{t.noCalls}</p>}
      {list.map((call) => (
        <CallItem key={call.id} call={call} />
      ))}
    </details>
  )
}

function Outcome({ call }: { readonly call: Call | undefined }) {
  const { t } = useWords()
  if (!call) return null
  const { status, ms } = call
  const said = status === undefined ? t.pending : status === 0 ? t.lost : String(status)
  return (
    <span className="demo-outcome" data-ok={status !== undefined && status >= 200 && status < 300}>
      {said}
      {ms !== undefined && ` · ${ms} ms`}
    </span>
  )
}

function CallItem({ call }: { readonly call: Call }) {
  const { t } = useWords()
  return (
    <details className="demo-call">
      <summary>
        {new Date(call.at).toLocaleTimeString('zh-CN', { timeZone: 'Asia/Shanghai' })}{' '}
        <code>{call.path}</code> <Outcome call={call} />
      </summary>
      {call.request !== '' && (
        <>
          <h4>{t.request}</h4>
          <pre>{pretty(call.request)}</pre>
        </>
      )}
      <h4>{t.answer}</h4>
      <pre>{pretty(call.answer ?? '')}</pre>
    </details>
  )
}
