import type { SeenCase } from '../domain/seenCase.ts'
import { findContestable } from './contest.ts'
import { procedures } from './procedures.ts'

/** Whom a lawsuit is against: who decided, and the government that reviewed it. */
export type Defendant = 'decider' | 'government'

/** How the court can be gone to about a case. */
export interface Lawsuit {
  /** From when and for how long: 15 days after a review, or six months where none was asked for. */
  readonly period: 'lawsuitAfterReview' | 'lawsuit'
  /** The day on which the decision became known, ISO date. */
  readonly knownOn: string
  readonly defendants: readonly Defendant[]
  /** Which court hears it first: one of the county or district, or, against a government alone, one of the city. */
  readonly court: 'basic' | 'intermediate'
}

/**
 * How the court can be gone to about a case, where it is open (行政诉讼法 art. 14, 15, 18, 26, 44–46). Against what a review upheld: both who
 * decided and who reviewed, before the court of who decided; against a review that was not admitted: the government. Against a
 * decision of which no review was asked, or the one that was asked for was withdrawn in time (最高人民法院关于适用行政诉讼法的解释 art. 58): who
 * decided. Undefined while a review is under way or may still set the case going, and
 * for what nobody decided: that is a matter of a review first (行政复议法 art. 23).
 */
export function findLawsuit(
  seen: Pick<SeenCase, 'kind' | 'status' | 'events' | 'due' | 'asOf' | 'contestedIn' | 'withdrawnReview'>,
): Lawsuit | undefined {
  const { kind, status, events } = seen
  if (procedures[kind].contests) {
    const outcome = events.findLast(({ type }) => type === 'decisionUpheld' || type === 'rejected')
    if (!outcome || (status !== 'settled' && status !== 'rejected')) return undefined
    // Given up by the letter of the law (行政复议法 art. 31): there is no decision on it.
    if (outcome.reason === 'notCorrected') return undefined
    const isUpheld = outcome.type === 'decisionUpheld'
    return {
      period: 'lawsuitAfterReview',
      knownOn: outcome.at.slice(0, 10),
      defendants: isUpheld ? ['decider', 'government'] : ['government'],
      court: isUpheld ? 'basic' : 'intermediate',
    }
  }
  const found = seen.contestedIn === undefined ? findContestable(seen) : undefined
  if (found?.what !== 'decision') return undefined
  return { period: 'lawsuit', knownOn: found.day, defendants: ['decider'], court: 'basic' }
}
