import '../../ui/otherScreens.css'
import './batches.css'
import { useEffect } from 'react'
import { useParams } from 'react-router-dom'
import { AgencyError } from '../../api/AgencyError.ts'
import type { BatchRow } from '../../api/organisationSchemas.ts'
import { useWholeBatch } from '../../api/useWholeBatch.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { withAsked } from '../../journey/batches/askedAgain.ts'
import { isUnderWay } from '../../journey/batches/outbox.ts'
import { rosterKey } from '../../journey/batches/rowKeys.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { batchesPath } from '../../journey/paths.ts'
import { useRoster } from '../../journey/roster/useRoster.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { BatchPeople } from './BatchPeople.tsx'
import { Failures } from './Failures.tsx'
import { Registered } from './Registered.tsx'
import { SendingCard } from './SendingCard.tsx'
import { TodoList } from './TodoList.tsx'
import { useHub } from './useHub.ts'
import { withRegistrations } from './writeBack.ts'

/** What stands for a card that was applied for is not put beside somebody who is being registered. */
const withoutNumber = ({ key, asked, correctBy }: BatchRow) => ({
  key,
  ...(asked ? { asked } : {}),
  ...(correctBy ? { correctBy } : {}),
})

/** A batch: what is still being submitted of it, what to do today, how many stand where, and everybody in it. */
export function BatchPage({ at }: { readonly at: OrganisationSession }) {
  const { page: m, list, todo } = useMessages('batches')
  const { matter: registrations } = useMessages('registration')
  const language = useLanguage()
  const { batch: wanted = '' } = useParams()
  const { hub, state } = useHub(at)
  const own = state.batches.find(({ id, number }) => id === wanted || number === wanted)
  const number = own ? own.number : wanted
  // What this device submits is seen as it comes to be at the agency.
  const seen = own ? Math.floor((10 * own.taken) / own.total) : 10
  const { data, error, again } = useWholeBatch(at, state.isLoaded ? number : undefined, seen)
  const { store, state: roster } = useRoster(at.organisation.code)
  useEffect(() => {
    if (!data || !roster.isLoaded) return
    const { number: of, matter } = data.batch
    const cases = data.rows.map((row) => ({ ...row, key: rosterKey(matter, row.key) }))
    store.change((rows) =>
      matter === 'registrations'
        ? withRegistrations(withAsked(rows, of, cases.map(withoutNumber)), cases)
        : withAsked(rows, of, cases),
    )
  }, [data, roster.isLoaded, store])
  const back = { to: batchesPath, label: m.back }
  if (!own && error instanceof AgencyError && error.status === 404)
    return (
      <Page title={m.missing} back={back}>
        <p>{m.missingText}</p>
      </Page>
    )
  const name = data?.batch.name ?? own?.name ?? m.loading
  return (
    <Page title={<ChineseTerms text={name} />} back={back} wide>
      {data && (
        <p className="hint">
          {data.batch.matter === 'registrations' && `${registrations} · `}
          {list.rows(data.batch.rows)} ·{' '}
          {list.opened(formatDay(data.batch.at.slice(0, 10), language), data.batch.operator)} · {m.number}{' '}
          <span className="code">{data.batch.number}</span>
        </p>
      )}
      {own && (isUnderWay(own) || own.failed > 0) && (
        <SendingCard batch={own} hub={hub} state={state} at={at} />
      )}
      {own && own.failed > 0 && <Failures at={at} batch={own} hub={hub} />}
      {error && <FaultNotice error={error} onRetry={again} />}
      {!data && !error && <Skeleton label={m.loading} lines={5} />}
      {data && (data.batch.rows > 0 || !own) && (
        <>
          <section>
            <h2>{todo.title}</h2>
            <TodoList batch={data.batch} />
            <Registered batch={data.batch} />
          </section>
          <BatchPeople at={at} batch={data.batch} rows={data.rows} />
        </>
      )}
    </Page>
  )
}
