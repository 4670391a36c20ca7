import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { bookAppointment } from '../../api/appointments.ts'
import { showCase } from '../../api/cases.ts'
import { faultOf } from '../../api/fault.ts'
import type { Outlet } from '../../api/outletSchemas.ts'
import { useSlots } from '../../api/useSlots.ts'
import type { CancelReason } from '../../domain/cancelReasons.ts'
import type { Errand } from '../../domain/errands.ts'
import { formatDayInFull, formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select } from '../../ui/inputs.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { OwnCase } from './useErrands.ts'

/** A day and a time at a place, and the button that books it. Where nobody books, one just goes. */
export function SlotPicker({
  place,
  errands,
  cases,
  why,
  onBooked,
}: {
  readonly place: Outlet
  readonly errands: readonly Errand[]
  readonly cases: readonly OwnCase[]
  readonly why?: CancelReason
  readonly onBooked?: () => void
}) {
  const m = useMessages('visit')
  const { faults, loading } = useMessages('progress')
  const language = useLanguage()
  const queries = useQueryClient()
  const slots = useSlots(place)
  /** The day that was chosen instead of the first one, and the hour on it. */
  const [chosen, setChosen] = useState<{ readonly day: string; readonly hour?: string }>()
  const [owner, ...others] = cases
  const book = useMutation({
    mutationFn: async (at: string) => {
      if (!owner) throw new Error('Nobody to book for')
      return bookAppointment(
        { number: owner.view.number, accessKey: owner.accessKey },
        {
          outlet: place.id,
          at,
          services: [...new Set(errands.map(({ service }) => service))],
          ...(why ? { reason: why } : {}),
          ...(others.length > 0
            ? { with: others.map(({ view, accessKey }) => ({ number: view.number, accessKey })) }
            : {}),
        },
      )
    },
    onSuccess: (view) => {
      showCase(queries, view)
      onBooked?.()
    },
    // The other cases show it too; and after a refusal the times are others.
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['slots'] })
      void queries.invalidateQueries({ queryKey: ['case'] })
    },
  })
  if (!slots) return <p>{m.walkIn}</p>
  if (slots.isError) return <p>{m.noBooking}</p>
  if (!slots.data) return <Skeleton label={loading} lines={3} />
  const days = slots.data.days.filter(({ free }) => free.length > 0)
  const shown = days.find(({ date }) => date === chosen?.day) ?? days[0]
  if (!shown) return <p>{m.full}</p>
  const at = shown.free.find((one) => one === chosen?.hour) ?? shown.free[0] ?? ''
  const fault = book.error ? faultOf(book.error) : undefined
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!book.isPending) book.mutate(`${shown.date}T${at}`)
      }}
    >
      <h2>{m.when}</h2>
      <p className="visit-time">
        <strong>{formatDayInFull(shown.date, language)}</strong> <strong className="code">{at}</strong>
      </p>
      {fault && (
        <Failure
          title={fault === 'refused' ? m.taken.title : faults[fault].title}
          safe={m.taken.safe}
          next={fault === 'refused' ? m.taken.next : faults[fault].next}
        />
      )}
      <Actions>
        <Button type="submit" aria-disabled={book.isPending}>
          {book.isPending ? m.booking : m.book(formatTime(`${shown.date}T${at}`, language))}
        </Button>
      </Actions>
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
      <p className="hint">{m.noNeed}</p>
    </form>
  )
}
