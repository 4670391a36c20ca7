import '../../ui/otherScreens.css'
import { useQuery } from '@tanstack/react-query'
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
  // Asked again whenever something was entered here, and when the operator comes back to the page: somebody else may have.
  const { data: head } = useQuery({
    queryKey: ['organisation', session, 'head'],
    queryFn: ({ signal }) => getLedgerHead({ session, signal }),
  })
  return <LedgerBook source={source} newest={head?.hash} />
}
