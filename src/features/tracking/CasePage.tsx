import { useEffect, useRef, useState } from 'react'
import { useParams } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import { useCase } from '../../api/useCase.ts'
import { usePlace } from '../../api/usePlace.ts'
import { caseState } from '../../i18n/caseState.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { casesPath } from '../../journey/paths.ts'
import { procedures } from '../../procedures/procedures.ts'
import { situationOf } from '../../procedures/situation.ts'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useFirstWait } from '../../ui/useFirstWait.ts'
import { CaseBody } from './CaseBody.tsx'
import { CaseCard } from './CaseCard.tsx'
import { CaseFailure } from './CaseFailure.tsx'
import { CaseHelp } from './CaseHelp.tsx'
import { NoAccess } from './NoAccess.tsx'
import { tripPlaceOf } from './Place.tsx'
import './tracking.css'

/** Where one case stands: what it means, what to do, by when, and the whole way of it. */
export function CasePage() {
  const { number = '' } = useParams()
  const m = useMessages('progress')
  const { search, help } = useMessages('tracking')
  const { loaded, saved, accessKey, query } = useCase(number)
  const view = query.data
  const { isComing } = usePlace(view && tripPlaceOf(view, situationOf(view)))
  const waits = useFirstWait(view && isComing)
  const back = { to: casesPath, label: m.back.cases }
  if (view && accessKey && !waits)
    return (
      <Page
        title={m.title(view.kind, caseState(m, view))}
        back={back}
        card={procedures[view.kind].makesCard && <CaseCard view={view} />}
        aside={<CaseHelp />}
        asideTitle={help.title}
      >
        <Changed view={view} />
        {query.isError && <CaseFailure asked={query} />}
        <CaseBody view={view} saved={saved} caseKey={accessKey} />
      </Page>
    )
  const failed = accessKey !== undefined && query.isError && !view
  return (
    <Page title={failed ? m.notShown : saved ? m.kinds[saved.kind] : search.title} back={back}>
      <p className="case-number">
        {m.numberLabel} <span className="code">{number}</span>
      </p>
      {loaded && !accessKey && <NoAccess number={number} />}
      {failed && <CaseFailure asked={query} />}
      {(!loaded || (accessKey && (query.isPending || (view && waits)))) && (
        <Skeleton label={m.loading} lines={6} />
      )}
    </Page>
  )
}

/** Says a change of state aloud when it happens before the person's eyes; nothing on arrival. */
function Changed({ view }: { readonly view: CaseView }) {
  const { changed } = useMessages('tracking')
  const progress = useMessages('progress')
  const now = situationOf(view)
  const before = useRef(now)
  const [isNews, setIsNews] = useState(false)
  useEffect(() => {
    if (before.current !== now) setIsNews(true)
    before.current = now
  }, [now])
  return (
    <output className="sr-only">
      {isNews && changed(progress.title(view.kind, caseState(progress, view)))}
    </output>
  )
}
