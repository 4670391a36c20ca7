import { useEffect, useState } from 'react'
import { checkRoster } from '../../api/rosterCheck.ts'
import { organisationRules } from '../../domain/organisations.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'

export interface AgencyCheck {
  readonly state: 'checking' | 'done' | 'failed'
  /** The keys of people whom the agency knows, and not as insured, where they have to be first. */
  readonly uninsured: ReadonlySet<string>
}

const nobody: ReadonlySet<string> = new Set()

/** Asks the agency once, before a batch is chosen, who has a card or a case under way, and notes it in the roster. */
export function useAgencyCheck({ session, organisation }: OrganisationSession): AgencyCheck {
  const { store, state } = useRoster(organisation.code)
  const { isLoaded } = state
  const { insuresFirst } = organisationRules[organisation.kind]
  const [check, setCheck] = useState<AgencyCheck>({ state: 'checking', uninsured: nobody })
  useEffect(() => {
    if (!isLoaded) return undefined
    const ended = new AbortController()
    const { signal } = ended
    checkRoster({ session, signal }, store).then(
      ({ uninsured }) => setCheck({ state: 'done', uninsured: insuresFirst ? uninsured : nobody }),
      () => signal.aborted || setCheck({ state: 'failed', uninsured: nobody }),
    )
    return () => ended.abort()
    // Once for each visit: what it finds changes the roster.
  }, [session, store, isLoaded, insuresFirst])
  return check
}
