import { keepPath } from '../../journey/paths.ts'
import './keep.css'
import { useLocation } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { holdsSomething, listDrafts } from '../../journey/resume.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { ServiceNotice } from '../../ui/Notice.tsx'
import { SaveButtons } from './SaveFile.tsx'
import { useKeepWords } from './useKeepWords.ts'

/** Above every screen, where nothing or not all is kept: what that means, and the file that keeps it. */
export function KeepBanner() {
  const { keep } = useKeepWords()
  const { news } = useMessages('shell')
  const state = useDraftState()
  const { pathname } = useLocation()
  const { memory, save, changeSave, unsavedIds = [] } = state
  const failure = [save, unsavedIds.length > 0 ? changeSave : undefined].find(
    (each) => each?.kind === 'failed',
  )
  const reason = failure?.kind === 'failed' ? failure.reason : undefined
  const failed = reason === 'full' || reason === 'other'
  const why = failed ? reason : memory
  // The page about keeping says all of this itself.
  if (!why || pathname === keepPath) return null
  // Left and cleared: nobody's answers are at stake.
  if (why === 'shared' && !holdsSomething(state)) return null
  return (
    <ServiceNotice
      label={news}
      className="keep-banner"
      kind={failed || why === 'unread' ? 'warning' : 'info'}
    >
      <p>{keep.banner[why]}</p>
      {why === 'unread' && (
        <Button kind="secondary" onClick={() => location.reload()}>
          {keep.reopen}
        </Button>
      )}
      {listDrafts(state).length > 0 && (
        <>
          <SaveButtons />
          <Link to={keepPath}>{keep.more}</Link>
        </>
      )}
    </ServiceNotice>
  )
}
