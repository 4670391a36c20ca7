import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { AgencyError, isAmbiguous } from '../../api/AgencyError.ts'
import { actOnCase, caseQuery, showCase } from '../../api/cases.ts'
import { faultOf, findWait } from '../../api/fault.ts'
import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** The ways on from a withdrawal: undoing it, while the agency allows that, or a new application. */
export function Withdrawn({ view, caseKey }: { readonly view: CaseView; readonly caseKey: string }) {
  const { withdrawal, again } = useMessages('tracking')
  const { faults, waitFirst } = useMessages('progress')
  const queries = useQueryClient()
  const done = useRef<HTMLDivElement>(null)
  const act = useMutation({
    mutationFn: () =>
      actOnCase({ number: view.number, accessKey: caseKey, action: 'undoWithdrawal', answers: {} }),
    onSuccess: (after) => showCase(queries, after),
    // Whether it was done unheard, or is too late, only the agency's own record says.
    onError: () => queries.invalidateQueries({ queryKey: caseQuery(view.number, '').queryKey }),
  })
  const isWithdrawn = view.status === 'withdrawn'
  const isUndone = !isWithdrawn && !act.isIdle
  // The button that had the focus is gone.
  useEffect(() => {
    if (isUndone) done.current?.focus()
  }, [isUndone])
  if (isUndone)
    return (
      <div ref={done} tabIndex={-1}>
        <Notice kind="success" title={withdrawal.done} />
      </div>
    )
  if (!isWithdrawn) return null
  const wait = findWait(act.error)
  const unsure = act.error instanceof AgencyError && isAmbiguous(act.error)
  return (
    <>
      {act.isError && (
        <Failure
          title={faults[faultOf(act.error)].title}
          safe={unsure ? withdrawal.unsure : withdrawal.safe}
          next={wait ? waitFirst(wait) : faults[faultOf(act.error)].next}
        />
      )}
      <Actions>
        {view.undoUntil && (
          <Button aria-disabled={act.isPending} onClick={() => act.isPending || act.mutate()}>
            {act.isPending ? withdrawal.working : withdrawal.undo}
          </Button>
        )}
        <ButtonLink kind="secondary" to={`/cases/${view.number}/again`}>
          {again.title}
        </ButtonLink>
      </Actions>
    </>
  )
}
