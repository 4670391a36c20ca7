import '../../ui/otherScreens.css'
import './court.css'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { caseAnswersQuery } from '../../api/cases.ts'
import { faultOf, findWait } from '../../api/fault.ts'
import type { CaseView } from '../../api/schemas.ts'
import { useCase } from '../../api/useCase.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { casePath } from '../../journey/paths.ts'
import { findLawsuit } from '../../procedures/lawsuit.ts'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { StatementPage } from './StatementPage.tsx'

/** Preparing the statement of claim about a case: what was submitted in it is fetched, for it names the parties. */
export function CourtPage() {
  const { number = '' } = useParams()
  const m = useMessages('court')
  const { loading } = useMessages('progress')
  const { loaded, accessKey, query } = useCase(number)
  const back = { to: casePath(number), label: m.back }
  const view = query.data
  if (view && accessKey) return <Fetched view={view} accessKey={accessKey} back={back} />
  return (
    <Page title={m.title} back={back}>
      {query.isError ? (
        <FetchFailure asked={query} />
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
  accessKey,
  back,
}: {
  readonly view: CaseView
  readonly accessKey: string
  readonly back: { readonly to: string; readonly label: string }
}) {
  const m = useMessages('court')
  const { loading } = useMessages('progress')
  const lawsuit = findLawsuit(view)
  const asked = useQuery({ ...caseAnswersQuery(view.number, accessKey), enabled: lawsuit !== undefined })
  const answers: PartialAnswers | undefined = asked.data
  if (lawsuit && answers) return <StatementPage view={view} lawsuit={lawsuit} answers={answers} back={back} />
  return (
    <Page title={lawsuit ? m.title : m.impossible.title} back={back}>
      {!lawsuit && <p>{m.impossible.text}</p>}
      {lawsuit && (asked.isError ? <FetchFailure asked={asked} /> : <Skeleton label={loading} lines={4} />)}
    </Page>
  )
}

function FetchFailure({
  asked,
}: {
  readonly asked: { readonly error: unknown; readonly isFetching: boolean; readonly refetch: () => unknown }
}) {
  const { faults, waitFirst, retry, retrying, safe } = useMessages('progress')
  const fault = faults[faultOf(asked.error)]
  const wait = findWait(asked.error)
  return (
    <Failure
      title={fault.title}
      safe={safe}
      next={wait ? waitFirst(wait) : fault.next}
      retry={{
        label: asked.isFetching ? retrying : retry,
        busy: asked.isFetching,
        onClick: () => void asked.refetch(),
      }}
    />
  )
}
