import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { receiveDelivery } from '../../api/organisation.ts'
import { narrow } from '../../domain/fold.ts'
import { type CardToHandOut, countProblem } from '../../domain/handOut.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { Choices } from '../../ui/Checkboxes.tsx'
import { ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Field } from '../../ui/Form.tsx'
import { TextArea, TextInput } from '../../ui/inputs.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { CountResult } from './CountResult.tsx'
import type { HandingOut } from './handingOut.ts'
import { textOf } from './textOf.ts'

/** So many are counted at a time: more boxes than that nobody ticks in one go. */
const atATime = 200

/** Cards have come with a delivery note: the clerk counts them, ticks those that are there, and says what is missing or too many. */
export function CountDelivery({ work }: { readonly work: HandingOut }) {
  const m = useMessages('handout')
  const { errorPrefix } = useMessages('progress')
  const { at, found, cards } = work
  const queries = useQueryClient()
  const summary = useRef<HTMLElement>(null)
  const expected = cards.filter(({ state }) => state === 'arriving' || state === 'missing')
  const listed = expected.slice(0, atATime)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [tickedAll, setTickedAll] = useState(0)
  const [problem, setProblem] = useState<string>()
  const [missed, setMissed] = useState<readonly CardToHandOut[]>([])
  const count = useMutation({
    mutationFn: (note: string) => {
      const missing = listed.filter(({ number }) => !ticked.includes(number))
      setMissed(missing)
      return receiveDelivery({ session: at.session }, found.batch.number, {
        present: [...ticked],
        missing: missing.map(({ number }) => number),
        ...(note ? { note } : {}),
      })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['organisation', at.session] }),
  })
  useEffect(() => {
    if (problem) summary.current?.focus()
  }, [problem])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const extras = textOf(typed, 'extra')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const number = (name: string) => {
      const text = narrow(textOf(typed, name))
      return /^\d{1,5}$/.test(text) ? Number(text) : undefined
    }
    const [noted = listed.length, counted] = [number('noted'), number('counted')]
    const wrong = countProblem({ noted, counted, ticked: ticked.length, extra: extras.length })
    setProblem(
      wrong &&
        (wrong === 'missing' ? m.count.missing : m.count.differs(counted ?? 0, ticked.length, extras.length)),
    )
    if (wrong || count.isPending) return
    const differs = noted !== counted || extras.length > 0 || ticked.length < listed.length
    const parts = [
      m.count.noteOf(noted, counted ?? 0),
      ...(extras.length > 0 ? [m.count.extraOf(extras.join('、'))] : []),
      textOf(typed, 'note').trim(),
    ]
    count.mutate(
      differs
        ? parts
            .filter((part) => part !== '')
            .join(' ')
            .slice(0, 200)
        : '',
    )
  }
  if (count.data)
    return (
      <CountResult
        entered={count.data.entries.length}
        missed={missed}
        unexpected={count.data.unexpected}
        left={expected.length - missed.length}
        onAgain={() => {
          setTicked([])
          count.reset()
        }}
      />
    )
  if (listed.length === 0) return <p>{m.count.nothing}</p>
  const items = problem ? [{ id: 'counted', text: problem }] : []
  return (
    <form noValidate autoComplete="off" className="flow hand-out-form hand-out-count" onSubmit={submit}>
      <ErrorSummary ref={summary} title={m.errors(items.length)} items={items} />
      <p className="lede">{m.count.lead(expected.length)}</p>
      {expected.length > listed.length && (
        <Notice>
          <p>{m.count.first(listed.length)}</p>
        </Notice>
      )}
      <Field id="noted" label={m.count.noted}>
        {(ids) => (
          <TextInput
            {...ids}
            name="noted"
            code
            width="short"
            inputMode="numeric"
            defaultValue={listed.length}
          />
        )}
      </Field>
      <Field id="counted" label={m.count.counted} error={problem} errorPrefix={errorPrefix}>
        {(ids) => <TextInput {...ids} name="counted" code width="short" inputMode="numeric" />}
      </Field>
      <Field id="present" as="legend" label={m.count.present} hint={m.count.presentHint}>
        {(ids) => (
          <>
            <Button
              kind="secondary"
              onClick={() => {
                setTicked(listed.map(({ number }) => number))
                setTickedAll(tickedAll + 1)
              }}
            >
              {m.count.all}
            </Button>
            <Choices
              key={tickedAll}
              {...ids}
              name="present"
              defaultValue={ticked}
              onChange={setTicked}
              options={listed.map((card) => ({
                value: card.number,
                label: m.count.card(card),
                hint: card.state === 'missing' ? m.count.wasMissing : undefined,
              }))}
            />
            <output className="hint">{m.count.ticked(ticked.length, listed.length)}</output>
          </>
        )}
      </Field>
      <Field id="extra" label={m.count.extra} hint={m.count.extraHint}>
        {(ids) => <TextArea {...ids} name="extra" />}
      </Field>
      <Field id="delivery-note" label={m.note}>
        {(ids) => <TextInput {...ids} name="note" />}
      </Field>
      {count.error && <FaultNotice error={count.error} onRetry={() => count.mutate(count.variables ?? '')} />}
      <Actions>
        <Button type="submit" aria-disabled={count.isPending}>
          {count.isPending ? m.count.entering : m.count.enter}
        </Button>
      </Actions>
    </form>
  )
}
