import type { Actor } from '../domain/case.ts'
import type { Consent } from '../domain/consents.ts'
import type { SeenCase } from '../domain/seenCase.ts'
import { type SeenStage, stagesOf } from './timeline.ts'

/** Something that became of a consent, between the stages of a case. */
export interface ConsentMoment {
  readonly type: 'consentWithdrawn' | 'consentRestored' | 'processingStopped'
  readonly consent: Consent
  readonly who: Actor
  /** `YYYY-MM-DDTHH:mm` */
  readonly at: string
}

const isOfConsent = (type: string): type is ConsentMoment['type'] =>
  type === 'consentWithdrawn' || type === 'consentRestored' || type === 'processingStopped'

/** The stages of a case, with what became of consents in its place among those that are done. */
export function momentsOf(seen: SeenCase): readonly (SeenStage | ConsentMoment)[] {
  const moments: (SeenStage | ConsentMoment)[] = [...stagesOf(seen)]
  for (const { type, consent, at, by } of seen.events) {
    if (!isOfConsent(type) || consent === undefined) continue
    const before = moments.findLastIndex((each) => each.at !== undefined && each.at <= at)
    moments.splice(before + 1, 0, { type, consent, who: by, at })
  }
  return moments
}
