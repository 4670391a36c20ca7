import { memo } from 'react'
import type { LinkState } from '../../api/linkState.ts'
import { isRealDate } from '../../domain/dates.ts'
import { employerRegistrationDeadline } from '../../domain/deadlines.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import type { Invitation } from '../../domain/roster/invited.ts'
import { isRegistered } from '../../domain/roster/registrationsDue.ts'
import type { RosterCells, RosterProblem, RosterRow, RowState } from '../../domain/roster/row.ts'
import { formatDay, formatShortDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { correctRowPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Tag, type TagKind } from '../../ui/Tag.tsx'
import { tableRoles } from '../../ui/table/tableRoles.ts'
import { DecideButton, Decided } from './Decides.tsx'
import { RowForm } from './RowForm.tsx'
import { useRowWords } from './useRowWords.ts'

const tags: { readonly [S in RowState]: TagKind } = {
  wrong: 'error',
  incomplete: 'warning',
  ready: 'success',
  submitted: 'brand',
}

/** What all rows of a page have in common; the same objects while nothing in them changes. */
export interface RowSetting {
  readonly columns: readonly RosterColumn[]
  readonly editable: readonly RosterColumn[]
  /** Today (ISO). */
  readonly asOf: string
  /** The number of a row by its key. */
  readonly placeOf: (key: string) => number
  /** How the link of a row stands. */
  readonly linkOf: (invitation: Invitation) => LinkState
  readonly onOpen: (key: string | undefined) => void
  readonly onSave: (key: string, cells: RosterCells) => void
  readonly onRemove: (row: RosterRow) => void
}

interface RosterLineProps extends RowSetting {
  readonly row: RosterRow
  readonly problems: readonly RosterProblem[]
  readonly state: RowState
  /** Its number in the roster. */
  readonly place: number
  /** Whether it is being mended. */
  readonly isOpen: boolean
}

function Line(props: RosterLineProps) {
  const {
    row,
    problems,
    state,
    place,
    isOpen,
    columns,
    editable,
    placeOf,
    asOf,
    linkOf,
    onOpen,
    onSave,
    onRemove,
  } = props
  const m = useMessages('roster')
  const { sayProblem } = useRowWords()
  const name = row.cells.name ?? m.unnamed
  return (
    <>
      <tr {...tableRoles.row}>
        <td {...tableRoles.cell} data-label={m.row}>
          {place}
        </td>
        {columns.map((column) => (
          <Cell key={column} column={column} {...props} />
        ))}
        <td {...tableRoles.cell} data-label={m.state}>
          <Tag kind={tags[state]}>{m.states[state]}</Tag>
          {problems
            .filter(({ column }) => !columns.includes(column))
            .map((problem) => (
              <p key={problem.column} className="roster-more">
                {sayProblem(problem, placeOf)}
              </p>
            ))}
          <Decided row={row} problems={problems} asOf={asOf} linkOf={linkOf} />
        </td>
        <td {...tableRoles.cell} className="roster-acts">
          {row.submitted !== undefined && row.asked && (
            <Link to={correctRowPath(row.asked.batch, row.submitted)} aria-label={m.correctOf(name)}>
              {m.correct}
            </Link>
          )}
          {row.submitted === undefined && (
            <>
              <DecideButton row={row} name={name} asOf={asOf} />
              <Button
                kind="quiet"
                aria-label={m.editOf(name)}
                aria-expanded={isOpen}
                onClick={() => onOpen(isOpen ? undefined : row.key)}
              >
                {m.edit}
              </Button>
              <Button kind="quiet" aria-label={m.removeOf(name)} onClick={() => onRemove(row)}>
                {m.remove}
              </Button>
            </>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr {...tableRoles.row} className="roster-open">
          <td {...tableRoles.cell} colSpan={columns.length + 3}>
            <RowForm
              title={m.editOf(name)}
              cells={row.cells}
              columns={editable}
              problems={problems}
              placeOf={placeOf}
              onSave={(cells) => onSave(row.key, cells)}
              onCancel={() => onOpen(undefined)}
            />
          </td>
        </tr>
      )}
    </>
  )
}

/** Somebody on the roster; mending opens below. Drawn anew only where something of this row has changed. */
export const RosterLine = memo(Line)

function Cell({
  row,
  column,
  problems,
  placeOf,
  asOf,
}: Pick<RosterLineProps, 'row' | 'problems' | 'placeOf' | 'asOf'> & { readonly column: RosterColumn }) {
  const m = useMessages('roster')
  const { textOf, sayProblem } = useRowWords()
  const problem = problems.find((each) => each.column === column)
  const text = textOf(column, row.cells[column])
  const isNumber = column === 'idNumber' || column === 'mobile'
  return (
    <td
      {...tableRoles.cell}
      data-label={m.columns[column]}
      className={classes(problem && 'is-wrong', column === 'name' && 'roster-name')}
    >
      <span className={isNumber ? 'code' : undefined}>{text === '' ? '—' : text}</span>
      {column === 'firstWorkDay' && text !== '' && <Due row={row} day={text} asOf={asOf} />}
      {problem && <p className="error">{sayProblem(problem, placeOf)}</p>}
    </td>
  )
}

/** By when the employer registers this person for insurance (Social Insurance Law art. 58): 30 days from the first day of work. */
function Due({ row, day, asOf }: Pick<RosterLineProps, 'row' | 'asOf'> & { readonly day: string }) {
  const { due } = useMessages('roster')
  const language = useLanguage()
  if (row.insured) return <p className="roster-more">{due.insured}</p>
  if (row.registering) return <p className="roster-more">{due.underWay}</p>
  if (isRegistered(row) || !isRealDate(day)) return null
  const last = employerRegistrationDeadline(day)
  if (last === asOf) return <p className="roster-more">{due.today}</p>
  const short = formatShortDay(last, language)
  if (last > asOf) return <p className="roster-more">{due.by(short)}</p>
  const isThisYear = last.slice(0, 4) === asOf.slice(0, 4)
  return (
    <p className="roster-more roster-late">{due.overdue(isThisYear ? short : formatDay(last, language))}</p>
  )
}
