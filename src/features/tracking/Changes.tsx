import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../api/schemas.ts'
import { todayQuery } from '../../api/today.ts'
import { findMoment } from '../../domain/dates.ts'
import { formatTimeInFull } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { actionPath } from '../../journey/paths.ts'
import { procedures } from '../../procedures/procedures.ts'
import { situationOf } from '../../procedures/situation.ts'
import { Link } from '../../router/Link.tsx'
import { BegunChange } from './BegunChange.tsx'
import { mainActions } from './NextStep.tsx'

const changes = ['changeDelivery', 'changePhoto', 'changeMobile', 'withdraw'] as const

/** What can still be changed without being asked, and how long it can be. */
export function Changes({ view }: { readonly view: CaseView }) {
  const { actions } = useMessages('tracking')
  const noun = useMessages('progress').nouns[view.kind]
  const language = useLanguage()
  const now = useQuery(todayQuery()).data?.now
  const main = mainActions[situationOf(view)]
  const offered = changes.filter((action) => action !== main && view.actions.includes(action))
  if (offered.length === 0) return null
  const left = now && view.changeUntil ? hoursBetween(now, view.changeUntil) : undefined
  const until = view.changeUntil ? formatTimeInFull(view.changeUntil, language) : undefined
  return (
    <>
      <h2>{actions.heading}</h2>
      {until && left !== undefined && <p>{actions.until(until, Math.floor(left / 24), left % 24)}</p>}
      {procedures[view.kind].makesCard && <p className="hint">{actions.untilProduction}</p>}
      <ul className="case-changes">
        {offered.map((action) => (
          <li key={action}>
            <Link to={actionPath(view.number, action)}>
              {action === 'withdraw' ? actions.withdraw(noun) : actions[action]}
            </Link>
            <BegunChange number={view.number} action={action} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whole hours from one China time to another (`YYYY-MM-DDTHH:mm`); 0 when it is past. */
function hoursBetween(from: string, to: string): number {
  return Math.max(0, Math.floor(((findMoment(to) ?? 0) - (findMoment(from) ?? 0)) / 3_600_000))
}
