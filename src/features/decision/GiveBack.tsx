import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { narrow } from '../../domain/fold.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { signOutToTakeBack, takeBack } from '../../journey/roster/handOver.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import type { CheckedColumn } from './checkedColumns.ts'

interface GiveBackProps {
  readonly outcome: 'decided' | 'stopped'
  readonly objected?: readonly CheckedColumn[]
  /** The person wants to go on after all. */
  readonly onGoOn?: () => void
}

/** Between the two: nothing of the person is on it any more, and nothing of the operator's yet. Only the code leads on. */
export function GiveBack({ outcome, objected, onGoOn }: GiveBackProps) {
  const { giveBack: m, errorPrefix } = useMessages('decision')
  const [wrong, setWrong] = useState<'missing' | 'wrong'>()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => document.getElementById('title')?.focus({ preventScroll: true }), [])
  const take = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = narrow(input.current?.value ?? '').trim()
    const isWhole = /^\d{4}$/.test(given)
    const facing = { outcome, ...(objected?.length ? { objected } : {}) }
    if (isWhole && takeBack(given, facing) !== 'wrong') return
    setWrong(isWhole ? 'wrong' : 'missing')
    input.current?.focus()
    input.current?.select()
  }
  return (
    <Page title={m[outcome]}>
      {outcome === 'decided' ? <Notice kind="success" title={m.decidedText} /> : <p>{m.stoppedText}</p>}
      <form noValidate autoComplete="off" onSubmit={take} className="flow decision-back">
        <Field
          id="take-back"
          label={m.label}
          hint={m.hint}
          error={wrong && m[wrong]}
          errorPrefix={errorPrefix}
        >
          {(ids) => (
            <TextInput
              {...ids}
              ref={input}
              className="decision-code"
              inputMode="numeric"
              autoComplete="off"
            />
          )}
        </Field>
        <Actions>
          <Button type="submit">{m.submit}</Button>
          {outcome === 'stopped' && onGoOn && (
            <Button kind="secondary" onClick={onGoOn}>
              {m.goOn}
            </Button>
          )}
          <Button kind="quiet" onClick={signOutToTakeBack}>
            {m.forgot}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}
