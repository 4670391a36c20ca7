import { useState } from 'react'
import { readLast4, shownName } from '../../domain/handOut.ts'
import { proxyRelations, recipientKinds } from '../../domain/ledgerEntries.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { SignInput } from '../../inputs/signature/SignInput.tsx'
import type { Signed } from '../../inputs/signature/signed.ts'
import type { QueuedEntry } from '../../journey/handOut/entry.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select, TextInput } from '../../ui/inputs.tsx'
import { CardForm, type CardFormOf } from './CardForm.tsx'
import { entryOf } from './handingOut.ts'
import { textOf } from './textOf.ts'

interface Wrong {
  readonly relation?: true
  readonly last4?: true
  readonly sign?: true
}

/** A card goes to its person, to whom the person sent, or to the guardian, who confirm it. `before`: the entry that is changed. */
export function HandOverForm({ work, card, before }: CardFormOf) {
  const m = useMessages('handout')
  const { errorPrefix } = useMessages('progress')
  const told = before?.recipient
  const [by, setBy] = useState(told?.by ?? (work.at.organisation.kind === 'school' ? 'guardian' : 'self'))
  const [signed, setSigned] = useState<Signed>()
  const [signsAnew, setSignsAnew] = useState(before === undefined)
  const [wrong, setWrong] = useState<Wrong>({})
  const errors = {
    relation: wrong.relation && m.wrong.relation,
    last4: wrong.last4 && m.wrong.last4,
    sign: wrong.sign && m.wrong.sign,
  }
  const enter: Parameters<typeof CardForm>[0]['entryOf'] = (typed, note) => {
    const relation = proxyRelations.find((one) => one === textOf(typed, 'relation'))
    const idLast4 = readLast4(textOf(typed, 'last4'))
    const sign = signsAnew ? signed?.sign : told?.sign
    const found: Wrong = {
      ...(by === 'proxy' && !relation ? { relation: true } : {}),
      ...(by === 'proxy' && !idLast4 ? { last4: true } : {}),
      ...(sign ? {} : { sign: true }),
    }
    setWrong(found)
    if (Object.keys(found).length > 0 || !sign) return undefined
    const recipient = { by, sign, ...(by === 'proxy' && relation && idLast4 ? { relation, idLast4 } : {}) }
    return entryOf(
      work,
      card,
      {
        type: 'issued',
        recipient,
        ...note,
        ...(signsAnew && signed?.picture ? { picture: signed.picture } : {}),
      },
      signsAnew && before ? withoutMark(before) : before,
    )
  }
  const signer = by === 'self' ? shownName(card) : m.signers[by]
  return (
    <CardForm
      work={work}
      card={card}
      before={before}
      title={before ? m.changeOf(shownName(card)) : m.handOutTo(shownName(card))}
      errors={errors}
      noteHint={m.noteHint}
      confirm={m.confirm}
      isAtHand
      entryOf={enter}
    >
      <Field id="recipient" as="legend" label={m.whoTakes}>
        {(ids) => (
          <Choice
            {...ids}
            name="by"
            options={recipientKinds.map((value) => ({ value, label: m.by[value], hint: m.byHints[value] }))}
            defaultValue={by}
            onChange={(next) => {
              setBy(next)
              setSigned(undefined)
            }}
          />
        )}
      </Field>
      {by === 'proxy' && (
        <>
          <Field id="relation" label={m.relation} error={errors.relation} errorPrefix={errorPrefix}>
            {(ids) => (
              <Select
                {...ids}
                name="relation"
                defaultValue={told?.relation ?? ''}
                options={[
                  { value: '', label: m.choose },
                  ...proxyRelations.map((value) => ({ value, label: m.relations[value] })),
                ]}
              />
            )}
          </Field>
          <Field id="last4" label={m.last4} hint={m.last4Hint} error={errors.last4} errorPrefix={errorPrefix}>
            {(ids) => (
              <TextInput {...ids} name="last4" code width="short" defaultValue={told?.idLast4 ?? ''} />
            )}
          </Field>
        </>
      )}
      <Field id="sign" as="legend" label={m.signedBy(signer)} error={errors.sign} errorPrefix={errorPrefix}>
        {(ids) =>
          signsAnew ? (
            <SignInput key={by} {...ids} name={signer} onChange={setSigned} />
          ) : (
            <p>
              {m.signKept}{' '}
              <Button kind="secondary" onClick={() => setSignsAnew(true)}>
                {m.signAnew}
              </Button>
            </p>
          )
        }
      </Field>
    </CardForm>
  )
}

function withoutMark(entry: QueuedEntry): QueuedEntry {
  const { mark: _, ...rest } = entry
  return rest
}
