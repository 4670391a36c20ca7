import '../../ui/otherScreens.css'
import './court.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { caseAnswersQuery } from '../../api/cases.ts'
import type { CaseView } from '../../api/schemas.ts'
import { useCase } from '../../api/useCase.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { casePath } from '../../journey/paths.ts'
import { findLawsuit, type Lawsuit } from '../../procedures/lawsuit.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StatementPage } from './StatementPage.tsx'

/** Preparing the statement of claim about a case: what was submitted in it is fetched, for it names the parties. */
export function CourtPage() {
  const { number = '' } = useParams()
  const m = useMessages('court')
  const { loading, safe } = useMessages('progress')
  const { loaded, accessKey, query } = useCase(number)
  const back = { to: casePath(number), label: m.back }
  const view = query.data
  if (view && accessKey) {
    const lawsuit = findLawsuit(view)
    if (lawsuit) return <Fetched view={view} caseKey={accessKey} lawsuit={lawsuit} back={back} />
    return (
      <Page title={m.impossible.title} back={back}>
        <p>{m.impossible.text}</p>
      </Page>
    )
  }
  return (
    <Page title={m.title} back={back}>
      {query.isError ? (
        <RequestFailure error={query.error} safe={safe} asked={query} />
      ) : loaded && !accessKey ? (
        <p>{m.impossible.text}</p>
      ) : (
        <Skeleton label={loading} lines={4} />
      )}
    </Page>
  )
}

function Fetched({
  view,
  caseKey,
  lawsuit,
  back,
}: {
  readonly view: CaseView
  readonly caseKey: string
  readonly lawsuit: Lawsuit
  readonly back: { readonly to: string; readonly label: string }
}) {
  const m = useMessages('court')
  const { loading, safe } = useMessages('progress')
  const asked = useQuery(caseAnswersQuery(view.number, caseKey))
  if (asked.data) return <StatementPage view={view} lawsuit={lawsuit} answers={asked.data} back={back} />
  return (
    <Page title={m.title} back={back}>
      {asked.isError ? (
        <RequestFailure error={asked.error} safe={safe} asked={asked} />
      ) : (
        <Skeleton label={loading} lines={4} />
      )}
    </Page>
  )
}
