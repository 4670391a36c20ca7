import { useEffect, useState, useSyncExternalStore } from 'react'
import { isLater, type OperationId, operationIds, operationNamed } from '../../src/api/contract.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { BackendForm, BackendSwitch, useBackend } from './BackendForm.tsx'
import { CallItem, Outcome } from './CallItem.tsx'
import { FaultForm } from './FaultForm.tsx'
import { LatencySelect, nameOf } from './LatencySelect.tsx'
import { NetSwitch } from './NetSwitch.tsx'
import { useSession, useView, useWords } from './useConsole.ts'

/** The operations that are described by now; those of organisations come a moment later. */
function useOperations(): readonly OperationId[] {
  const [isWhole, setIsWhole] = useState(false)
  useEffect(() => {
    void import('../../src/api/wholeContract.ts').then(() => setIsWhole(true))
  }, [])
  return isWhole ? operationIds : operationIds.filter((id) => !isLater(id))
}

/** Every operation of the contract: its last calls, and how it can be made to go wrong. */
export function CallsTab() {
  const { t } = useWords()
  useView()
  const described = useOperations()
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
      {described.map((id) => (
        <OperationItem key={id} id={id} />
      ))}
    </>
  )
}

function OperationItem({ id }: { readonly id: OperationId }) {
  const { t } = useWords()
  const session = useSession()
  const { calls, faults } = session.scene.simulation
  const list = useSyncExternalStore(calls.subscribe, () => calls.of(id))
  const operation = operationNamed(id)
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
