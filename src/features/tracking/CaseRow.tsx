import type { CaseView } from '../../api/schemas.ts'
import { useCase } from '../../api/useCase.ts'
import { residentActs, situationTable } from '../../domain/situations.ts'
import { caseState } from '../../i18n/caseState.ts'
import { formatDay, formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { appointmentPath, casePath } from '../../journey/paths.ts'
import type { SavedCase } from '../../journey/savedCases.ts'
import { deadlineOf, situationOf } from '../../procedures/situation.ts'
import { Link } from '../../router/Link.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { CaseFailure } from './CaseFailure.tsx'

/** One case of this device, with its state as the agency says it now. */
export function CaseRow({ saved }: { readonly saved: SavedCase }) {
  const m = useMessages('progress')
  const language = useLanguage()
  const { query } = useCase(saved.number)
  return (
    <li className="case-row">
      <h3>
        <Link to={casePath(saved.number)}>{m.about(m.kinds[saved.kind], saved.name ?? saved.holder)}</Link>
      </h3>
      <p className="hint">
        <span className="code">{saved.number}</span>
        <span>{m.list.submitted(formatDay(saved.submittedAt.slice(0, 10), language))}</span>
      </p>
      <Now saved={saved} query={query} />
    </li>
  )
}

/** Who acts next, and by when; nothing where it is the person, or nobody. */
function Next({ view }: { readonly view: CaseView }) {
  const { list } = useMessages('progress')
  const language = useLanguage()
  const { who } = situationTable[situationOf(view)]
  const deadline = deadlineOf(view)
  if (who === 'resident' || who === 'nobody') return null
  return (
    <span className="hint">
      <span>{list.next[who]}</span>
      {deadline.kind === 'promise' && <span>{list.by(formatDay(deadline.on, language))}</span>}
    </span>
  )
}

function Now({ saved, query }: { readonly saved: SavedCase } & Pick<ReturnType<typeof useCase>, 'query'>) {
  const m = useMessages('progress')
  const language = useLanguage()
  if (query.data) {
    const situation = situationOf(query.data)
    const { appointment } = query.data
    return (
      <p className="case-now">
        <strong>{caseState(m, query.data)}</strong>
        {residentActs(situation) && <Tag kind="brand">{m.list.yourTurn}</Tag>}
        <Next view={query.data} />
        {appointment?.state === 'booked' && (
          <Link to={appointmentPath(saved.number)}>
            {m.list.booked(formatTime(appointment.at, language))}
          </Link>
        )}
      </p>
    )
  }
  if (query.isError) return <CaseFailure asked={query} />
  return <Skeleton label={m.loading} lines={1} holds />
}
