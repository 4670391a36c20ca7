import { type CaseEvent, findOpenReminder, transitions } from '../../src/domain/case.ts'
import { answerDueOf } from '../../src/domain/reminders.ts'
import { dateOf, onWorkingDay } from './time.ts'

/**
 * A plan after a reminder of a case that was late: its next step comes on the working day after the answer, before the day that this
 * names. What is in time stays as it is planned.
 * @param plan in the order in which it happens. @param due the day that was promised.
 */
export function afterReminders(
  plan: readonly CaseEvent[],
  happened: readonly CaseEvent[],
  due: string,
): readonly CaseEvent[] {
  const late = happened.find(({ type, at }) => type === 'reminded' && dateOf(at) > due)
  const next = late && plan.findIndex(({ at }) => at > late.at)
  if (!late || next === undefined || next < 0) return plan
  const soon = onWorkingDay(`${answerDueOf(late)}T00:00`, 1, '15:00')
  return plan.map((event, index) => (index === next && event.at > soon ? { ...event, at: soon } : event))
}

/** The agency's answer to a reminder, unless the case goes on before. @param ahead what is planned, in the order in which it happens. */
export function answersTo(
  happened: readonly CaseEvent[],
  ahead: readonly CaseEvent[],
  now: string,
): CaseEvent[] {
  const open = findOpenReminder(happened)
  if (!open) return []
  const at = `${answerDueOf(open)}T10:00`
  const goesOn = ahead.some((event) => event.at <= at && transitions[event.type].to !== 'same')
  return goesOn || at <= now ? [] : [{ type: 'reminderAnswered', at, by: 'agency' }]
}
