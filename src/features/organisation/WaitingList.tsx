import type { Waiting } from '../../api/organisationSchemas.ts'
import { handOutWorkingDays, type OrganisationKind, organisationRules } from '../../domain/organisations.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { articlePath, batchesPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'

/** What waits for the organisation today, and why a card must not lie there. */
export function WaitingList({
  waiting,
  kind,
}: {
  readonly waiting: Waiting
  readonly kind: OrganisationKind
}) {
  const { today: m } = useMessages('organisation')
  const { withholding } = organisationRules[kind]
  const tasks = (['objections', 'arriving', 'kept'] as const).filter((what) => waiting[what] > 0)
  if (tasks.length === 0) return <p className="organisation-waiting hint">{m.nothing}</p>
  return (
    <div className="organisation-waiting">
      <h2>{m.title}</h2>
      <ul>
        {tasks.map((what) => (
          <li key={what}>
            <Link to={batchesPath}>{m[what](waiting[what])}</Link>
          </li>
        ))}
      </ul>
      {waiting.overdue > 0 && (
        <p className="organisation-overdue">
          <strong>{m.overdue(waiting.overdue, handOutWorkingDays)}</strong> {m.proposal}
          {withholding && (
            <>
              {' '}
              {m.withholding} <Link to={articlePath(withholding)}>{m.law}</Link>
            </>
          )}
        </p>
      )}
    </div>
  )
}
