import { type ReactNode, useState } from 'react'
import { faultOf } from '../../api/fault.ts'
import type { Outlet } from '../../api/outletSchemas.ts'
import { findTimeProblem } from '../../api/timeProblems.ts'
import { useSlots } from '../../api/useSlots.ts'
import { formatDayInFull, formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/**
 * A day and a time at a place, and the button that books it. Where nobody books, one just goes. `children`: what else is asked
 * before it is booked.
 */
export function SlotForm({
  place,
  booking,
  onBook,
  busy,
  children,
}: {
  readonly place: Outlet
  /** How booking goes. */
  readonly booking: { readonly isPending: boolean; readonly error: Error | null }
  /** `at`: the time, `YYYY-MM-DDTHH:mm`. */
  readonly onBook: (at: string) => void
  /** What is said where the agency takes no more (429). */
  readonly busy?: { readonly title: string; readonly next: string }
  readonly children?: ReactNode
}) {
  const m = useMessages('visit')
  const { faults, loading } = useMessages('progress')
  const language = useLanguage()
  const slots = useSlots(place)
  /** The day that was chosen instead of the first one, and the hour on it. */
  const [chosen, setChosen] = useState<{ readonly day: string; readonly hour?: string }>()
  if (!slots) return <p>{m.walkIn}</p>
  if (slots.isError) return <p>{m.noBooking}</p>
  if (!slots.data) return <Skeleton label={loading} lines={3} holds />
  const days = slots.data.days.filter(({ free }) => free.length > 0)
  const shown = days.find(({ date }) => date === chosen?.day) ?? days[0]
  if (!shown) return <p>{m.full}</p>
  const at = shown.free.find((one) => one === chosen?.hour) ?? shown.free[0] ?? ''
  const fault = booking.error ? faultOf(booking.error) : undefined
  const told =
    fault === 'refused'
      ? m.refused[findTimeProblem(booking.error) ?? 'taken']
      : fault === 'busy' && busy
        ? busy
        : fault && faults[fault]
  const otherTimes = (
    <Disclosure summary={m.otherTime}>
      <Field id="day" label={m.day}>
        {(ids) => (
          <Select
            {...ids}
            options={days.map(({ date }) => ({ value: date, label: formatDayInFull(date, language) }))}
            defaultValue={shown.date}
            onChange={(event) => setChosen({ day: event.target.value })}
          />
        )}
      </Field>
      <Field id="hour" label={m.hour} as="legend">
        {(ids) => (
          <div className="slots">
            <Choice
              {...ids}
              key={`${shown.date} ${shown.free.join()}`}
              name="hour"
              defaultValue={at}
              onChange={(hour) => setChosen({ day: shown.date, hour })}
              options={shown.free.map((one) => ({ value: one, label: one }))}
            />
          </div>
        )}
      </Field>
    </Disclosure>
  )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!booking.isPending) onBook(`${shown.date}T${at}`)
      }}
    >
      <h2>{m.when}</h2>
      <p className="visit-time">
        <strong>{formatDayInFull(shown.date, language)}</strong> <strong className="code">{at}</strong>
      </p>
      {children && otherTimes}
      {children}
      {told && <Failure title={told.title} safe={m.notBooked} next={told.next} />}
      <Actions>
        <Button type="submit" aria-disabled={booking.isPending}>
          {booking.isPending ? m.booking : m.book(formatTime(`${shown.date}T${at}`, language))}
        </Button>
      </Actions>
      {!children && otherTimes}
      <p className="hint">{m.noNeed}</p>
    </form>
  )
}
