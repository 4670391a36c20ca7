import { type RowState, rowStates } from '../../domain/roster/row.ts'
import type { Survey } from '../../domain/roster/survey.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { organisationPath, rosterPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'

interface FiltersProps {
  readonly looked: Survey
  readonly wanted: RowState | undefined
  readonly text: string
  readonly onText: (text: string) => void
}

/** Which rows are shown: all, or those of one state with how many there are, and whose text is searched for. */
export function Filters({ looked, wanted, text, onText }: FiltersProps) {
  const m = useMessages('roster')
  return (
    <div className="roster-filters">
      <nav aria-label={m.show}>
        <Link to={organisationPath} aria-current={wanted === undefined ? 'page' : undefined}>
          {m.all} {looked.total}
        </Link>
        {rowStates.map((state) => (
          <Link
            key={state}
            to={rosterPath({ show: state })}
            aria-current={wanted === state ? 'page' : undefined}
          >
            {m.states[state]} {looked.counts[state]}
          </Link>
        ))}
      </nav>
      <SearchBox id="roster-search" label={m.search} text={text} onText={onText} />
    </div>
  )
}
