import { daysBetween } from '../../domain/deadlines.ts'
import { type CountedPeriod, countPeriod, type Period, periodRules } from '../../domain/periods.ts'
import { formatDay, formatDayInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { changePeriodPath, rightsPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { CalendarLink } from '../../ui/CalendarLink.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Page } from '../../ui/Page.tsx'
import { PhoneNumber } from '../../ui/PhoneNumber.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { Task } from '../../ui/Task.tsx'
import { DayTable } from './DayTable.tsx'
import { ToComplaint } from './ToComplaint.tsx'

/** The last day, what to do today, and how it is counted. */
export function PeriodResult({
  period,
  start,
  asOf,
}: {
  readonly period: Period
  readonly start: string
  readonly asOf: string
}) {
  const m = useMessages('period')
  const language = useLanguage()
  const counted = countPeriod(period, start)
  const { last, estimate } = counted
  const words = m.periods[period]
  const days = daysBetween(asOf, last)
  const day = (date: string) => formatDay(date, language)
  const lastDay = estimate ? m.around(day(last)) : day(last)
  const left = estimate ? m.aroundNow(days) : days < 0 ? m.overdue(-days) : m.left(days)
  const script = m.scripts[period](day(start), day(last))
  return (
    <Page
      title={<span className="unbroken">{lastDay}</span>}
      step={words.answer}
      back={{ to: rightsPath, label: m.back }}
      aside={
        <>
          <p>{script}</p>
          <p>
            <PhoneNumber number="12333" />
          </p>
        </>
      }
      asideTitle={m.call}
    >
      <Task title={left} idle={days >= 0}>
        <p>{days < 0 ? words.late : words.now}</p>
        {estimate && <p>{m.estimates[estimate]}</p>}
        {period === 'employer' && <ToComplaint start={start} asOf={asOf} />}
        {days >= 0 && (
          <p>
            <CalendarLink
              event={{
                uid: `${period}-${start}@period`,
                date: last,
                title: words.event,
                description: m.eventText(words.note),
              }}
            >
              {m.save}
            </CalendarLink>
          </p>
        )}
      </Task>
      <h2>{m.how}</h2>
      <Steps period={period} counted={counted} />
      {counted.days.length > 0 && (
        <Disclosure summary={m.dayByDay}>
          <DayTable counted={counted} />
        </Disclosure>
      )}
      <h2>{m.laws}</h2>
      <p className="laws">
        {periodRules[period].laws.map((id) => (
          <LawLink key={id} id={id} />
        ))}
      </p>
      <Actions>
        <Button kind="secondary" onClick={() => print()}>
          {m.print}
        </Button>
      </Actions>
      <p>
        <Link to={changePeriodPath(period, start)}>{m.again}</Link>
      </p>
    </Page>
  )
}

/** The reasoning in four rows: from where, where counting ends, whether that day moves, and so the last day. */
function Steps({ period, counted }: { readonly period: Period; readonly counted: CountedPeriod }) {
  const m = useMessages('period')
  const language = useLanguage()
  const { length, unit } = periodRules[period]
  const full = (date: string) => formatDayInFull(date, language)
  const first = counted.days[0]?.date
  const isMoved = counted.last !== counted.counted
  return (
    <SummaryList
      rows={[
        { key: m.periods[period].start, value: full(counted.start) },
        ...(first ? [{ key: m.from, value: <Noted text={full(first)} note={m.fromNote} /> }] : []),
        {
          key: m.counted[unit](length),
          value: <Noted text={full(counted.counted)} note={isMoved ? m.moved : m.notMoved} />,
        },
        { key: m.last, value: <strong>{full(counted.last)}</strong> },
      ]}
    />
  )
}

function Noted({ text, note }: { readonly text: string; readonly note: string }) {
  return (
    <>
      {text}
      <span className="hint counted-note">{note}</span>
    </>
  )
}
