import { type SubmitEvent, useRef, useState } from 'react'
import { randomId } from '../../api/randomId.ts'
import type { RosterRules } from '../../domain/roster/check.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import { readPasted } from '../../domain/roster/paste.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { rowOf } from '../../domain/roster/take.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { DropZone } from '../../ui/DropZone.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextArea } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PickButton } from '../../ui/PickButton.tsx'
import { type SheetFormat, saveTable } from './exportRoster.ts'
import { type FileTrouble, type Taken, takeFile } from './takeFile.ts'

interface AddPeopleProps {
  readonly rules: RosterRules
  /** What the blank sheet asks for. */
  readonly asked: readonly RosterColumn[]
  /** Adds rows and says what came of it. */
  readonly onAdd: (rows: readonly RosterRow[]) => string
  /** Somebody is to be entered by hand. */
  readonly onType: () => void
}

type FileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'failed'; readonly trouble: FileTrouble }
  | { readonly kind: 'taken'; readonly said: string; readonly taken: Taken }

const newPrefix = (): string => randomId().slice(0, 8)

/** The three ways in which people come onto a roster: a spreadsheet, a pasted list, by hand. */
export function AddPeople({ rules, asked, onAdd, onType }: AddPeopleProps) {
  const { add: m, troubles, columns, export: out } = useMessages('roster')
  const [state, setState] = useState<FileState>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  const take = async (file: File) => {
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    setState({ kind: 'reading', done: 0 })
    const taken = await takeFile(
      file,
      rules,
      newPrefix(),
      (done) => setState({ kind: 'reading', done }),
      signal,
    )
    if (typeof taken === 'string') setState({ kind: 'failed', trouble: taken })
    else setState({ kind: 'taken', said: onAdd(taken.rows), taken })
  }
  const template = (format: SheetFormat) =>
    void saveTable([asked.map((each) => columns[each])], out.templateName, format)
  return (
    <section className="roster-add">
      <h2>{m.title}</h2>
      <DropZone className="roster-drop" onDrop={(file) => void take(file)}>
        <Actions>
          <PickButton className="button" accept=".xlsx,.csv,.tsv,.txt" onPick={(file) => void take(file)}>
            {m.file}
          </PickButton>
          <Button kind="secondary" onClick={onType}>
            {m.type}
          </Button>
        </Actions>
        <p className="hint">{m.fileHint}</p>
        <p className="hint">
          {m.templates}
          <button type="button" className="link-button" onClick={() => template('xlsx')}>
            {m.xlsx}
          </button>{' '}
          <button type="button" className="link-button" onClick={() => template('csv')}>
            {m.csv}
          </button>
        </p>
        {state.kind === 'reading' && (
          <div className="roster-reading">
            <progress aria-label={m.reading} value={state.done} />
            <Button kind="quiet" onClick={() => running.current?.abort()}>
              {m.cancel}
            </Button>
          </div>
        )}
        {state.kind === 'failed' && <Notice kind="error" live title={troubles[state.trouble]} />}
        {state.kind === 'taken' && (state.taken.wasCut || state.taken.unknown.length > 0) && (
          <Notice kind="warning" live title={state.said}>
            {state.taken.wasCut && <p>{m.cut}</p>}
            {state.taken.unknown.length > 0 && <p>{m.unknown(state.taken.unknown.join('、'))}</p>}
          </Notice>
        )}
      </DropZone>
      <Disclosure summary={m.paste}>
        <PasteForm rules={rules} onAdd={onAdd} />
      </Disclosure>
    </section>
  )
}

/** A list out of a spreadsheet or a chat. What nobody was found in stays in the box. */
function PasteForm({ rules, onAdd }: Pick<AddPeopleProps, 'rules' | 'onAdd'>) {
  const { add: m } = useMessages('roster')
  const { errorPrefix } = useMessages('roster')
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState<{ readonly text: string; readonly left: readonly string[] }>()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const box = event.currentTarget.querySelector('textarea')
    if (!box) return
    const { people, left } = readPasted(box.value)
    setSaid(undefined)
    if (people.length === 0) return setProblem(box.value.trim() === '' ? m.pasteEmpty : m.pasteNobody)
    const prefix = newPrefix()
    setProblem(undefined)
    setSaid({ text: onAdd(people.map((person, i) => rowOf(person, rules, `${prefix}-${i + 1}`))), left })
    box.value = left.join('\n')
    return undefined
  }
  return (
    <form noValidate autoComplete="off" onSubmit={submit} className="flow">
      <Field
        id="roster-paste"
        label={m.pasteLabel}
        hint={m.pasteHint}
        error={problem}
        errorPrefix={errorPrefix}
      >
        {(ids) => <TextArea {...ids} name="list" rows={6} autoComplete="off" spellCheck={false} />}
      </Field>
      <Actions>
        <Button type="submit" kind="secondary">
          {m.pasteButton}
        </Button>
      </Actions>
      {said && said.left.length > 0 && (
        <Notice kind="warning" live title={said.text}>
          <p>{m.left(said.left.length)}</p>
        </Notice>
      )}
    </form>
  )
}
