import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { AgencyError } from '../../api/AgencyError.ts'
import type { OperatorSeen } from '../../api/operatorSchemas.ts'
import { changeOperator } from '../../api/operators.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { Done } from './done.ts'

interface OperatorItemProps {
  readonly at: OrganisationSession
  readonly one: OperatorSeen
  /** What they are called, so that nobody is taken for somebody else of that name. */
  readonly called: string
  /** Whether whoever is signed in may dismiss or restore this one. */
  readonly canChange: boolean
  /** Nothing is said where it came otherwise. */
  readonly onDone: (done: Done | undefined) => void
}

/** Somebody who acts for the organisation, or did. Dismissing asks first: it signs them out at once. */
export function OperatorItem({ at, one, called, canChange, onDone }: OperatorItemProps) {
  const m = useMessages('operators')
  const [isAsked, setAsked] = useState(false)
  const { id, name, mobile, isHead, acts } = one
  const change = useMutation({
    mutationFn: (next: boolean) => changeOperator(at.session, id, next),
    onSuccess: (_, next) => onDone({ act: next ? 'restored' : 'dismissed', name: called }),
    onError: (error) => {
      if (isOtherwise(error)) onDone(undefined)
    },
    onSettled: () => setAsked(false),
  })
  const set = (next: boolean) => change.isPending || change.mutate(next)
  return (
    <li>
      <p>
        <strong>{name}</strong>
        <span>{m.mobile(mobile)}</span>
        {isHead && <Tag kind="brand">{m.head}</Tag>}
        {id === at.operator.id && <Tag>{m.you}</Tag>}
        {!acts && <Tag kind="warning">{m.dismissed}</Tag>}
      </p>
      {canChange && (
        <Button
          kind="secondary"
          aria-label={acts ? m.dismissOf(called) : m.restoreOf(called)}
          aria-disabled={change.isPending}
          onClick={() => (acts ? setAsked(true) : set(true))}
        >
          {acts ? m.dismiss : m.restore}
        </Button>
      )}
      {change.error &&
        (isOtherwise(change.error) ? (
          <Notice kind="warning" live>
            <p>{m.changed}</p>
          </Notice>
        ) : (
          <FaultNotice error={change.error} />
        ))}
      <Dialog
        open={isAsked}
        onClose={() => setAsked(false)}
        title={m.ask.title(called)}
        closeLabel={m.ask.cancel}
        actions={
          <>
            <Button kind="danger" aria-disabled={change.isPending} onClick={() => set(false)}>
              {m.ask.confirm}
            </Button>
            <Button kind="secondary" onClick={() => setAsked(false)}>
              {m.ask.cancel}
            </Button>
          </>
        }
      >
        <p>{m.ask.text}</p>
      </Dialog>
    </li>
  )
}

/** It is not as the page showed it: there is no such operator any more, or whoever asks is not the head. */
const isOtherwise = (error: unknown): boolean =>
  error instanceof AgencyError && (error.status === 404 || error.status === 409)
