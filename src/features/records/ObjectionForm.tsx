import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { ContributionAnswer, ContributionLookUp } from '../../api/contributionSchemas.ts'
import { actOnRecord } from '../../api/contributions.ts'
import type { LookUp } from '../../domain/contributionRecord.ts'
import { objectionWorkingDays } from '../../domain/contributions.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextArea } from '../../ui/inputs.tsx'
import { LogTrouble } from './LogTrouble.tsx'

/** How long a note may be, as the contract has it. */
const mostSigns = 200

/** Says to the agency that one does not know a look: which one, and what one wants to add. */
export function ObjectionForm({
  look,
  who,
  onSent,
  onCancel,
}: {
  readonly look: LookUp
  readonly who: ContributionLookUp
  readonly onSent: (after: ContributionAnswer) => void
  readonly onCancel: () => void
}) {
  const { lookUps: m } = useMessages('records')
  const language = useLanguage()
  const [isTooLong, setTooLong] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const sending = useMutation({
    mutationFn: (note: string) => {
      const { at, why } = look
      return actOnRecord(who, { lookUp: { at, why, note } })
    },
    onSuccess: onSent,
  })
  useEffect(() => heading.current?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('note')
    const note = typeof typed === 'string' ? typed.trim() : ''
    const isBeyond = note.length > mostSigns
    setTooLong(isBeyond)
    if (isBeyond) document.getElementById('note')?.focus()
    else if (!sending.isPending) sending.mutate(note)
  }
  return (
    <form className="record-objection" noValidate autoComplete="off" onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        {m.form.heading}
      </h3>
      <p>
        {formatDay(look.at.slice(0, 10), language)} {look.at.slice(11)} · {m.actors[look.by]} ·{' '}
        {m.reasons[look.why]}
      </p>
      <p>{m.form.lead(objectionWorkingDays)}</p>
      <Field
        id="note"
        label={m.form.note}
        hint={m.form.noteHint}
        error={isTooLong && m.form.tooLong(mostSigns)}
        errorPrefix={m.form.errorPrefix}
      >
        {(ids) => <TextArea {...ids} name="note" />}
      </Field>
      {sending.isError && <LogTrouble error={sending.error} />}
      <Actions>
        <Button type="submit">{sending.isPending ? m.form.sending : m.form.send}</Button>
        <Button kind="quiet" onClick={onCancel}>
          {m.form.cancel}
        </Button>
      </Actions>
    </form>
  )
}
