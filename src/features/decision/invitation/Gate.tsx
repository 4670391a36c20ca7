import { type SubmitEvent, useRef, useState } from 'react'
import { type Letter, openLetter, type Received } from '../../../api/invitationLetter.ts'
import { narrow } from '../../../domain/fold.ts'
import { formatDay } from '../../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import { Actions, Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Form.tsx'
import { TextInput } from '../../../ui/inputs.tsx'
import { Page } from '../../../ui/Page.tsx'

/** Before anything about somebody is shown: who asks, for what, until when; and what only the person knows. */
export function Gate({
  received,
  onOpen,
}: {
  readonly received: Received
  readonly onOpen: (letter: Letter) => void
}) {
  const { person: m } = useMessages('invitation')
  const { errorPrefix } = useMessages('decision')
  const language = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<'keyMissing' | 'keyWrong'>()
  const [isBusy, setBusy] = useState(false)
  const { agent, agentEn = agent, child, until } = received.envelope
  const name = language === 'en' ? agentEn : agent
  const fail = (why: 'keyMissing' | 'keyWrong') => {
    setWrong(why)
    input.current?.focus()
    input.current?.select()
  }
  const go = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isBusy) return
    const given = narrow(input.current?.value ?? '').replaceAll(/\s/g, '')
    if (given.length < 4) return fail('keyMissing')
    setBusy(true)
    const letter = await openLetter(received, given)
    setBusy(false)
    if (letter) onOpen(letter)
    else fail('keyWrong')
  }
  return (
    <Page title={m.title}>
      <p className="lede">{child ? m.leadGuardian(name) : m.lead(name)}</p>
      <p>
        {m.until(formatDay(until, language))} {m.care}
      </p>
      <form noValidate autoComplete="off" className="flow" onSubmit={(event) => void go(event)}>
        <Field id="key" label={m.key} hint={m.keyHint} error={wrong && m[wrong]} errorPrefix={errorPrefix}>
          {(ids) => (
            <TextInput
              {...ids}
              ref={input}
              className="decision-code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
            />
          )}
        </Field>
        <Actions>
          <Button type="submit">{isBusy ? m.opening : m.enter}</Button>
        </Actions>
      </form>
    </Page>
  )
}
