import '../../ui/otherScreens.css'
import { useMemo } from 'react'
import { getLedgerHead, listLedger } from '../../api/organisation.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { LedgerBook } from './LedgerBook.tsx'
import type { LedgerSource } from './useLedger.ts'

/** The ledger of the organisation that is signed in, as the agency keeps it. */
export function LedgerPage({ at: { session } }: { readonly at: OrganisationSession }) {
  const source = useMemo(
    (): LedgerSource => ({
      head: (signal) => getLedgerHead({ session, signal }),
      list: (after, limit, signal) => listLedger({ session, signal }, after, limit),
    }),
    [session],
  )
  return <LedgerBook source={source} />
}
