import { useMemo } from 'react'
import { rowsOf } from '../../domain/roster/roster.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'

/** What the roster on this device knows of somebody whose card is handed out, and the agency's list does not say. */
export interface RosterFacts {
  readonly fullName?: string
  readonly group?: string
}

/** The same by the number of the case, in the order of the roster. Empty where the roster lies on another device. */
export function useRosterFacts(organisation: string): ReadonlyMap<string, RosterFacts> {
  const { state } = useRoster(organisation)
  return useMemo(
    () =>
      new Map(
        rowsOf(state.roster).flatMap(({ submitted, cells: { name, schoolClass } }) =>
          submitted === undefined
            ? []
            : [
                [
                  submitted,
                  { ...(name ? { fullName: name } : {}), ...(schoolClass ? { group: schoolClass } : {}) },
                ],
              ],
        ),
      ),
    [state.roster],
  )
}
