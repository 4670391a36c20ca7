import { useMutation, useQueryClient } from '@tanstack/react-query'
import { bookAppointment } from '../../api/appointments.ts'
import { showCase } from '../../api/cases.ts'
import type { Outlet } from '../../api/outletSchemas.ts'
import type { CancelReason } from '../../domain/cancelReasons.ts'
import type { Errand } from '../../domain/errands.ts'
import { SlotForm } from './SlotForm.tsx'
import type { OwnCase } from './useErrands.ts'

/** A time at a place for these cases, booked with the key of the first one. */
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
  const queries = useQueryClient()
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
  return <SlotForm place={place} booking={book} onBook={(at) => book.mutate(at)} />
}
