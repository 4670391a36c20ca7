import type { Batch } from '../../api/organisationSchemas.ts'
import { handOutWorkingDays } from '../../domain/organisations.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { batchPeoplePath, handOutPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'

/** What there is to do in a batch: corrections, cards to be counted, cards to be handed out, those overdue. Nothing where there is none. */
export function TodoList({ batch }: { readonly batch: Batch }) {
  const { todo: m } = useMessages('batches')
  const { number, statuses, totals, arriving, overdue } = batch
  const toCorrect = statuses.find(({ status }) => status === 'needsCorrection')?.count ?? 0
  if (toCorrect + arriving + totals.kept === 0) return <p className="hint">{m.nothing}</p>
  return (
    <ul className="batch-todo">
      {toCorrect > 0 && (
        <li>
          <Link to={batchPeoplePath(number, 'needsCorrection')}>{m.correctSome(toCorrect)}</Link>
        </li>
      )}
      {arriving > 0 && (
        <li>
          <Link to={handOutPath(number)}>{m.count(arriving)}</Link>
        </li>
      )}
      {totals.kept > 0 && (
        <li>
          <Link to={handOutPath(number)}>{m.handOut(totals.kept)}</Link>
          {overdue > 0 && (
            <>
              {' '}
              <strong>{m.overdue(overdue, handOutWorkingDays)}</strong>{' '}
              <span className="hint">{m.proposal(handOutWorkingDays)}</span>
            </>
          )}
        </li>
      )}
    </ul>
  )
}
