import { type Mistake, shownName } from '../../domain/handOut.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { CardForm, type CardFormOf } from './CardForm.tsx'
import { entryOf } from './handingOut.ts'

/** That a card was handed out, went back or was lost was entered by mistake: the line stays in the ledger, and one is added that names it. */
export function ReverseForm({
  work,
  card,
  state,
}: Omit<CardFormOf, 'before'> & {
  /** How it stands by mistake. */
  readonly state: Mistake
}) {
  const m = useMessages('handout')
  return (
    <CardForm
      work={work}
      card={card}
      title={m.reverseOf(shownName(card), state)}
      lead={
        <>
          <p>
            {m.reverseWhen[state]} {m.reverseLead}
          </p>
          <p>{m.reverseTold[state]}</p>
        </>
      }
      noteHint={m.reverseNoteHint}
      confirm={m.confirmReverse}
      entryOf={(_, note) =>
        entryOf(work, card, {
          type: 'reversed',
          ...(card.entry ? { reverses: card.entry } : {}),
          ...note,
        })
      }
    />
  )
}
