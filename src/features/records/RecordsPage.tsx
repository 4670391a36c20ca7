import '../../ui/otherScreens.css'
import './records.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AgencyError } from '../../api/AgencyError.ts'
import type { ContributionLookUp } from '../../api/contributionSchemas.ts'
import { contributionQuery, findLookUp } from '../../api/contributions.ts'
import { randomId } from '../../api/randomId.ts'
import { isFieldName } from '../../api/schemas.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { homePath } from '../../journey/paths.ts'
import type { FieldProblem } from '../../journey/types.ts'
import { findProcedure } from '../../procedures/procedures.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { IdentifyForm } from './IdentifyForm.tsx'
import { useGiven } from './lookUp.ts'
import { OwnRecord } from './OwnRecord.tsx'

/** One's own contribution record: for whoever has shown who they are, else the questions that show it. */
export function RecordsPage() {
  const given = useGiven()
  const { draft } = useDraftState()
  // Who is having the record corrected has shown who they are there.
  const correcting = findProcedure(draft.journey)?.changesRecord ? findLookUp(draft.answers) : undefined
  const lookUp = findLookUp(given) ?? correcting
  // Asked anew at each visit: what was corrected meanwhile is seen.
  const [visit] = useState(randomId)
  return lookUp ? <Asked key={visit} lookUp={lookUp} visit={visit} /> : <IdentifyForm given={given} />
}

function Asked({ lookUp, visit }: { readonly lookUp: ContributionLookUp; readonly visit: string }) {
  const m = useMessages('records')
  const given = useGiven()
  const { data, error, isFetching, refetch } = useQuery(contributionQuery(lookUp, visit))
  const back = { to: homePath, label: m.identify.back }
  if (data) return <OwnRecord record={data} lookUp={lookUp} />
  if (!error)
    return (
      <Page title={m.title.waiting} back={back}>
        <Skeleton label={m.title.waiting} lines={5} />
      </Page>
    )
  const objections = objectionsOf(error)
  if (objections.length > 0) return <IdentifyForm given={given} objections={objections} />
  if (error instanceof AgencyError && error.status === 401)
    return <IdentifyForm given={given} isProofRefused />
  // A service that has no such operation (yet) answers for an address it does not know.
  const isMissing = error instanceof AgencyError && (error.status === 404 || error.status === 405)
  return (
    <Page title={m.title.failed} back={back}>
      {isMissing ? (
        <>
          <p className="lede">{m.offline.lead}</p>
          <ul>
            {m.offline.ways.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </>
      ) : (
        <RequestFailure error={error} safe={m.safe} asked={{ isFetching, refetch }} />
      )}
    </Page>
  )
}

/** What the agency says against the answers that show whose record it is. */
function objectionsOf(error: unknown): readonly FieldProblem[] {
  const errors = error instanceof AgencyError && error.status === 422 ? error.problem?.errors : undefined
  return (errors ?? []).flatMap(({ field, problem }) => (isFieldName(field) ? [{ field, problem }] : []))
}
