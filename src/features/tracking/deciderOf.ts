import type { CaseKind } from '../../domain/case.ts'
import type { Messages } from '../../i18n/messages.ts'

type Deciders = Messages['tracking']['deciders']

/** Who decides cases of this kind, in words, where it is not the agency. */
export const deciderOf = (deciders: Deciders, kind: CaseKind): Deciders[keyof Deciders] | undefined =>
  kind === 'complaint' || kind === 'administrativeReview' ? deciders[kind] : undefined
