import type { Actor } from '../domain/case.ts'
import type { Consent } from '../domain/consents.ts'
import type { SeenCase } from '../domain/seenCase.ts'
import { type SeenStage, stagesOf } from './timeline.ts'

/** Something that became of a consent, or of a reminder, between the stages of a case. */
export type Moment = {
  readonly who: Actor
  /** `YYYY-MM-DDTHH:mm` */
  readonly at: string
} & (
  | {
      readonly type: 'consentWithdrawn' | 'consentRestored' | 'processingStopped'
      readonly consent: Consent
    }
  | { readonly type: 'reminded' | 'reminderAnswered' }
)
export type ConsentMoment = Extract<Moment, { readonly consent: Consent }>
export type ReminderMoment = Exclude<Moment, ConsentMoment>

function findMoment({ type, consent, at, by: who }: SeenCase['events'][number]): Moment | undefined {
  switch (type) {
    case 'consentWithdrawn':
    case 'consentRestored':
    case 'processingStopped':
      return consent && { type, consent, who, at }
    case 'reminded':
    case 'reminderAnswered':
      return { type, who, at }
    default:
      return undefined
  }
}

/** The stages of a case, with what became of consents and reminders in its place among those that are done. */
export function momentsOf(seen: SeenCase): readonly (SeenStage | Moment)[] {
  const moments: (SeenStage | Moment)[] = [...stagesOf(seen)]
  for (const event of seen.events) {
    const moment = findMoment(event)
    if (!moment) continue
    const before = moments.findLastIndex((each) => each.at !== undefined && each.at <= moment.at)
    moments.splice(before + 1, 0, moment)
  }
  return moments
}
