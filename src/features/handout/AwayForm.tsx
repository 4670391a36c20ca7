import { useState } from 'react'
import { shownName } from '../../domain/handOut.ts'
import { lossReasons, returnReasons } from '../../domain/ledgerEntries.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Form.tsx'
import { CardForm, type CardFormOf } from './CardForm.tsx'
import { entryOf } from './handingOut.ts'
import { textOf } from './textOf.ts'

const reasons = [...returnReasons, ...lossReasons]

/** A card that can't be handed out: it goes back to the bank, or is not there any more. */
export function AwayForm({ work, card, before }: CardFormOf) {
  const m = useMessages('handout')
  const { errorPrefix } = useMessages('progress')
  const [isWrong, setWrong] = useState(false)
  const errors = { reason: isWrong && m.wrong.reason }
  return (
    <CardForm
      work={work}
      card={card}
      before={before}
      title={before ? m.changeOf(shownName(card)) : m.awayOf(shownName(card))}
      errors={errors}
      noteHint={m.awayNoteHint}
      confirm={m.confirmAway}
      entryOf={(typed, note) => {
        const reason = reasons.find((one) => one === textOf(typed, 'reason'))
        setWrong(!reason)
        if (!reason) return undefined
        const type = returnReasons.some((one) => one === reason) ? 'returned' : 'lost'
        return entryOf(work, card, { type, reason, ...note }, before)
      }}
    >
      <Field id="reason" as="legend" label={m.why} error={errors.reason} errorPrefix={errorPrefix}>
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
    </CardForm>
  )
}
