import { useQueries } from '@tanstack/react-query'
import { caseQuery } from '../../api/cases.ts'
import type { CaseView } from '../../api/schemas.ts'
import { type Errand, errandsOf } from '../../domain/errands.ts'
import { useDraftState } from '../../journey/DraftContext.tsx'

/** A case of this device as its agency shows it, with its key and the name it is known by here. */
export interface OwnCase {
  readonly view: CaseView
  readonly accessKey: string
  readonly name: string
}

/** All that is still to be done at a counter for the cases of this device, and how far that is known. */
export interface Errands {
  readonly cases: readonly OwnCase[]
  readonly errands: readonly Errand[]
  readonly isPending: boolean
  /** What the first case that can't be read was refused with. */
  readonly error: Error | null
  /** Whether those that failed are being asked about again. */
  readonly isFetching: boolean
  /** Asks about those again. */
  readonly refetch: () => void
}

/** Asks about every case on this device. */
export function useErrands(): Errands {
  const { cases: saved, loaded } = useDraftState()
  const answers = useQueries({ queries: saved.map((each) => caseQuery(each.number, each.accessKey)) })
  const cases = answers.flatMap(({ data }, i): OwnCase[] => {
    const own = saved[i]
    return data && own ? [{ view: data, accessKey: own.accessKey, name: own.name ?? data.holder.name }] : []
  })
  const failed = answers.filter(({ isError }) => isError)
  return {
    cases,
    errands: cases.flatMap(({ view }) => errandsOf(view)),
    isPending: !loaded || answers.some(({ isPending }) => isPending),
    error: failed[0]?.error ?? null,
    isFetching: failed.some((one) => one.isFetching),
    refetch: () => {
      for (const one of failed) void one.refetch()
    },
  }
}
