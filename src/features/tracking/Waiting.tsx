import type { CaseView } from '../../api/schemas.ts'
import { transitions } from '../../domain/case.ts'
import { workingDaysBetween } from '../../domain/deadlines.ts'
import { situationTable } from '../../domain/situations.ts'
import { outlookOf } from '../../domain/waits.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { deadlineOf, situationOf } from '../../procedures/situation.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { deciderOf } from './deciderOf.ts'
import { Reminder } from './Reminder.tsx'

/** Waiting as it is: who has it since when, how long others waited, when to ask whom, and what can be done meanwhile. */
export function Waiting({
  view,
  hotline,
  caseKey,
}: {
  readonly view: CaseView
  readonly hotline: string
  readonly caseKey: string
}) {
  const { waiting, late, held, deciders } = useMessages('tracking')
  const language = useLanguage()
  const deadline = deadlineOf(view)
  const { who } = situationTable[situationOf(view)]
  const isWaiting = deadline.kind === 'promise' || deadline.kind === 'overdue'
  const since = view.events.findLast(({ type }) => transitions[type].to !== 'same')?.at.slice(0, 10)
  if (!isWaiting || who === 'resident' || who === 'nobody' || since === undefined) return null
  // Who has the card is called what they are.
  const kind = who === 'employer' ? view.heldBy?.kind : undefined
  const decider = who === 'agency' ? deciderOf(deciders, view.kind) : undefined
  const holder = kind ? held.holder[kind] : (decider?.holds ?? waiting.holders[who])
  const call = kind ? held.call[kind] : late.call[who]
  const day = (date: string) => formatDay(date, language)
  const waits = view.waits ?? []
  const outlook = outlookOf(view.events, waits, view.asOf)
  const canChange = view.actions.some((action) => action === 'changeDelivery' || action === 'changeMobile')
  return (
    <>
      {/* Once it is late, the box at the top says whom to call, and has the button. */}
      {deadline.kind === 'promise' && <Reminder view={view} caseKey={caseKey} isLate={false} />}
      <Disclosure summary={waiting.heading}>
        <p>{waiting.since(holder, day(since), workingDaysBetween(since, view.asOf))}</p>
        {outlook && waits.length > 0 && (
          <>
            <table className="case-waits">
              <caption>{waiting.others}</caption>
              <tbody>
                {waits.map(({ course, days }) => (
                  <tr key={course}>
                    <th scope="row">
                      {waiting.courses[course]}
                      {course === outlook.course && (
                        <>
                          {' '}
                          <Tag kind="brand">{waiting.yours}</Tag>
                        </>
                      )}
                    </th>
                    <td>{waiting.days(days)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {outlook.usual && (
              <p>
                {outlook.usual.isOver
                  ? waiting.longer(outlook.waited)
                  : (deadline.on < outlook.usual.by ? waiting.beyond : waiting.within)(
                      outlook.waited,
                      day(outlook.usual.by),
                    )}
              </p>
            )}
            <p className="hint">{waiting.basis(waits.reduce((sum, { count }) => sum + count, 0))}</p>
          </>
        )}
        {deadline.kind === 'promise' && (
          <p>
            {waiting.askAfter(day(deadline.on))}
            {call(hotline)}
          </p>
        )}
        <p>
          {waiting.noNeed}
          {canChange && waiting.canChange}
        </p>
      </Disclosure>
    </>
  )
}
