import type { RosterColumn } from '../../domain/roster/columns.ts'
import { type Roster, rowsOf } from '../../domain/roster/roster.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import type { Survey } from '../../domain/roster/survey.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyRoster } from './EmptyRoster.tsx'
import { columnsIn, type SheetFormat, saveTable } from './exportRoster.ts'
import { useRowWords } from './useRowWords.ts'

interface ExportButtonsProps {
  readonly roster: Roster
  readonly looked: Survey
  readonly usual: readonly RosterColumn[]
  /** Takes everybody off; rejects where the device refuses. */
  readonly onEmpty: () => Promise<void>
}

/** The roster as a file, or what is wrong in it, with the reasons: mended there, it is taken again and doubles nobody. */
export function ExportButtons({ roster, looked, usual, onEmpty }: ExportButtonsProps) {
  const m = useMessages('roster')
  const { textOf, sayProblem } = useRowWords()
  const save = (rows: readonly RosterRow[], name: string, format: SheetFormat) => {
    const columns = columnsIn(rows, usual)
    const lines = rows.map((row) => [
      ...columns.map((column) => textOf(column, row.cells[column])),
      looked
        .problemsOf(row)
        .map((problem) => sayProblem(problem, looked.placeOf))
        .join('；'),
      row.key,
    ])
    void saveTable([[...columns.map((column) => m.columns[column]), m.reason, m.key], ...lines], name, format)
  }
  const buttons = (what: string, name: string, pick: () => readonly RosterRow[]) => (
    <p>
      {what}{' '}
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          kind="secondary"
          aria-label={`${what} ${m.add[format]}`}
          onClick={() => save(pick(), name, format)}
        >
          {m.add[format]}
        </Button>
      ))}
    </p>
  )
  const wrong = () => rowsOf(roster).filter((row) => looked.stateOf(row) === 'wrong')
  return (
    <section className="roster-export">
      <h2>{m.export.title}</h2>
      {looked.counts.wrong > 0 && buttons(m.export.wrong(looked.counts.wrong), m.export.wrongName, wrong)}
      {buttons(m.export.all, m.export.allName, () => rowsOf(roster))}
      <EmptyRoster people={looked.total} onEmpty={onEmpty} />
    </section>
  )
}
