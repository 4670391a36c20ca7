import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { findSeal } from './checkSeal.ts'

/** For those who can't scan: the text of the seal, or the whole address of its code, goes where a scan would have put it. */
export function PasteForm() {
  const { form: words } = useMessages('verify')
  const goTo = useNavigate()
  const outcome = useRef<HTMLDivElement>(null)
  const [emptyTries, setEmptyTries] = useState(0)
  useEffect(() => {
    if (emptyTries > 0) outcome.current?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus()
  }, [emptyTries])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('seal')
    const seal = findSeal(typeof typed === 'string' ? typed : '')
    if (seal === '') return setEmptyTries(emptyTries + 1)
    setEmptyTries(0)
    void goTo({ hash: seal })
    return undefined
  }
  const isEmpty = emptyTries > 0
  return (
    <form noValidate autoComplete="off" onSubmit={submit} className="flow">
      <h2>{words.heading}</h2>
      <div ref={outcome}>
        <ErrorSummary title={words.errorTitle} items={isEmpty ? [{ id: 'seal', text: words.empty }] : []} />
      </div>
      <Field
        id="seal"
        label={words.label}
        hint={words.hint}
        error={isEmpty ? words.empty : undefined}
        errorPrefix={words.errorPrefix}
      >
        {(ids) => <TextInput {...ids} name="seal" code autoComplete="off" spellCheck={false} />}
      </Field>
      <Actions>
        <Button type="submit" kind="secondary">
          {words.submit}
        </Button>
      </Actions>
    </form>
  )
}
