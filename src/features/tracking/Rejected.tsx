import { Link } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import type { CaseKind, RejectionReason } from '../../domain/case.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, ButtonLink } from '../../ui/Button.tsx'

/** Where each reason leads: to the question that caused it, with the answers that are kept, or to another place. */
function wayOn(reason: RejectionReason, kind: CaseKind): string {
  switch (reason) {
    case 'photo':
      return '/card/photo'
    case 'idExpired':
      return kind === 'card' ? '/card/expiry' : '/enrolment/check'
    case 'accountElsewhere':
      return '/card/bank'
    case 'guardianNotShown':
      return `/${kind}/documents`
    case 'nameOrNumberDiffers':
      return `/${kind}/person`
    case 'notEnrolled':
      return '/route/insured'
    case 'alreadyHasCard':
      return '/route/card'
    case 'duplicate':
      return '/cases'
  }
}

/** The reason the agency gave. */
export function findRefusal(view: CaseView): RejectionReason | undefined {
  return view.events.findLast((e) => e.type === 'rejected')?.reason
}

/** The way on from a rejection, and the right to disagree. */
export function Rejected({ view }: { readonly view: CaseView }) {
  const { rejected, rightsLink } = useMessages('tracking')
  const reason = findRefusal(view)
  return (
    <>
      {reason && (
        <Actions>
          <ButtonLink to={wayOn(reason, view.kind)}>{rejected.reasons[reason].link}</ButtonLink>
        </Actions>
      )}
      <p className="hint">{rejected.kept}</p>
      <p>
        {rejected.rights} <Link to="/law/socialInsuranceLaw.83">{rightsLink}</Link>
      </p>
    </>
  )
}
