import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Slots } from './appointmentSchemas.ts'
import { slotsQuery } from './appointments.ts'
import type { Outlet } from './outletSchemas.ts'

/** The free times of a place; undefined where nobody books there, and then nothing is asked. */
export function useSlots({
  id,
  appointments,
}: Pick<Outlet, 'id' | 'appointments'>): UseQueryResult<Slots> | undefined {
  const query = useQuery({ ...slotsQuery(id), enabled: appointments })
  return appointments ? query : undefined
}
