import { happened, mayHappen } from '../../src/domain/case.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { keptDays } from '../../src/domain/retention.ts'
import { caseTime } from './casePast.ts'
import type { CaseRow } from './rows.ts'
import type { Telling } from './tellings.ts'
import { dateOf } from './time.ts'

/** A case whose mobile number was changed: the one before is kept, with the time from which it was no longer told everything. */
export function keepFormerMobile(before: CaseRow, after: CaseRow): CaseRow {
  const { mobile } = before.answers
  if (mobile === undefined || mobile === after.answers.mobile) return after
  return { ...after, formerMobiles: [...(before.formerMobiles ?? []), { mobile, until: after.actedAt }] }
}

/**
 * A case as somebody at the agency has changed it: where that is its mobile number, it is an event that both numbers are told of, as
 * when the person changes it. Where a case can't have that event any more, nobody is written to.
 */
export function changedByOfficer(before: CaseRow, after: CaseRow, now: string): CaseRow {
  if (before.answers.mobile === undefined || before.answers.mobile === after.answers.mobile) return after
  const at = caseTime(after, now)
  const past = happened(after.events, at)
  if (!mayHappen(past, 'mobileChanged')) return after
  const event = { type: 'mobileChanged', at, by: 'agency' } as const
  const changed = { ...after, actedAt: at, events: [...past, event, ...after.events.slice(past.length)] }
  return keepFormerMobile(before, changed)
}

/**
 * To which numbers a text message of a case goes, or went, that is written at a time: to the one that the case had then; what the former
 * ones are told, too, also to those that were given up not long before.
 */
export function mobilesTold(
  { answers, formerMobiles = [] }: Pick<CaseRow, 'answers' | 'formerMobiles'>,
  at: string,
  telling: Telling,
): readonly string[] {
  const then = formerMobiles.find(({ until }) => at < until)?.mobile ?? answers.mobile
  const former = formerMobiles.filter(
    ({ until }) =>
      telling === 'formerToo' &&
      until <= at &&
      dateOf(at) <= addDays(dateOf(until), keptDays.formerMobileTold),
  )
  return [...new Set([...(then ? [then] : []), ...former.map(({ mobile }) => mobile)])]
}
