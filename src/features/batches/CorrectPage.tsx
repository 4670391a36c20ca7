import '../../ui/otherScreens.css'
import '../../wizard/wizard.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { wholeBatchQuery } from '../../api/organisation.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { batchPath } from '../../journey/paths.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { CorrectForm } from './CorrectForm.tsx'

/** Mending the one item that the agency asks for again of somebody in a batch. */
export function CorrectPage({ at }: { readonly at: OrganisationSession }) {
  const { correct: m, page } = useMessages('batches')
  const { batch = '', number = '' } = useParams()
  const { data, error, refetch } = useQuery(wholeBatchQuery(at, batch, 10))
  const row = data?.rows.find((each) => each.number === number)
  const back = { to: batchPath(batch), label: m.back }
  if (row?.asked !== undefined) {
    const { matter } = data?.batch ?? {}
    return <CorrectForm key={number} at={at} batch={batch} matter={matter} row={row} />
  }
  return (
    <Page title={row ? m.title(row.name) : page.loading} back={back}>
      {error && <FaultNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton label={page.loading} lines={4} />}
      {data && <p>{m.settled}</p>}
    </Page>
  )
}
