import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { type CardToHandOut, shownName } from '../../domain/handOut.ts'
import { lossReasons, returnReasons } from '../../domain/ledgerEntries.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { QueuedEntry } from '../../journey/handOut/entry.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Page } from '../../ui/Page.tsx'
import { CardLine } from './CardLine.tsx'
import { entryOf, type HandingOut } from './handingOut.ts'
import { textOf } from './textOf.ts'
import { Unkept } from './Unkept.tsx'
import { useEditing } from './useEditing.ts'
import { useNext } from './useNext.ts'

const reasons = [...returnReasons, ...lossReasons]

/** A card that can't be handed out: it goes back to the bank, or is not there any more. */
export function AwayForm({
  work,
  card,
  before,
}: {
  readonly work: HandingOut
  readonly card: CardToHandOut
  readonly before?: QueuedEntry | undefined
}) {
  const m = useMessages('handout')
  const { errorPrefix } = useMessages('progress')
  const { goOnAfter, leave, back } = useNext(work, card)
  const summary = useRef<HTMLElement>(null)
  const [isWrong, setWrong] = useState(false)
  const isEditable = useEditing(work.queue, before)
  useEffect(() => {
    if (isWrong) summary.current?.focus()
  }, [isWrong])
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const reason = reasons.find((one) => one === textOf(typed, 'reason'))
    const note = textOf(typed, 'note').trim().slice(0, 200)
    setWrong(!reason)
    if (!reason) return
    const type = returnReasons.some((one) => one === reason) ? 'returned' : 'lost'
    const entry = entryOf(work, card, { type, reason, ...(note ? { note } : {}) }, before)
    if (await work.queue.keep(entry)) goOnAfter(before)
  }
  const items = isWrong ? [{ id: 'reason', text: m.wrong.reason }] : []
  return (
    <Page title={before ? m.changeOf(shownName(card)) : m.awayOf(shownName(card))} back={back}>
      <ErrorSummary ref={summary} title={m.errors(items.length)} items={items} />
      <CardLine card={card} />
      {!isEditable && <output className="block">{m.notNow}</output>}
      <form
        noValidate
        autoComplete="off"
        className="flow hand-out-form"
        onSubmit={(event) => void submit(event)}
      >
        <Field
          id="reason"
          as="legend"
          label={m.why}
          error={isWrong && m.wrong.reason}
          errorPrefix={errorPrefix}
        >
          {(ids) => (
            <Choice
              {...ids}
              name="reason"
              defaultValue={before?.reason}
              options={reasons.map((value) => ({
                value,
                label: m.reasons[value],
                hint: m.reasonHints[value],
              }))}
            />
          )}
        </Field>
        <Field id="note" label={m.note} hint={m.awayNoteHint}>
          {(ids) => <TextInput {...ids} name="note" defaultValue={before?.note ?? ''} />}
        </Field>
        <Unkept state={work.state} />
        <Actions>
          <Button type="submit" aria-disabled={!isEditable}>
            {before ? m.saveChange : m.confirmAway}
          </Button>
          <Button kind="secondary" onClick={leave}>
            {m.cancel}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}
