import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { type CardToHandOut, readLast4, shownName } from '../../domain/handOut.ts'
import { proxyRelations, recipientKinds } from '../../domain/ledgerEntries.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { SignInput } from '../../inputs/signature/SignInput.tsx'
import type { Signed } from '../../inputs/signature/signed.ts'
import type { QueuedEntry } from '../../journey/handOut/entry.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { Select, TextInput } from '../../ui/inputs.tsx'
import { Page } from '../../ui/Page.tsx'
import { CardLine } from './CardLine.tsx'
import { entryOf, type HandingOut } from './handingOut.ts'
import { textOf } from './textOf.ts'
import { Unkept } from './Unkept.tsx'
import { useEditing } from './useEditing.ts'
import { useNext } from './useNext.ts'

interface Wrong {
  readonly relation?: true
  readonly last4?: true
  readonly sign?: true
}

/** A card goes to its person, to whom the person sent, or to the guardian, who confirm it. `before`: the entry that is changed. */
export function HandOverForm({
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
  const told = before?.recipient
  const [by, setBy] = useState(told?.by ?? (work.at.organisation.kind === 'school' ? 'guardian' : 'self'))
  const [signed, setSigned] = useState<Signed>()
  const [signsAnew, setSignsAnew] = useState(before === undefined)
  const [wrong, setWrong] = useState<Wrong>({})
  const isEditable = useEditing(work.queue, before)
  useEffect(() => {
    if (Object.keys(wrong).length > 0) summary.current?.focus()
  }, [wrong])
  const errors = {
    relation: wrong.relation && m.wrong.relation,
    last4: wrong.last4 && m.wrong.last4,
    sign: wrong.sign && m.wrong.sign,
  }
  const items = Object.entries(errors).flatMap(([id, text]) => (text ? [{ id, text }] : []))

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const relation = proxyRelations.find((one) => one === textOf(typed, 'relation'))
    const idLast4 = readLast4(textOf(typed, 'last4'))
    const note = textOf(typed, 'note').trim().slice(0, 200)
    const sign = signsAnew ? signed?.sign : told?.sign
    const found: Wrong = {
      ...(by === 'proxy' && !relation ? { relation: true } : {}),
      ...(by === 'proxy' && !idLast4 ? { last4: true } : {}),
      ...(sign ? {} : { sign: true }),
    }
    setWrong(found)
    if (Object.keys(found).length > 0 || !sign) return
    const recipient = { by, sign, ...(by === 'proxy' && relation && idLast4 ? { relation, idLast4 } : {}) }
    const entry = entryOf(
      work,
      card,
      {
        type: 'issued',
        recipient,
        ...(note ? { note } : {}),
        ...(signsAnew && signed?.picture ? { picture: signed.picture } : {}),
      },
      signsAnew && before ? withoutMark(before) : before,
    )
    if (await work.queue.keep(entry)) goOnAfter(before)
  }
  const signer = by === 'self' ? shownName(card) : m.signers[by]
  return (
    <Page title={before ? m.changeOf(shownName(card)) : m.handOutTo(shownName(card))} back={back}>
      <ErrorSummary ref={summary} title={m.errors(items.length)} items={items} />
      <CardLine card={card} />
      {!isEditable && <output className="block">{m.notNow}</output>}
      <form
        noValidate
        autoComplete="off"
        className="flow hand-out-form"
        onSubmit={(event) => void submit(event)}
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
            <Field
              id="last4"
              label={m.last4}
              hint={m.last4Hint}
              error={errors.last4}
              errorPrefix={errorPrefix}
            >
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
        <Field id="note" label={m.note} hint={m.noteHint}>
          {(ids) => <TextInput {...ids} name="note" defaultValue={before?.note ?? ''} />}
        </Field>
        <Unkept state={work.state} />
        <div className="hand-out-bar">
          <Button type="submit" aria-disabled={!isEditable}>
            {before ? m.saveChange : m.confirm}
          </Button>
          <Button kind="secondary" onClick={leave}>
            {m.cancel}
          </Button>
        </div>
      </form>
    </Page>
  )
}

function withoutMark(entry: QueuedEntry): QueuedEntry {
  const { mark: _, ...rest } = entry
  return rest
}
