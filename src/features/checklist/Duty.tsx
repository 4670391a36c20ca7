import type { ForWhom } from '../../domain/choices.ts'
import { addDays, daysBetween } from '../../domain/deadlines.ts'
import type { EmployerDuty } from '../../domain/employerDuty.ts'
import { countPeriod } from '../../domain/periods.ts'
import { formatDay, formatDayInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { say } from '../../i18n/text.ts'
import { useDraftStore } from '../../journey/DraftContext.tsx'
import { stepPath } from '../../journey/paths.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { CalendarLink } from '../../ui/CalendarLink.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { EmployerRemedies } from './EmployerRemedies.tsx'

/** The last day, how it is counted, what to do if nothing happens, and the way on to the card. */
export function Duty({
  duty,
  question,
  asOf,
  who,
}: {
  readonly duty: EmployerDuty
  /** Where the day it counts from is asked. */
  readonly question: string
  readonly asOf: string
  readonly who: ForWhom | undefined
}) {
  const m = useMessages('duty')
  const { back, papers } = useMessages('checklist')
  const language = useLanguage()
  const store = useDraftStore()
  const { start, last, law } = duty
  const from = m.from[duty.from]
  const thirtieth = addDays(start, 30)
  const days = daysBetween(asOf, last)
  const day = (date: string) => formatDay(date, language)
  const { estimate } = countPeriod('employer', start)
  const lastDay = estimate ? m.around(day(last)) : day(last)
  const script =
    days < 0
      ? from.script.overdue(who ?? 'self', day(start), lastDay)
      : from.script.inTime(who ?? 'self', day(start))
  const title = (
    <>
      {m.title[0]}
      <span className="unbroken">{lastDay}</span>
      {m.title[1]}
    </>
  )
  const full = (date: string) => formatDayInFull(date, language)
  return (
    <Page
      title={title}
      back={{ to: question, label: back }}
      asideTitle={m.scriptTitle}
      aside={
        <>
          <p>{script}</p>
          <p>
            <PhoneNumber number="12333" />
          </p>
        </>
      }
    >
      <p className="lede">
        {say(from.lede, who)} <LawLink id={law} />
      </p>
      <Notice kind={days < 0 ? 'warning' : 'info'} title={days < 0 ? m.overdue(-days) : m.left(days)}>
        {estimate && <p>{m.estimates[estimate]}</p>}
        {days >= 0 && (
          <CalendarLink
            event={{
              uid: `employer-duty-${store.getState().draft.id}@social-security-card`,
              date: last,
              title: m.eventTitle,
              description: from.eventText,
            }}
          >
            {m.save}
          </CalendarLink>
        )}
      </Notice>
      <h2>{m.how.title}</h2>
      <SummaryList
        rows={[
          {
            key: from.start,
            value: <Counted day={full(start)} note={from.startNote} />,
            action: { to: question, label: m.how.change, hidden: from.changeWhat },
          },
          { key: m.how.from, value: <Counted day={full(addDays(start, 1))} note={m.how.fromNote} /> },
          {
            key: m.how.thirtieth,
            value: <Counted day={full(thirtieth)} note={last === thirtieth ? m.how.notMoved : m.how.moved} />,
          },
          { key: m.how.last, value: <strong>{full(last)}</strong> },
        ]}
      />
      <p className="hint laws">
        <LawLink id="civilCode.201" />
        <LawLink id="civilCode.203" />
      </p>
      <EmployerRemedies law={law} start={days < 0 ? start : undefined} />
      <h2>{m.after.title}</h2>
      <p>
        {m.after.text} <LawLink id="wageRegulations.31" />
      </p>
      <Actions>
        <ButtonLink
          to={stepPath('card', 'person')}
          onClick={() => store.answer({ insuredPlace: 'liaoning' })}
        >
          {m.after.action}
        </ButtonLink>
        <Button kind="secondary" onClick={() => print()}>
          {papers.print}
        </Button>
      </Actions>
    </Page>
  )
}

function Counted({ day, note }: { readonly day: string; readonly note: string }) {
  return (
    <>
      {day}
      <span className="hint counted-note">{note}</span>
    </>
  )
}
