import { type SubmitEvent, useState } from 'react'
import type { RosterRules } from '../../domain/roster/check.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextArea } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ReadingBar } from './ReadingBar.tsx'
import { type Add, useTaking } from './useTaking.ts'

/** A list out of a spreadsheet or a chat. What nobody was found in stays in the box, and all of it where it was cancelled. */
export function PasteForm({ rules, onAdd }: { readonly rules: RosterRules; readonly onAdd: Add }) {
  const { add: m, troubles, errorPrefix } = useMessages('roster')
  const { state, take, cancel } = useTaking(rules, onAdd)
  const [isEmpty, setEmpty] = useState(false)
  const isReading = state.kind === 'reading'
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const box = event.currentTarget.querySelector('textarea')
    if (!box || isReading) return
    setEmpty(box.value.trim() === '')
    if (box.value.trim() === '') return
    const came = await take(box.value)
    if (came.kind === 'taken') box.value = came.end.left.join('\n')
  }
  const failed =
    state.kind === 'failed'
      ? state.trouble === 'nobody'
        ? m.pasteNobody
        : troubles[state.trouble]
      : undefined
  return (
    <form noValidate autoComplete="off" onSubmit={(event) => void submit(event)} className="flow">
      <Field
        id="roster-paste"
        label={m.pasteLabel}
        hint={m.pasteHint}
        error={isEmpty ? m.pasteEmpty : failed}
        errorPrefix={errorPrefix}
      >
        {(ids) => (
          <TextArea
            {...ids}
            name="list"
            rows={6}
            autoComplete="off"
            spellCheck={false}
            readOnly={isReading}
          />
        )}
      </Field>
      <Actions>
        <Button type="submit" kind="secondary" aria-disabled={isReading}>
          {m.pasteButton}
        </Button>
      </Actions>
      <ReadingBar state={state} onCancel={cancel} />
      {state.kind === 'taken' && (state.end.left.length > 0 || state.end.wasCut) && (
        <Notice kind="warning" live title={state.said}>
          {state.end.wasCut && <p>{m.cut}</p>}
          {state.end.left.length > 0 && <p>{m.left(state.end.left.length)}</p>}
        </Notice>
      )}
    </form>
  )
}
