import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useRef, useState } from 'react'
import { type Letter, openLetter, type Received } from '../../../api/invitationLetter.ts'
import { askShare, invitationQuery } from '../../../api/invitations.ts'
import { narrow } from '../../../domain/fold.ts'
import { formatDay } from '../../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import { RequestFailure } from '../../../inputs/RequestFailure.tsx'
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
  const queries = useQueryClient()
  const { id, agent, agentEn = agent, child, until, locked = false } = received.envelope
  const name = language === 'en' ? agentEn : agent
  const fail = (why: 'keyMissing' | 'keyWrong') => {
    setWrong(why)
    input.current?.focus()
    input.current?.select()
  }
  const open = useMutation({
    // Over a network that is out of reach it says so at once, and the signs stay where they were typed.
    networkMode: 'always',
    mutationFn: async (given: string) => {
      const asked = locked ? await askShare(id, given) : { share: '' }
      return asked === 'wrong' || asked === 'gone' ? asked : openLetter(received, given, asked.share)
    },
    onSuccess: async (letter) => {
      // It may be locked now, or taken back: the page asks how it stands.
      if (letter === 'gone' || letter === 'wrong')
        await queries.invalidateQueries({ queryKey: invitationQuery(id).queryKey })
      if (letter && typeof letter === 'object') onOpen(letter)
      else fail('keyWrong')
    },
  })
  const go = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (open.isPending) return
    const given = narrow(input.current?.value ?? '').replaceAll(/\s/g, '')
    if (given.length < 4) return fail('keyMissing')
    open.mutate(given)
  }
  return (
    <Page title={m.title}>
      <p className="lede">{child ? m.leadGuardian(name) : m.lead(name)}</p>
      <p>
        {m.until(formatDay(until, language))} {m.care}
      </p>
      <form noValidate autoComplete="off" className="flow" onSubmit={go}>
        <Field
          id="key"
          label={m.key}
          hint={locked ? m.keyHintLocked : m.keyHint}
          error={wrong && m[wrong]}
          errorPrefix={errorPrefix}
        >
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
        {open.error && <RequestFailure error={open.error} safe={m.notOpened} />}
        <Actions>
          <Button type="submit">{open.isPending ? m.opening : m.enter}</Button>
        </Actions>
      </form>
    </Page>
  )
}
