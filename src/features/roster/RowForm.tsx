import { type SubmitEvent, useEffect, useRef } from 'react'
import { guardianRelations, sexes } from '../../domain/choices.ts'
import { idTypes } from '../../domain/identity.ts'
import { cleanCell } from '../../domain/roster/clean.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import type { RosterCells, RosterProblem } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select, TextInput } from '../../ui/inputs.tsx'
import { MobileInput } from '../../ui/MobileInput.tsx'
import { useRowWords } from './useRowWords.ts'

interface RowFormProps {
  readonly title: string
  readonly cells: RosterCells
  readonly columns: readonly RosterColumn[]
  readonly problems: readonly RosterProblem[]
  readonly placeOf: (key: string) => number
  readonly onSave: (cells: RosterCells) => void
  readonly onCancel: () => void
}

/** Cells that hold one of a few things. */
const choices: { readonly [C in RosterColumn]?: readonly string[] } = {
  idType: idTypes,
  sex: sexes,
  guardianRelation: guardianRelations,
}

/** One person, cell by cell, each with what is wrong with it; begins at the first that is. What is wrong can be kept all the same. */
export function RowForm({ title, cells, columns, problems, placeOf, onSave, onCancel }: RowFormProps) {
  const m = useMessages('roster')
  const { errorPrefix } = useMessages('roster')
  const { textOf, sayProblem } = useRowWords()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const first =
      form.current?.querySelector<HTMLElement>('[aria-invalid]') ?? form.current?.querySelector('input')
    first?.focus()
  }, [])
  /** What there is to choose; what stands there and is none of it can be kept, too. */
  const optionsOf = (column: RosterColumn, cell = '') => {
    const known = choices[column] ?? []
    const values = ['', ...known, ...(cell === '' || known.includes(cell) ? [] : [cell])]
    return values.map((value) => ({ value, label: value === '' ? m.choose : textOf(column, value) }))
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const next: { [C in RosterColumn]?: string } = { ...cells }
    for (const column of columns) {
      const text = typed.get(column)
      const cell = typeof text === 'string' ? cleanCell(column, text) : ''
      if (cell === '') delete next[column]
      else next[column] = cell
    }
    onSave(next)
  }
  return (
    <form
      ref={form}
      className="roster-form"
      noValidate
      autoComplete="off"
      aria-label={title}
      onSubmit={submit}
    >
      {columns.map((column) => {
        const problem = problems.find((each) => each.column === column)
        return (
          <Field
            key={column}
            id={`cell-${column}`}
            label={m.columns[column]}
            error={problem && sayProblem(problem, placeOf)}
            errorPrefix={errorPrefix}
          >
            {(ids) =>
              column in choices ? (
                <Select
                  {...ids}
                  name={column}
                  defaultValue={cells[column] ?? ''}
                  options={optionsOf(column, cells[column])}
                />
              ) : column === 'mobile' ? (
                <MobileInput {...ids} own={false} defaultValue={textOf(column, cells[column])} />
              ) : (
                <TextInput
                  {...ids}
                  name={column}
                  defaultValue={textOf(column, cells[column])}
                  autoComplete="off"
                  spellCheck={false}
                />
              )
            }
          </Field>
        )
      })}
      <Actions>
        <Button type="submit">{m.save}</Button>
        <Button kind="secondary" onClick={onCancel}>
          {m.cancel}
        </Button>
      </Actions>
    </form>
  )
}
