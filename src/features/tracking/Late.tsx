import type { CaseView } from '../../api/schemas.ts'
import { deadlineOf, findLateActor } from '../../domain/situation.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** How late a case is, and whom to call about it; nothing while it is in time. */
export function Late({ view, hotline }: { readonly view: CaseView; readonly hotline: string }) {
  const { late } = useMessages('tracking')
  const deadline = deadlineOf(view)
  const actor = findLateActor(view)
  if (deadline.kind !== 'overdue' || !actor || actor === 'resident') return null
  return (
    <Notice kind="warning" title={late.title(deadline.days)}>
      <p>{late.call[actor](hotline)}</p>
    </Notice>
  )
}
