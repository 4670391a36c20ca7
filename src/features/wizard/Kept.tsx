import { Link } from 'react-router-dom'
import { formatNearDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { useDraftState } from '../../journey/DraftContext.tsx'
import { expiryDay } from '../../journey/expiry.ts'

/** Until when the answers are kept, and the way to take them along. */
export function Kept() {
  const { kept } = useMessages('apply')
  const language = useLanguage()
  const { draft, memory } = useDraftState()
  return (
    <p className="hint kept">
      {!memory && kept.until(formatNearDay(expiryDay(draft.expiresAt), language))}
      <Link to="/keep">{kept.elsewhere}</Link>
    </p>
  )
}
