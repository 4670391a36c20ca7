import '../../../ui/otherScreens.css'
import '../decision.css'
import './invitation.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { type Letter, type Received, readEnvelope } from '../../../api/invitationLetter.ts'
import { invitationQuery } from '../../../api/invitations.ts'
import { useAsOf } from '../../../api/useAsOf.ts'
import { isInvitationOver } from '../../../domain/roster/invitation.ts'
import { isDemo } from '../../../i18n/edition.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { invitedPath } from '../../../journey/paths.ts'
import {
  type HeldInvitation,
  holdInvitation,
  useHeldInvitation,
} from '../../../journey/roster/heldInvitation.ts'
import { Page } from '../../../ui/Page.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { Answered } from './Answered.tsx'
import { Broken } from './Broken.tsx'
import { Gate } from './Gate.tsx'
import { OwnDecision } from './OwnDecision.tsx'

/** Where somebody decides on their own phone. The link is taken out of the address before anything else. */
export function InvitedPage() {
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const held = useHeldInvitation()
  const brought = /[?#]d=([\w.-]+)/.exec(search + hash)?.[1]
  useEffect(() => {
    if (brought === undefined) return
    if (held?.link !== brought) holdInvitation({ link: brought, draft: {} })
    void navigate(invitedPath, { replace: true })
  }, [brought, held?.link, navigate])
  if (brought !== undefined) return null
  return held ? <Held key={held.link} held={held} /> : <Broken why="none" />
}

function Held({ held }: { readonly held: HeldInvitation }) {
  const { person: m } = useMessages('invitation')
  const [received, setReceived] = useState<Received | 'damaged' | 'otherService'>()
  useEffect(() => void readEnvelope(held.link, isDemo).then(setReceived), [held.link])
  if (received === undefined)
    return (
      <Page title={m.title}>
        <Skeleton label={m.opening} lines={4} />
      </Page>
    )
  return typeof received === 'string' ? <Broken why={received} /> : <Open held={held} received={received} />
}

/** A link that can be read: whether it still may be answered, then the person, then what came of it. */
function Open({ held, received }: { readonly held: HeldInvitation; readonly received: Received }) {
  const { person: m } = useMessages('invitation')
  const { envelope } = received
  const asOf = useAsOf()
  const [letter, setLetter] = useState<Letter>()
  // Where the agency can't say, the link itself is the measure; the roster checks it again.
  const { data: known, isPending } = useQuery(invitationQuery(envelope.id))
  if (held.reply)
    return <Answered envelope={envelope} held={held} reply={held.reply} isKnown={Boolean(known)} />
  if (isPending)
    return (
      <Page title={m.title}>
        <Skeleton label={m.opening} lines={4} />
      </Page>
    )
  const state = known?.state === 'unknown' ? undefined : known?.state
  if (state && state !== 'open') return <Broken why={state} />
  if (isInvitationOver(envelope, asOf)) return <Broken why="over" />
  if (!letter) return <Gate received={received} onOpen={setLetter} />
  return <OwnDecision envelope={envelope} letter={letter} held={held} />
}
