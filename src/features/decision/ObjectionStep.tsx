import { type SubmitEvent, useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Checkboxes.tsx'
import { Field } from '../../ui/Form.tsx'
import { Page } from '../../ui/Page.tsx'
import { type CheckedColumn, columnsFor } from './checkedColumns.ts'

/** What of it is wrong: the operator is told, and mends it in the roster. */
export function ObjectionStep({
  isChild,
  lead,
  onNext,
  onPrevious,
}: {
  readonly isChild: boolean
  /** What to do with it. */
  readonly lead: string
  readonly onNext: (columns: readonly CheckedColumn[]) => void
  readonly onPrevious: () => void
}) {
  const m = useMessages('decision')
  const [ticked, setTicked] = useState<readonly CheckedColumn[]>([])
  const [isMissing, setMissing] = useState(false)
  const go = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (ticked.length > 0) return onNext(ticked)
    setMissing(true)
    document.getElementById('objected')?.focus()
  }
  return (
    <Page title={m.objection.title}>
      <p className="lede">{lead}</p>
      <form noValidate autoComplete="off" onSubmit={go} className="flow">
        <Field
          id="objected"
          as="legend"
          label={m.objection.title}
          labelIsTitle
          error={isMissing && ticked.length === 0 && m.objection.missing}
          errorPrefix={m.errorPrefix}
        >
          {(ids) => (
            <Choices
              {...ids}
              name="objected"
              options={columnsFor(isChild).map((value) => ({ value, label: m.columns[value] }))}
              onChange={setTicked}
            />
          )}
        </Field>
        <Actions>
          <Button type="submit">{m.objection.next}</Button>
          <Button kind="secondary" onClick={onPrevious}>
            {m.previous}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}
