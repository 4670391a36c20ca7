import { useQuery } from '@tanstack/react-query'
import { wholeBatchQuery } from './organisation.ts'

/**
 * A batch with all its people.
 * @param number undefined: the agency has not opened it yet. @param seen changes with what this device knows to have changed.
 */
export function useWholeBatch(at: { readonly session: string }, number: string | undefined, seen: number) {
  const { data, error, refetch } = useQuery({
    ...wholeBatchQuery(at, number ?? '', seen),
    enabled: number !== undefined,
  })
  const again = () => void refetch()
  // What was kept of another batch is not this one.
  return number !== undefined && (data === undefined || data.batch.number === number)
    ? { data, error, again }
    : { data: undefined, error: null, again }
}
