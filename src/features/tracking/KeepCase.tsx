import { useState } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftStore } from '../../journey/DraftContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** A case that was searched for goes on this device's list only if the person wants it there. */
export function KeepCase({
  view,
  caseKey,
  saved,
}: {
  readonly view: CaseView
  readonly caseKey: string
  readonly saved: boolean
}) {
  const { keep } = useMessages('tracking')
  const store = useDraftStore()
  const [outcome, setOutcome] = useState<'kept' | 'failed'>()
  const remember = async () => {
    const isKept = await store.addCase({
      number: view.number,
      kind: view.kind,
      accessKey: caseKey,
      submittedAt: view.events.find((e) => e.type === 'submitted')?.at ?? `${view.asOf}T00:00`,
      due: view.due?.on ?? view.asOf,
      dueIsLaw: view.due?.isLaw ?? false,
      holder: view.holder.name,
    })
    setOutcome(isKept ? 'kept' : 'failed')
  }
  if (outcome === 'failed') return <Notice kind="warning" title={keep.failed} live />
  if (outcome === 'kept') return <Notice kind="success" title={keep.kept} live />
  if (saved) return null
  return (
    <Notice title={keep.title}>
      <p>{keep.text}</p>
      <p className="failure-retry">
        <Button kind="secondary" onClick={() => void remember()}>
          {keep.button}
        </Button>
      </p>
    </Notice>
  )
}
