import './keep.css'
import { matchPath, useLocation } from 'react-router-dom'
import { draftTitle } from '../../i18n/draftTitle.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { casesPath, keepPath, stepPath } from '../../journey/paths.ts'
import { listDrafts } from '../../journey/resume.ts'
import { journeyIds } from '../../journey/types.ts'
import { Link } from '../../router/Link.tsx'

/** Above every question, where a device has several drafts: whose answers these are, so that nobody types them into another’s. */
export function WhoseDraft() {
  const { list } = useMessages('progress')
  const state = useDraftState()
  const { pathname } = useLocation()
  const { draft, memory } = state
  const drafts = listDrafts(state)
  const journey = matchPath(stepPath(':journey', ':step'), pathname)?.params['journey']
  const isAsked = pathname === keepPath || journeyIds.some((each) => each === journey)
  if (!isAsked || drafts.every(({ id }) => id === draft.id)) return null
  const begun = drafts.includes(draft)
  return (
    <section className="page keep-whose hint" aria-label={list.draftWhose}>
      <p>
        {begun ? list.draftInUse(draftTitle(draft, list, memory !== 'shared')) : list.draftNew}{' '}
        <Link to={casesPath}>{list.draftSwitch}</Link>
      </p>
    </section>
  )
}
