import type { CaseView } from '../../api/schemas.ts'
import type { RejectionReason } from '../../domain/case.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { casesPath, reapplyPath, stepPath } from '../../journey/paths.ts'
import { findReapplication, findRefusal } from '../../procedures/reapply.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'
import { Contest } from './Contest.tsx'

/** Where the reason leads: to a new application with the old answers, or, where that would come to nothing, to another place. */
export function wayOn({ kind, number }: CaseView, reason: RejectionReason): string {
  if (findReapplication(kind, reason)) return reapplyPath(number)
  return reason === 'duplicate' ? casesPath : stepPath('route', 'card')
}

/** The way on from a rejection, and the right to disagree. */
export function Rejected({ view }: { readonly view: CaseView }) {
  const { rejected } = useMessages('tracking')
  const { nouns } = useMessages('progress')
  const reason = findRefusal(view)
  return (
    <>
      <Actions>
        {reason ? (
          <ButtonLink to={wayOn(view, reason)}>{rejected.reasons[reason].link}</ButtonLink>
        ) : (
          <ButtonLink to={reapplyPath(view.number)}>{nouns[view.kind].again}</ButtonLink>
        )}
      </Actions>
      {findReapplication(view.kind, reason) && <p className="hint">{rejected.kept}</p>}
      <Contest view={view} />
    </>
  )
}
