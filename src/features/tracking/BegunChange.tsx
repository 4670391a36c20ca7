import type { ResidentAction } from '../../domain/residentActions.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment } from '../../i18n/moments.ts'
import { changeId, findChange } from '../../journey/caseChanges.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'

/** Beside the way to a change of a case: that it was begun on this device, and is not with the agency. */
export function BegunChange({
  number,
  action,
}: {
  readonly number: string
  readonly action: ResidentAction
}) {
  const { actions } = useMessages('tracking')
  const language = useLanguage()
  const begun = findChange(useDraftState(), changeId(number, action))
  return begun ? <p className="hint">{actions.begun(formatMoment(begun.updatedAt, language))}</p> : null
}
