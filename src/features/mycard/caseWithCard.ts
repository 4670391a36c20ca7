import type { CardView, CaseView } from '../../api/schemas.ts'

/** A case whose card the person has. */
export type CaseWithCard = CaseView & { readonly card: CardView }

export const hasCard = (view: CaseView): view is CaseWithCard => view.card !== null
