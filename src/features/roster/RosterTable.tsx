import { Fragment } from 'react'
import { Link } from 'react-router-dom'
import { isRealDate } from '../../domain/dates.ts'
import { employerRegistrationDeadline } from '../../domain/deadlines.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import type { RosterCells, RosterRow, RowState } from '../../domain/roster/row.ts'
import type { Survey } from '../../domain/roster/survey.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { correctRowPath } from '../../journey/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { Tag, type TagKind } from '../../ui/Tag.tsx'
import { DecideButton, Decided } from './Decides.tsx'
import { RowForm } from './RowForm.tsx'
import { useRowWords } from './useRowWords.ts'

const tags: { readonly [S in RowState]: TagKind } = {
  wrong: 'error',
  incomplete: 'warning',
  ready: 'success',
  submitted: 'brand',
}

interface RosterTableProps {
  readonly rows: readonly RosterRow[]
  readonly looked: Survey
  readonly shown: readonly RosterColumn[]
  readonly editable: readonly RosterColumn[]
  /** Today (ISO). */
  readonly asOf: string
  /** The key of the row that is being mended. */
  readonly open: string | undefined
  readonly onOpen: (key: string | undefined) => void
  readonly onSave: (key: string, cells: RosterCells) => void
  readonly onRemove: (row: RosterRow) => void
}

/** A page of the roster: a table, on a phone a card for each person. What is wrong stands in its cell; mending opens below the row. */
export function RosterTable(props: RosterTableProps) {
  const { rows, looked, shown, editable, open, onOpen } = props
  const m = useMessages('roster')
  const columns: readonly RosterColumn[] = ['name', 'idNumber', 'mobile', ...shown]
  const { sayProblem } = useRowWords()
  return (
    <table className="roster-table">
      <thead>
        <tr>
          <th scope="col">{m.row}</th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {m.columns[column]}
            </th>
          ))}
          <th scope="col">{m.state}</th>
          <th scope="col">{m.actions}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const problems = looked.problemsOf(row)
          const state = looked.stateOf(row)
          const name = row.cells.name ?? m.unnamed
          return (
            <Fragment key={row.key}>
              <tr>
                <td data-label={m.row}>{looked.placeOf(row.key)}</td>
                {columns.map((column) => (
                  <Cell key={column} row={row} column={column} {...props} />
                ))}
                <td data-label={m.state}>
                  <Tag kind={tags[state]}>{m.states[state]}</Tag>
                  {problems
                    .filter(({ column }) => !columns.includes(column))
                    .map((problem) => (
                      <p key={problem.column} className="roster-more">
                        {sayProblem(problem, looked.placeOf)}
                      </p>
                    ))}
                  <Decided row={row} />
                </td>
                <td className="roster-acts">
                  {row.submitted !== undefined && row.asked && (
                    <Link to={correctRowPath(row.asked.batch, row.submitted)} aria-label={m.correctOf(name)}>
                      {m.correct}
                    </Link>
                  )}
                  {row.submitted === undefined && (
                    <>
                      <DecideButton row={row} name={name} />
                      <Button
                        kind="quiet"
                        aria-label={m.editOf(name)}
                        aria-expanded={open === row.key}
                        onClick={() => onOpen(open === row.key ? undefined : row.key)}
                      >
                        {m.edit}
                      </Button>
                      <Button kind="quiet" aria-label={m.removeOf(name)} onClick={() => props.onRemove(row)}>
                        {m.remove}
                      </Button>
                    </>
                  )}
                </td>
              </tr>
              {open === row.key && (
                <tr className="roster-open">
                  <td colSpan={columns.length + 3}>
                    <RowForm
                      title={m.editOf(name)}
                      cells={row.cells}
                      columns={editable}
                      problems={problems}
                      placeOf={looked.placeOf}
                      onSave={(cells) => props.onSave(row.key, cells)}
                      onCancel={() => onOpen(undefined)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          )
        })}
      </tbody>
    </table>
  )
}

function Cell({
  row,
  column,
  looked,
  asOf,
}: Pick<RosterTableProps, 'looked' | 'asOf'> & { readonly row: RosterRow; readonly column: RosterColumn }) {
  const m = useMessages('roster')
  const { textOf, sayProblem } = useRowWords()
  const problem = looked.problemsOf(row).find((each) => each.column === column)
  const text = textOf(column, row.cells[column])
  const isNumber = column === 'idNumber' || column === 'mobile'
  return (
    <td
      data-label={m.columns[column]}
      className={classes(problem && 'is-wrong', column === 'name' && 'roster-name')}
    >
      <span className={isNumber ? 'code' : undefined}>{text === '' ? '—' : text}</span>
      {column === 'firstWorkDay' && text !== '' && <Due day={text} asOf={asOf} />}
      {problem && <p className="error">{sayProblem(problem, looked.placeOf)}</p>}
    </td>
  )
}

/** By when the employer registers this person for insurance (Social Insurance Law art. 58): 30 days from the first day of work. */
function Due({ day, asOf }: { readonly day: string; readonly asOf: string }) {
  const { due } = useMessages('roster')
  const language = useLanguage()
  if (!isRealDate(day)) return null
  const last = employerRegistrationDeadline(day)
  const said = formatDay(last, language)
  if (last < asOf) return <p className="roster-more roster-late">{due.overdue(said)}</p>
  return <p className="roster-more">{last === asOf ? due.today : due.by(said)}</p>
}
