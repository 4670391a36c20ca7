import '../../ui/otherScreens.css'
import './batches.css'
import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { batchesQuery } from '../../api/organisation.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { isUnderWay } from '../../journey/batches/outbox.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { batchPath, newBatchPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Registered } from './Registered.tsx'
import { SendingCard } from './SendingCard.tsx'
import { TodoList } from './TodoList.tsx'
import { useHub } from './useHub.ts'

/** The batches of the organisation, the newest first, each with what is to be done; before them those that are being submitted. */
export function BatchesPage({
  at,
  Duties,
}: {
  readonly at: OrganisationSession
  /** What an organisation of this kind must do. */
  readonly Duties: ComponentType<{ readonly at: OrganisationSession }>
}) {
  const { list: m } = useMessages('batches')
  const { matter } = useMessages('registration')
  const language = useLanguage()
  const { hub, state } = useHub(at)
  const { data, error, refetch } = useQuery(batchesQuery(at))
  const open = state.batches.filter((batch) => isUnderWay(batch) || batch.failed > 0)
  return (
    <Page title={m.title} wide>
      <ButtonLink to={newBatchPath}>{m.make}</ButtonLink>
      {open.map((batch) => (
        <SendingCard key={batch.id} batch={batch} hub={hub} state={state} at={at} linked />
      ))}
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={m.title} lines={4} />}
      {data?.length === 0 && open.length === 0 && <p>{m.none}</p>}
      {data && data.length > 0 && (
        <ul className="batch-list">
          {data.map((batch) => (
            <li key={batch.number}>
              <h2>
                <Link to={batchPath(batch.number)}>
                  <ChineseTerms text={batch.name} />
                </Link>
              </h2>
              <p className="hint">
                {batch.matter === 'registrations' && `${matter} · `}
                {m.rows(batch.rows)} · {m.opened(formatDay(batch.at.slice(0, 10), language), batch.operator)}{' '}
                · <span className="code">{batch.number}</span>
              </p>
              <TodoList batch={batch} />
              <Registered batch={batch} />
            </li>
          ))}
        </ul>
      )}
      <Duties at={at} />
    </Page>
  )
}
