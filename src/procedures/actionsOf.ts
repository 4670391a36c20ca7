import { type CaseEvent, type CaseKind, mayHappen } from '../domain/case.ts'
import { actionEvents, type ResidentAction, residentActions } from '../domain/residentActions.ts'
import { procedures } from './procedures.ts'

/** What the person may do on a case now, by the table of transitions. */
export function actionsOf(kind: CaseKind, events: readonly CaseEvent[]): ResidentAction[] {
  const { actions } = procedures[kind]
  return residentActions.filter((action) => actions.has(action) && mayHappen(events, actionEvents[action]))
}
