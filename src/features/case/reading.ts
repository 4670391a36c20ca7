import { type CaseView, isFieldName } from '../../api/schemas.ts'
import type { CaseEvent } from '../../domain/case.ts'

/** The events of a case, with the item asked again only where this version knows its name. */
export function seenEvents(view: CaseView): CaseEvent[] {
  return view.events.map(({ field, reason, ...event }) => ({
    ...event,
    ...(field !== undefined && isFieldName(field) ? { field } : {}),
    ...(reason === undefined ? {} : { reason }),
  }))
}
