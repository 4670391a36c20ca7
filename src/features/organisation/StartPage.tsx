import '../../ui/otherScreens.css'
import { useQuery } from '@tanstack/react-query'
import { batchesQuery } from '../../api/organisation.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import type { InsideProps } from './OrganisationPlace.tsx'

/** The batches of the organisation, with how many cards of each are where, and what an organisation of this kind must do. */
export function StartPage({ at }: InsideProps) {
  const { batches: m, duties } = useMessages('organisation')
  const language = useLanguage()
  const { data, error, refetch } = useQuery(batchesQuery(at))
  const { kind } = at.organisation
  return (
    <Page title={m.title} wide>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={m.title} lines={4} />}
      {data?.length === 0 && <p>{m.none}</p>}
      {data && data.length > 0 && (
        <ul className="organisation-batches">
          {data.map(({ number, name, at: opened, operator, rows, totals, overdue, arriving }) => (
            <li key={number}>
              <h2>{name}</h2>
              <p className="hint">
                {m.rows(rows)} · {m.opened(formatDay(opened.slice(0, 10), language), operator)} ·{' '}
                <span className="code">{number}</span>
              </p>
              <p>{m.totals(totals)}</p>
              {(overdue > 0 || arriving > 0) && (
                <p>
                  {arriving > 0 && m.arriving(arriving)}{' '}
                  {overdue > 0 && <strong>{m.overdue(overdue)}</strong>}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <section>
        <h2>{duties.title[kind]}</h2>
        <ul>
          {duties.points[kind].map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
