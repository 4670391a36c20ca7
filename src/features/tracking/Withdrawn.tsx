import { useEffect, useRef } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { reapplyPath } from '../../journey/paths.ts'
import { findWayAgain } from '../../procedures/reapply.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PressFailure } from './PressFailure.tsx'
import { usePressAction } from './usePressAction.ts'

/** The ways on from a withdrawal: undoing it, while the agency allows that, or sending it once more; a review is not asked for twice. */
export function Withdrawn({ view, caseKey }: { readonly view: CaseView; readonly caseKey: string }) {
  const { withdrawal } = useMessages('tracking')
  const { nouns } = useMessages('progress')
  const done = useRef<HTMLDivElement>(null)
  const undo = usePressAction({ number: view.number, accessKey: caseKey, action: 'undoWithdrawal' })
  const isWithdrawn = view.status === 'withdrawn'
  const isUndone = !isWithdrawn && undo.wasTried
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
  return (
    <>
      {undo.error && <PressFailure error={undo.error} safe={withdrawal.safe} unsure={withdrawal.unsure} />}
      <Actions>
        {view.undoUntil && (
          <Button aria-disabled={undo.isPending} onClick={undo.press}>
            {undo.isPending ? withdrawal.working : withdrawal.undo}
          </Button>
        )}
        {findWayAgain(view) && (
          <ButtonLink kind="secondary" to={reapplyPath(view.number)}>
            {nouns[view.kind].again}
          </ButtonLink>
        )}
      </Actions>
    </>
  )
}
