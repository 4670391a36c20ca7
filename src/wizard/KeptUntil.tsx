import { useLanguage, useMessages } from '../i18n/I18n.tsx'
import { formatNearDay } from '../i18n/moments.ts'
import { useDraftState } from '../journey/DraftContext.tsx'
import { journeyPath, keepPath, stepPath } from '../journey/paths.ts'
import type { JourneyId } from '../journey/types.ts'
import { Link } from '../router/Link.tsx'

/** Until when the answers are kept, the way to all parts of the application and to the whole way, and how to take it along. */
export function KeptUntil({ journeyId }: { readonly journeyId: JourneyId }) {
  const { kept } = useMessages('apply')
  const language = useLanguage()
  const { draft, memory } = useDraftState()
  return (
    <>
      {journeyId !== 'employment' && (
        <p className="hint kept">
          <Link to={stepPath(journeyId, 'tasks')}>{kept.tasks}</Link>
        </p>
      )}
      <p className="hint kept">
        <Link to={journeyPath}>{kept.wholeWay}</Link>
      </p>
      {!memory && <p className="hint kept">{kept.until(formatNearDay(draft.expiresAt, language))}</p>}
      <p className="hint kept">
        <Link to={keepPath}>{kept.elsewhere}</Link>
      </p>
    </>
  )
}
