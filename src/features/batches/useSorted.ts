import { useEffect, useMemo, useState } from 'react'
import { useAsOf } from '../../api/useAsOf.ts'
import { useBanks } from '../../api/useBanks.ts'
import { useNow } from '../../api/useNow.ts'
import { rowsOf } from '../../domain/roster/roster.ts'
import { isUnderWay } from '../../journey/batches/outbox.ts'
import { type Sorted, type SortSetting, sortRoster } from '../../journey/batches/sortRoster.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'
import type { AgencyCheck } from './useAgencyCheck.ts'
import { useHub } from './useHub.ts'
import { keysUnderWay, useParts } from './useParts.ts'

/** So many people are looked at before the page may answer again. */
const atOnce = 400

/** The people of the roster, sorted by whether they can be applied for; undefined while that is being found out. */
export function useSorted(
  at: OrganisationSession,
  city: string | undefined,
  uninsured: AgencyCheck['uninsured'],
) {
  const { organisation } = at
  const { store, state, looked } = useRoster(organisation.code)
  const { hub, state: sending } = useHub(at)
  const asOf = useAsOf()
  const now = useNow()()
  const banks = useBanks(city)
  const parts = useParts(hub, sending.batches.filter(isUnderWay))
  const setting = useMemo<SortSetting | undefined>(
    () =>
      city === undefined || !banks
        ? undefined
        : {
            kind: organisation.kind,
            city,
            asOf,
            looked,
            banks: banks.map(({ code, name }) => [code, name.zh, name.en]),
            agent: organisation.name,
            now,
            sending: keysUnderWay(parts),
            uninsured,
          },
    [organisation, city, asOf, looked, banks, now, parts, uninsured],
  )
  const [found, setFound] = useState<{ readonly of: SortSetting; readonly sorted: Sorted }>()
  useEffect(() => {
    if (!setting || !state.isLoaded) return undefined
    const over = new AbortController()
    const sort = async () => {
      const sorted = { ready: [], onPaper: [], leftOut: [] } as { [K in keyof Sorted]: Sorted[K][number][] }
      const rows = rowsOf(state.roster)
      for (let from = 0; from < rows.length && !over.signal.aborted; from += atOnce) {
        const some = sortRoster(rows.slice(from, from + atOnce), setting)
        sorted.ready.push(...some.ready)
        sorted.onPaper.push(...some.onPaper)
        sorted.leftOut.push(...some.leftOut)
        if (from + atOnce < rows.length) await new Promise((resolve) => setTimeout(resolve))
      }
      if (!over.signal.aborted) setFound({ of: setting, sorted })
    }
    void sort()
    return () => over.abort()
  }, [setting, state.roster, state.isLoaded])
  return { hub, sending, store, roster: state, looked, setting, sorted: found?.sorted }
}
