import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { CardToHandOut } from '../../domain/handOut.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { QueuedEntry } from '../../journey/handOut/entry.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Page } from '../../ui/Page.tsx'
import { CardLine } from './CardLine.tsx'
import type { HandingOut } from './handingOut.ts'
import { textOf } from './textOf.ts'
import { Unkept } from './Unkept.tsx'
import { useEditing } from './useEditing.ts'
import { useNext } from './useNext.ts'

/** What every form about one card is told. */
export interface CardFormOf {
  readonly work: HandingOut
  readonly card: CardToHandOut
  /** The entry that is changed. */
  readonly before?: QueuedEntry | undefined
}

interface CardFormProps extends CardFormOf {
  readonly title: string
  /** What stands before the questions. */
  readonly lead?: ReactNode
  readonly children?: ReactNode
  /** What is wrong, by the field that it is about. */
  readonly errors?: { readonly [field: string]: string | false | undefined }
  readonly noteHint: string
  /** What the button says that enters something new. */
  readonly confirm: string
  /** The buttons stay in reach of the thumb. */
  readonly isAtHand?: boolean
  /** What is entered, with the note if there is one; undefined where something is wrong. */
  readonly entryOf: (typed: FormData, note: { readonly note?: string }) => QueuedEntry | undefined
}

/** A form about one card: whose it is, questions, a note, and keeping what was entered until it is sent. */
export function CardForm(props: CardFormProps) {
  const { work, card, before, title, lead, children, errors = {}, noteHint, confirm, isAtHand } = props
  const m = useMessages('handout')
  const { goOnAfter, leave, back } = useNext(work, card)
  const summary = useRef<HTMLElement>(null)
  const [refusals, setRefusals] = useState(0)
  const isEditable = useEditing(work.queue, before)
  useEffect(() => {
    if (refusals > 0) summary.current?.focus()
  }, [refusals])
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const note = textOf(typed, 'note').trim().slice(0, 200)
    const entry = props.entryOf(typed, note ? { note } : {})
    if (!entry) setRefusals(refusals + 1)
    else if (await work.queue.keep(entry)) goOnAfter(before)
  }
  const items = Object.entries(errors).flatMap(([id, text]) => (text ? [{ id, text }] : []))
  const buttons = (
    <>
      <Button type="submit" aria-disabled={!isEditable}>
        {before ? m.saveChange : confirm}
      </Button>
      <Button kind="secondary" onClick={leave}>
        {m.cancel}
      </Button>
    </>
  )
  return (
    <Page title={title} back={back}>
      <ErrorSummary ref={summary} title={m.errors(items.length)} items={items} />
      <CardLine card={card} />
      {lead}
      {!isEditable && <output className="block">{m.notNow}</output>}
      <form
        noValidate
        autoComplete="off"
        className="flow hand-out-form"
        onSubmit={(event) => void submit(event)}
      >
        {children}
        <Field id="note" label={m.note} hint={noteHint}>
          {(ids) => <TextInput {...ids} name="note" defaultValue={before?.note ?? ''} />}
        </Field>
        <Unkept state={work.state} />
        {isAtHand ? <div className="hand-out-bar">{buttons}</div> : <Actions>{buttons}</Actions>}
      </form>
    </Page>
  )
}
