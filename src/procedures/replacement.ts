import { card } from './card.ts'
import type { Procedure } from './procedure.ts'

/**
 * A new card for an old one. Who has lost theirs reports that in writing by applying (书面挂失), which can't be undone; every other
 * old card works until the new one is enabled.
 */
export const replacement: Procedure = {
  ...card,
  // It is asked for from the number on record, which is that of the card before.
  never: new Set([...card.never, 'mobileChanged']),
  actions: new Set([...card.actions].filter((action) => action !== 'changeMobile')),
  ofCard: ({ replacementReason }) => (replacementReason === 'lost' ? 'lossConfirmed' : undefined),
}
