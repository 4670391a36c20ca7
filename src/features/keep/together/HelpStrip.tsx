import '../keep.css'
import { matchPath, useLocation } from 'react-router-dom'
import { useIsHelpGone } from '../../../api/useIsHelpGone.ts'
import { maskName } from '../../../domain/receiptAnswers.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { useDraftState } from '../../../journey/DraftContext.tsx'
import { helperPath, stepPath } from '../../../journey/paths.ts'
import { helpingWith, type SavedHelp, useHelps } from '../../../journey/savedHelps.ts'
import { journeyIds } from '../../../journey/types.ts'
import { Link } from '../../../router/Link.tsx'

/** Above every question, where somebody fills in for another one: that they do, and the way to hand it back. */
export function HelpStrip() {
  const { title, helping: m, staff } = useMessages('together')
  const helps = useHelps()
  const { draft } = useDraftState()
  const { pathname } = useLocation()
  const journey = matchPath(stepPath(':journey', ':step'), pathname)?.params['journey']
  const help = helpingWith(helps, draft.id)
  if (!help || !journeyIds.some((each) => each === journey)) return null
  const { name } = draft.answers
  const isStaff = help.role === 'staff'
  return (
    <section className="page keep-whose hint" aria-label={isStaff ? staff.heading : title}>
      <p>
        {isStaff ? <StaffEnters help={help} /> : m.strip(name ? maskName(name) : '')}{' '}
        <Link to={helperPath}>{isStaff ? staff.heading : m.toReturn}</Link>
      </p>
    </section>
  )
}

/** That staff enter it, or that nothing they enter would be theirs any more. */
function StaffEnters({ help }: { readonly help: SavedHelp }) {
  const { staff } = useMessages('together')
  return useIsHelpGone(help) ? staff.gone : staff.strip
}
