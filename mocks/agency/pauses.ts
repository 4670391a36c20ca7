import type { CaseEvent } from '../../src/domain/case.ts'
import { addMinutes, whenOpen } from './time.ts'

/** Minutes between two steps that are caught up with. */
const pace = 10

/**
 * A plan after the times in which its case was withdrawn: what was missed in them follows in office hours, step by step, until
 * the plan is caught up with; what comes later keeps its day, and so does the day that was promised.
 * @param plan in the order in which it happens. @param happened what lies behind, oldest first.
 */
export function afterPauses(plan: readonly CaseEvent[], happened: readonly CaseEvent[]): CaseEvent[] {
  return happened.reduce<CaseEvent[]>(
    (planned, { type, at }, index) => {
      if (type !== 'withdrawalUndone') return planned
      const withdrawn = happened.slice(0, index).findLast((e) => e.type === 'withdrawn')
      return withdrawn ? caughtUp(planned, withdrawn.at, at) : planned
    },
    [...plan],
  )
}

function caughtUp(plan: readonly CaseEvent[], from: string, until: string): CaseEvent[] {
  let last = whenOpen(until)
  return plan.map((event) => {
    if (event.at <= from) return event
    if (event.at <= last) last = addMinutes(last, pace)
    else last = event.at
    return { ...event, at: last }
  })
}
