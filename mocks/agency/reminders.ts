import type { CaseView } from '../../src/api/schemas.ts'
import { findOpenReminder, transitions } from '../../src/domain/case.ts'
import { answerDueOf, mayRemind, remindableFrom, resultDueOf } from '../../src/domain/reminders.ts'
import { situationTable } from '../../src/domain/situations.ts'
import { outlookOf } from '../../src/domain/waits.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { situationOf } from '../../src/procedures/situation.ts'
import { advance } from './actions.ts'
import { type NoticesOf, viewOf } from './caseView.ts'
import { keepCase } from './ledger.ts'
import { relatedTo } from './related.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { CaseRow, Changing } from './rows.ts'
import { withWaits } from './waits.ts'

/** A case with what there is to say of reminders, while somebody else has to act on it. `view`: with how long others waited. */
export function withReminder(view: CaseView): CaseView {
  const { when } = situationTable[situationOf(view)]
  if (when !== 'promise' || !procedures[view.kind].actions.has('remind')) return view
  const usual = outlookOf(view.events, view.waits ?? [], view.asOf)?.usual
  const from = remindableFrom(usual?.by, view.due?.on)
  if (from === undefined) return view
  const open = findOpenReminder(view.events)
  const answered = findLastAnswer(view.events)
  return {
    ...view,
    actions: mayRemind(view.events, from, view.asOf) ? [...view.actions, 'remind'] : view.actions,
    reminder: {
      from,
      ...(open ? { answerBy: answerDueOf(open) } : {}),
      ...(answered && !open ? { resultBy: resultDueOf(answered, view.due?.on) } : {}),
    },
  }
}

/** The last answer to a reminder, so long as the case has not gone on. */
function findLastAnswer(events: CaseView['events']): CaseView['events'][number] | undefined {
  const index = events.findLastIndex(({ type }) => type === 'reminderAnswered')
  return events.slice(index + 1).some(({ type }) => transitions[type].to !== 'same')
    ? undefined
    : events[index]
}

/** The resident reminds the agency: refused before its day, and a second time on the same working day. */
export function remind(tables: Changing, row: CaseRow, now: string, noticesOf?: NoticesOf): Reply<CaseView> {
  const seen = (one: CaseRow) => viewOf(one, now, relatedTo(tables, one, now), noticesOf)
  const isOffered = withReminder(withWaits(tables, seen(row), now)).actions.includes('remind')
  const next = isOffered && advance(row, 'reminded', 'resident', now)
  if (!next) return refuse(409)
  keepCase(tables, row, next)
  return answer(seen(next))
}
