import type { CaseView } from '../../api/schemas.ts'
import { isHandOutOverdue } from '../../domain/organisations.ts'

type HeldBy = NonNullable<CaseView['heldBy']>

/** The organisation that has a card for longer than it should, and since when (ISO date); undefined where none does. */
export function heldTooLong({
  heldBy,
  status,
  asOf,
}: CaseView): { readonly heldBy: HeldBy; readonly since: string } | undefined {
  if (status !== 'withEmployer' || heldBy?.card?.state !== 'kept') return undefined
  const since = heldBy.card.since.slice(0, 10)
  return isHandOutOverdue(since, asOf) ? { heldBy, since } : undefined
}
