import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { NavLink } from 'react-router-dom'
import { AgencyError } from '../../api/AgencyError.ts'
import { organisationQuery, signOutOrganisation } from '../../api/organisation.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { leaveOrganisation, type OrganisationSession } from '../../journey/organisationSession.ts'
import { batchesPath, ledgerPath } from '../../journey/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { WaitingList } from './WaitingList.tsx'

/** Who is signed in and until when, the way out, the pages of the place, and what waits today. */
export function PlaceBar({ at }: { readonly at: OrganisationSession }) {
  const { bar: m } = useMessages('organisation')
  const language = useLanguage()
  const queries = useQueryClient()
  const { session, organisation, operator, until } = at
  const { data, error } = useQuery(organisationQuery(at))
  // The agency knows the session no more: it has ended, or the operator was dismissed.
  const isEnded = error instanceof AgencyError && error.status === 401
  useEffect(() => {
    if (isEnded) leaveOrganisation('ended')
  }, [isEnded])
  const leave = useMutation({
    mutationFn: () => signOutOrganisation({ session }),
    // Whether or not the agency heard of it: nobody who comes after finds anything here.
    onSettled: () => {
      queries.removeQueries({ queryKey: ['organisation', session] })
      leaveOrganisation()
    },
  })
  const name = language === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name
  const links = [
    [batchesPath, m.batches],
    [ledgerPath, m.ledger],
  ] as const
  return (
    <section className="page organisation-bar" aria-label={m.label}>
      <div className="organisation-who">
        <p>
          <strong>{m.who(name, operator.name)}</strong>
          <span className="hint">{m.until(formatTime(until, language))}</span>
        </p>
        <Button
          kind="secondary"
          aria-disabled={leave.isPending}
          onClick={() => leave.isPending || leave.mutate()}
        >
          {leave.isPending ? m.signingOut : m.signOut}
        </Button>
      </div>
      <nav aria-label={m.nav}>
        <ul className="organisation-nav">
          {links.map(([to, label]) => (
            <li key={to}>
              <NavLink to={to}>{label}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {data && <WaitingList waiting={data.waiting} kind={organisation.kind} />}
    </section>
  )
}
