import { useRef, useState } from 'react'
import { faultOf } from '../../api/fault.ts'
import { findTimeProblem } from '../../api/timeProblems.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'

/** Giving the time back: asked once more, since somebody else may take it at once. */
export function GiveBack({
  cancel,
}: {
  readonly cancel: { readonly mutate: () => void; readonly isPending: boolean; readonly error: Error | null }
}) {
  const { change: m } = useMessages('visit')
  const { faults } = useMessages('progress')
  const [isAsking, setAsking] = useState(false)
  const question = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useKeptFocus(isAsking ? question : opener, String(isAsking))
  const { error } = cancel
  const fault = error && (findTimeProblem(error) === 'begun' ? m.tooLate : faults[faultOf(error)])
  if (!isAsking)
    return (
      <Actions>
        <Button ref={opener} kind="quiet" onClick={() => setAsking(true)}>
          {m.cancel}
        </Button>
      </Actions>
    )
  return (
    <div ref={question} tabIndex={-1} className="asked">
      <Notice title={m.sure} live>
        <p>{m.sureText}</p>
        {fault && <Failure title={fault.title} next={fault.next} />}
        <Actions>
          <Button
            kind="danger"
            aria-disabled={cancel.isPending}
            onClick={() => cancel.isPending || cancel.mutate()}
          >
            {m.yes}
          </Button>
          <Button kind="secondary" onClick={() => setAsking(false)}>
            {m.no}
          </Button>
        </Actions>
      </Notice>
    </div>
  )
}
