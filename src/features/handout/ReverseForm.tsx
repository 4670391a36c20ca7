import type { SubmitEvent } from 'react'
import { type CardToHandOut, type Mistake, shownName } from '../../domain/handOut.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextInput } from '../../ui/inputs.tsx'
import { Page } from '../../ui/Page.tsx'
import { CardLine } from './CardLine.tsx'
import { entryOf, type HandingOut } from './handingOut.ts'
import { textOf } from './textOf.ts'
import { Unkept } from './Unkept.tsx'
import { useNext } from './useNext.ts'

/** That a card was handed out, went back or was lost was entered by mistake: the line stays in the ledger, and one is added that names it. */
export function ReverseForm({
  work,
  card,
  state,
}: {
  readonly work: HandingOut
  readonly card: CardToHandOut
  /** How it stands by mistake. */
  readonly state: Mistake
}) {
  const m = useMessages('handout')
  const { goOnAfter, leave, back } = useNext(work, card)
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const note = textOf(new FormData(event.currentTarget), 'note').trim().slice(0, 200)
    const entry = entryOf(work, card, {
      type: 'reversed',
      ...(card.entry ? { reverses: card.entry } : {}),
      ...(note ? { note } : {}),
    })
    if (await work.queue.keep(entry)) goOnAfter(undefined)
  }
  return (
    <Page title={m.reverseOf(shownName(card), state)} back={back}>
      <CardLine card={card} />
      <p>
        {m.reverseWhen[state]} {m.reverseLead}
      </p>
      <p>{m.reverseTold[state]}</p>
      <form className="flow hand-out-form" autoComplete="off" onSubmit={(event) => void submit(event)}>
        <Field id="note" label={m.note} hint={m.reverseNoteHint}>
          {(ids) => <TextInput {...ids} name="note" />}
        </Field>
        <Unkept state={work.state} />
        <Actions>
          <Button type="submit">{m.confirmReverse}</Button>
          <Button kind="secondary" onClick={leave}>
            {m.cancel}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}
