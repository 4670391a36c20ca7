import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { AgencyError } from '../../api/AgencyError.ts'
import { isOfType } from '../../api/isOfType.ts'
import { organisationQuery } from '../../api/organisation.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { leaveOrganisation, type OrganisationSession } from '../../journey/organisationSession.ts'
import { batchesPath, ledgerPath, operatorsPath, organisationPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { SignOutButton } from './SignOutButton.tsx'
import { WaitingList } from './WaitingList.tsx'

/** Who is signed in and until when, the way out, the pages of the place, and what waits today. */
export function PlaceBar({ at }: { readonly at: OrganisationSession }) {
  const { bar: m } = useMessages('organisation')
  const language = useLanguage()
  const { pathname } = useLocation()
  const { organisation, operator, until } = at
  const { data, error } = useQuery(organisationQuery(at))
  // The agency knows the session no more: it has ended, or the operator was dismissed.
  const isEnded = error instanceof AgencyError && error.status === 401
  const isDismissed = isOfType(error, 'operatorDismissed')
  useEffect(() => {
    if (isEnded) leaveOrganisation(isDismissed ? 'dismissed' : 'ended')
  }, [isEnded, isDismissed])
  const name = language === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name
  const links = [
    [organisationPath, m.roster],
    [batchesPath, m.batches],
    [ledgerPath, m.ledger],
    [operatorsPath, m.operators],
  ] as const
  // The roster's address is the beginning of all the others: it is current by itself alone.
  const isCurrent = (to: string) =>
    pathname === to || (to !== organisationPath && pathname.startsWith(`${to}/`))
  return (
    <section className="page organisation-bar" aria-label={m.label}>
      <div className="organisation-who">
        <p>
          <strong>
            <Unbroken text={m.who(name, operator.name)} part={`${name} ·`} />
          </strong>
          <span className="hint">{m.until(formatTime(data?.until ?? until, language))}</span>
        </p>
        <SignOutButton at={at} />
      </div>
      <nav aria-label={m.nav}>
        <ul className="organisation-nav">
          {links.map(([to, label]) => (
            <li key={to}>
              <Link to={to} aria-current={isCurrent(to) ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {data && <WaitingList waiting={data.waiting} kind={organisation.kind} />}
    </section>
  )
}
