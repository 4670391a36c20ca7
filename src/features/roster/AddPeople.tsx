import type { RosterRules } from '../../domain/roster/check.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { DropZone } from '../../ui/DropZone.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PickButton } from '../../ui/PickButton.tsx'
import { type SheetFormat, saveTable } from './exportRoster.ts'
import { PasteForm } from './PasteForm.tsx'
import { ReadingBar } from './ReadingBar.tsx'
import { type Add, useTaking } from './useTaking.ts'

interface AddPeopleProps {
  readonly rules: RosterRules
  /** What the blank sheet asks for. */
  readonly asked: readonly RosterColumn[]
  readonly onAdd: Add
  /** Somebody is to be entered by hand. */
  readonly onType: () => void
}

/** The three ways in which people come onto a roster: a spreadsheet, a pasted list, by hand. */
export function AddPeople({ rules, asked, onAdd, onType }: AddPeopleProps) {
  const { add: m, troubles, columns, examples, export: out } = useMessages('roster')
  const { state, take, cancel } = useTaking(rules, onAdd)
  const template = (format: SheetFormat) =>
    void saveTable(
      [
        asked.map((each) => columns[each]),
        ...examples.map((example) => asked.map((each) => example[each] ?? '')),
      ],
      out.templateName,
      format,
    )
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
        <ReadingBar state={state} onCancel={cancel} />
        {state.kind === 'failed' && <Notice kind="error" live title={troubles[state.trouble]} />}
        {state.kind === 'taken' && (state.end.wasCut || state.end.unknown.length > 0) && (
          <Notice kind="warning" live title={state.said}>
            {state.end.wasCut && <p>{m.cut}</p>}
            {state.end.unknown.length > 0 && <p>{m.unknown(state.end.unknown.join('、'))}</p>}
          </Notice>
        )}
      </DropZone>
      <Disclosure summary={m.paste}>
        <PasteForm rules={rules} onAdd={onAdd} />
      </Disclosure>
    </section>
  )
}
