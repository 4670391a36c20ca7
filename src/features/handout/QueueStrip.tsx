import { useLocation } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import { isOpen, isOwn, isTrouble } from '../../journey/handOut/entry.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { handOutPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { enteredBy } from './handingOut.ts'
import { toView } from './historyPlace.ts'
import { useSending } from './useQueue.ts'

/** On every page of the place: sends what was entered of cards, and says what is still here. */
export function QueueStrip({ at }: { readonly at: OrganisationSession }) {
  const { bar: m } = useMessages('organisation')
  const { entries } = useSending(at)
  const { pathname } = useLocation()
  const mine = entries.filter((entry) => isOwn(entry, enteredBy(at)))
  const trouble = mine.filter(isTrouble)
  const waiting = mine.filter(isOpen)
  const [first] = [...trouble, ...waiting]
  if (!first || pathname === handOutPath(first.batch)) return null
  return (
    <output className="page organisation-unsent block">
      <Link to={handOutPath(first.batch)} state={toView('queue')}>
        {trouble.length > 0 ? m.refused(trouble.length) : m.unsent(waiting.length)}
      </Link>
    </output>
  )
}
