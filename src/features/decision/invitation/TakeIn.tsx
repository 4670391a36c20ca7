import { type SubmitEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { findReplies, replyMark } from '../../../api/invitationReply.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { invitationsPath } from '../../../journey/paths.ts'
import { Actions, Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Form.tsx'
import { PickButton } from '../../../ui/PickButton.tsx'
import type { Replies } from './useReplies.ts'

/** Taking in answers that came back by hand: pasted, out of a file, or in the address, where a code has led. */
export function TakeIn({ take }: Pick<Replies, 'take'>) {
  const { take: m } = useMessages('invitation')
  const { errorPrefix } = useMessages('decision')
  const text = useRef<HTMLTextAreaElement>(null)
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const brought = (search + hash).includes(replyMark) ? search + hash : ''
  const isBroken = brought !== '' && findReplies(brought).length === 0
  const [wrong, setWrong] = useState<'empty' | 'none' | undefined>(isBroken ? 'none' : undefined)
  const takeText = async (given: string) => {
    const replies = findReplies(given)
    setWrong(replies.length > 0 ? undefined : given.trim() === '' ? 'empty' : 'none')
    if (replies.length === 0) return text.current?.focus()
    await take(replies)
    if (text.current) text.current.value = ''
  }
  const onBrought = useEffectEvent((given: string) => {
    void navigate(invitationsPath, { replace: true })
    void take(findReplies(given))
  })
  useEffect(() => {
    if (brought !== '') onBrought(brought)
  }, [brought])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    void takeText(text.current?.value ?? '')
  }
  return (
    <section className="flow invitation-screen">
      <h2>{m.title}</h2>
      <p>{m.text}</p>
      <form noValidate autoComplete="off" className="flow" onSubmit={submit}>
        <Field id="answers" label={m.label} error={wrong && m[wrong]} errorPrefix={errorPrefix}>
          {({ id, describedBy, invalid }) => (
            <textarea
              ref={text}
              id={id}
              className="input"
              rows={3}
              aria-describedby={describedBy}
              aria-invalid={invalid || undefined}
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
        <Actions>
          <Button type="submit">{m.submit}</Button>
          <PickButton
            accept=".txt,text/plain"
            onPick={(file) => void file.text().then(takeText, () => setWrong('none'))}
          >
            {m.file}
          </PickButton>
        </Actions>
      </form>
    </section>
  )
}
