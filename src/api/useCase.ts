import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useDraftState } from '../journey/DraftContext.tsx'
import type { SavedCase } from '../journey/savedCases.ts'
import { deviceCleared } from '../journey/signals.ts'
import { caseQuery } from './cases.ts'
import type { CaseView } from './schemas.ts'

/** Access keys of cases that were searched for: in memory only, so that a reload or a closed tab forgets them. */
const found = new Map<string, string>()

/** Lets a case that was searched for be looked at until the page is closed, without putting it on this device's list. */
export function openFoundCase(number: string, accessKey: string): void {
  found.set(number, accessKey)
}

/** Forgets every case that was searched for: the person leaves this device. */
export function forgetFoundCases(): void {
  found.clear()
}

deviceCleared.listen((undoWith) => {
  const before = [...found]
  forgetFoundCases()
  undoWith(() => {
    for (const [number, accessKey] of before) found.set(number, accessKey)
  })
})

export interface CaseAccess {
  /** Whether the device's list has been read; before it, a missing key says nothing. */
  readonly loaded: boolean
  /** The entry in this device's list; none for a case that was only searched for. */
  readonly saved: SavedCase | undefined
  /** None: the case was neither submitted nor searched for here. */
  readonly accessKey: string | undefined
  readonly query: UseQueryResult<CaseView>
}

/** A case as its agency shows it now, asked again every minute while it is looked at. */
export function useCase(number: string): CaseAccess {
  const { cases, loaded } = useDraftState()
  const saved = cases.find((c) => c.number === number)
  const accessKey = saved?.accessKey ?? found.get(number)
  const query = useQuery({
    ...caseQuery(number, accessKey ?? ''),
    enabled: accessKey !== undefined,
    refetchInterval: 60_000,
  })
  return { loaded, saved, accessKey, query }
}
