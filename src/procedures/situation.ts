import { renewalOf } from '../domain/card.ts'
import { lightsOf, wasReplaced } from '../domain/cardEvents.ts'
import { type Actor, type CaseKind, reviewOutcomes } from '../domain/case.ts'
import { isEstimate, workingDaysBetween } from '../domain/deadlines.ts'
import { isInstant, type SeenCard, type SeenCase } from '../domain/seenCase.ts'
import { type Deadline, type DueBasis, type Situation, situationTable } from '../domain/situations.ts'
import { procedures } from './procedures.ts'
import { findRefusal } from './reapply.ts'

/** A card made on the spot goes through these while the person is at the outlet. */
const beforeReady: ReadonlySet<string> = new Set([
  'submitted',
  'accepted',
  'reviewing',
  'bankOpening',
  'producing',
])

/** The situation a case is in: its status, told apart where the person has something else to do or to know. */
export function situationOf(seen: SeenCase): Situation {
  const { kind, status, answers } = seen
  if (isInstant(seen) && beforeReady.has(status)) return 'makingAtOutlet'
  switch (status) {
    case 'submitted':
    case 'accepted':
    case 'reviewing':
      return procedures[kind].waiting ?? status
    case 'settled':
      if (procedures[kind].contests) return findOutcome(seen) ?? status
      return procedures[kind].goodEnd ?? status
    case 'rejected':
      return situationOfRefusal(seen)
    case 'enrolled':
      return seen.followedBy === undefined ? status : 'followed'
    case 'ready':
      return answers.delivery === 'office' ? 'readyAtOffice' : 'readyAtOutlet'
    case 'collected':
      return seen.card ? situationOfCard(seen.card, seen.asOf) : 'sealed'
    default:
      return status
  }
}

/** What was refused, by whom and why: nobody has decided anything where a correction was not made in time. */
function situationOfRefusal(seen: SeenCase): Situation {
  const { contests, isOfOthers } = procedures[seen.kind]
  const reason = findRefusal(seen)
  if (reason === 'notCorrected') return contests ? 'reviewLapsed' : 'lapsed'
  if (contests) return 'notAdmitted'
  if (!isOfOthers) return 'rejected'
  // What others are said to have done is looked into only once it was taken up.
  return reason === undefined || reason === 'breachNotFound' ? 'breachNotFound' : 'notTakenUp'
}

/** What a review has said, the situation that it leaves; a newer agency may know more. */
function findOutcome({ events }: SeenCase): Situation | undefined {
  return reviewOutcomes.find((outcome) => events.some(({ type }) => type === outcome))
}

/** The situation somebody is in who has the card. */
function situationOfCard({ state, events, expires }: SeenCard, asOf: string): Situation {
  if (state === 'cancelled') return wasReplaced(events) ? 'replaced' : state
  // A newer agency may know more; the notices say what happened.
  if (state === 'tempLost' || state === 'lost' || state === 'locked' || state === 'unknown') return state
  const renewal = expires ? renewalOf(expires, asOf).kind : 'later'
  // Whatever is still switched off, a card that is to be swapped is swapped first.
  if (renewal !== 'later') return renewal === 'open' ? 'renewable' : 'expired'
  const { social, financial } = lightsOf(events)
  if (social) return financial ? 'active' : 'socialOnly'
  return financial ? 'financialOnly' : 'sealed'
}

/** What the day rests on by which something is decided: for a registration the law sets a period, for the card none. */
export function dueBasisOf(kind: CaseKind, isLaw: boolean): DueBasis {
  return isLaw ? 'law' : procedures[kind].estimate
}

/** By when something happens in the situation a case is in; overdue only while somebody else has to act. */
export function deadlineOf(seen: SeenCase): Deadline {
  const situation = situationOf(seen)
  const { when } = situationTable[situation]
  if (situation === 'needsCorrection' && seen.correctBy) return { kind: 'correctBy', on: seen.correctBy }
  const { lossReport } = seen.card ?? {}
  if (situation === 'tempLost' && lossReport) return { kind: 'lapses', on: lossReport.until }
  if (when !== 'promise') return { kind: when }
  if (!seen.due) return { kind: 'untold' }
  const days = workingDaysBetween(seen.due.on, seen.asOf)
  return seen.asOf > seen.due.on && days > 0
    ? { kind: 'overdue', ...seen.due, days, isAbout: isEstimate(seen.due.on) || isEstimate(seen.asOf) }
    : { kind: 'promise', ...seen.due }
}

/** Who is to be asked about a case that is late: the hotline, or first of all who has the card. */
export function findLateActor(seen: SeenCase): Actor | undefined {
  if (deadlineOf(seen).kind !== 'overdue') return undefined
  const { who } = situationTable[situationOf(seen)]
  return who === 'nobody' ? undefined : who
}
