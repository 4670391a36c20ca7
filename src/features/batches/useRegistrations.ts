import { useMemo } from 'react'
import { useAsOf } from '../../api/useAsOf.ts'
import { rowsOf } from '../../domain/roster/roster.ts'
import { isUnderWay } from '../../journey/batches/outbox.ts'
import {
  type RegistrationSetting,
  type SortedRegistrations,
  sortRegistrations,
} from '../../journey/batches/registration.ts'
import { rosterKey } from '../../journey/batches/rowKeys.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'
import type { AgencyCheck } from './useAgencyCheck.ts'
import { useHub } from './useHub.ts'
import { keysUnderWay, useParts } from './useParts.ts'

/** The employees of the roster, sorted by whether they can be registered; undefined until it is read, and without a city. */
export function useRegistrations(
  at: OrganisationSession,
  city: string | undefined,
  uninsured: AgencyCheck['uninsured'],
) {
  const { kind, code } = at.organisation
  const { store, state, looked } = useRoster(code)
  const { hub, state: sending } = useHub(at)
  const asOf = useAsOf()
  const open = sending.batches.filter((batch) => isUnderWay(batch) && batch.matter === 'registrations')
  const parts = useParts(hub, open)
  const setting = useMemo<RegistrationSetting | undefined>(
    () =>
      city === undefined
        ? undefined
        : {
            kind,
            city,
            asOf,
            looked,
            sending: new Set([...keysUnderWay(parts)].map((key) => rosterKey('registrations', key))),
            uninsured,
          },
    [kind, city, asOf, looked, parts, uninsured],
  )
  const sorted = useMemo<SortedRegistrations | undefined>(
    () => (setting && state.isLoaded ? sortRegistrations(rowsOf(state.roster), setting) : undefined),
    [setting, state.roster, state.isLoaded],
  )
  return { hub, sending, store, roster: state, setting, sorted, asOf }
}
