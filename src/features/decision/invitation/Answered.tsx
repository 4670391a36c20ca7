import { useEffect, useState } from 'react'
import type { Envelope } from '../../../api/invitationLetter.ts'
import { type Sending, sendAnswer } from '../../../api/invitations.ts'
import type { ReplyText } from '../../../domain/roster/invited.ts'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import { homePath } from '../../../journey/paths.ts'
import { type HeldInvitation, holdInvitation } from '../../../journey/roster/heldInvitation.ts'
import { Actions, Button, ButtonLink } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Page } from '../../../ui/Page.tsx'
import { Broken } from './Broken.tsx'
import { ByHand } from './ByHand.tsx'

interface AnsweredProps {
  readonly envelope: Envelope
  readonly held: HeldInvitation
  readonly reply: ReplyText
  /** Whether the agency knows the invitation; otherwise there is nothing to try there. */
  readonly isKnown: boolean
}

/** The answer on its way: over the agency, or, where that is out of reach, by the person's own hand. Sending it again changes nothing. */
export function Answered({ envelope, held, reply, isKnown }: AnsweredProps) {
  const { person: m } = useMessages('invitation')
  const language = useLanguage()
  const [sending, setSending] = useState<Sending>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let isCurrent = true
    const send = async () => {
      const next = await sendAnswer(reply.id, reply.sealed)
      if (isCurrent) setSending(next)
    }
    void send()
    return () => {
      isCurrent = false
    }
  }, [reply.id, reply.sealed])
  const again = async () => {
    setSending(await sendAnswer(reply.id, reply.sealed))
    setTries(tries + 1)
  }
  useEffect(() => {
    if (sending) document.getElementById('title')?.focus({ preventScroll: true })
  }, [sending])
  const agent = language === 'en' ? (envelope.agentEn ?? envelope.agent) : envelope.agent
  const { says = 'decided' } = held
  if (sending === undefined) return <Page title={m.sending}>{null}</Page>
  if (sending === 'used') return <Broken why="answered" />
  if (sending === 'gone') return <Broken why="revoked" />
  if (sending === 'byHand')
    return (
      <Page title={m.hand.title}>
        <p className="lede">{m.hand.text}</p>
        {tries > 0 && <Notice kind="warning" live title={m.hand.failed} />}
        <ByHand reply={reply} />
        {isKnown && (
          <Actions>
            <Button kind="quiet" onClick={() => void again()}>
              {m.hand.retry}
            </Button>
          </Actions>
        )}
      </Page>
    )
  return (
    <Page title={m.done[says]}>
      <Notice kind="success" title={m.done.sent(agent)} />
      {says === 'decided' && <p>{m.done.next}</p>}
      <Actions>
        {says === 'refused' && <ButtonLink to={homePath}>{m.apply}</ButtonLink>}
        <Button kind="secondary" onClick={() => holdInvitation(undefined)}>
          {m.close}
        </Button>
      </Actions>
    </Page>
  )
}
