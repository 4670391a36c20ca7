import { countDue, type DueState, dueStates } from '../../domain/roster/registrationsDue.ts'
import type { Roster } from '../../domain/roster/roster.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { articlePath, newRegistrationsPath, organisationPath, rosterPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { ButtonLink } from '../../ui/Button.tsx'

interface RegistrationsDueProps {
  readonly roster: Roster
  /** Today (ISO). */
  readonly asOf: string
  /** Whose rows are shown alone. */
  readonly wanted: DueState | undefined
}

/** An employer’s first duty: who has to be registered for insurance by when, with the way to each of them. */
export function RegistrationsDue({ roster, asOf, wanted }: RegistrationsDueProps) {
  const { due: m } = useMessages('roster')
  const counts = countDue(roster, asOf)
  const some = dueStates.filter((state) => counts[state] > 0)
  if (some.length === 0 && wanted === undefined) return null
  return (
    <section className="roster-due">
      <h2>{m.title}</h2>
      <ul>
        {some.map((state) => (
          <li key={state} className={state === 'overdue' ? 'roster-late' : undefined}>
            <Link to={rosterPath({ due: state })} aria-current={wanted === state ? 'page' : undefined}>
              {m.counted[state](counts[state])}
            </Link>
          </li>
        ))}
        {wanted !== undefined && (
          <li>
            <Link to={organisationPath}>{m.everybody}</Link>
          </li>
        )}
      </ul>
      <ButtonLink kind="secondary" to={newRegistrationsPath}>
        {m.register}
      </ButtonLink>
      <p className="hint">
        {m.rule} <Link to={articlePath('socialInsuranceLaw.58')}>{m.law}</Link>
      </p>
    </section>
  )
}
