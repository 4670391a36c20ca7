import { useEffect, useState } from 'react'
import { checkPeople } from '../../api/organisation.ts'
import { organisationLimits, organisationRules } from '../../domain/organisations.ts'
import { changeRows, rowsOf } from '../../domain/roster/roster.ts'
import type { AgencyFinding, RosterRow } from '../../domain/roster/row.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'

export interface AgencyCheck {
  readonly state: 'checking' | 'done' | 'failed'
  /** The keys of people whom the agency knows, and not as insured, where they have to be first. */
  readonly uninsured: ReadonlySet<string>
}

/** Asks the agency once, before a batch is chosen, who has a card or a case under way, and notes it in the roster. */
export function useAgencyCheck(at: OrganisationSession): AgencyCheck {
  const { store, state } = useRoster(at.organisation.code)
  const { isLoaded } = state
  const [check, setCheck] = useState<AgencyCheck>({ state: 'checking', uninsured: new Set() })
  useEffect(() => {
    if (!isLoaded) return undefined
    const ended = new AbortController()
    const ask = async () => {
      const uninsured = new Set<string>()
      const rows = rowsOf(store.state.get().roster).filter(
        (row) => row.submitted === undefined && row.problems.every(({ column }) => column !== 'idNumber'),
      )
      for (let from = 0; from < rows.length; from += organisationLimits.people) {
        const some = rows.slice(from, from + organisationLimits.people)
        const people = some.map(({ cells: { name = '', idNumber = '' } }) => ({ name, idNumber }))
        const answers = await checkPeople({ session: at.session, signal: ended.signal }, people)
        const found = new Map(some.map((row, i) => [row.key, findingOf(answers[i])]))
        note(store, some, found)
        for (const [i, row] of some.entries())
          if (answers[i]?.insurance === 'none' && organisationRules[at.organisation.kind].insuresFirst)
            uninsured.add(row.key)
      }
      setCheck({ state: 'done', uninsured })
    }
    ask().catch(() => ended.signal.aborted || setCheck({ state: 'failed', uninsured: new Set() }))
    return () => ended.abort()
    // Once for each visit: what it finds changes the roster.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at.session, store, isLoaded])
  return check
}

type Answer = Awaited<ReturnType<typeof checkPeople>>[number]

function findingOf(answer: Answer | undefined): AgencyFinding | undefined {
  if (answer?.differs) return 'record.mismatch'
  if (answer?.card === 'has') return 'record.alreadyHasCard'
  return answer?.card === 'inProgress' ? 'record.inProgress' : undefined
}

function note(
  store: RosterStore,
  rows: readonly RosterRow[],
  found: ReadonlyMap<string, AgencyFinding | undefined>,
): void {
  const changed = rows.filter((row) => row.found !== found.get(row.key)).map(({ key }) => key)
  if (changed.length === 0) return
  store.change((roster) =>
    changeRows(roster, new Set(changed), (before) => {
      const { found: _, ...row } = before
      const now = found.get(row.key)
      return now ? { ...row, found: now } : row
    }),
  )
}
