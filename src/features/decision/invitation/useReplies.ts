import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { removeInvitation } from '../../../api/invitations.ts'
import { randomId } from '../../../api/randomId.ts'
import type { ReplyMark } from '../../../api/replySchema.ts'
import { type Taken, takeReply } from '../../../api/takeReply.ts'
import { useWaitingAnswers } from '../../../api/useWaitingAnswers.ts'
import type { ReplyText } from '../../../domain/roster/invited.ts'
import { rowsOf } from '../../../domain/roster/roster.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { pictureOfInk } from '../../../inputs/signature/ink.ts'
import type { OrganisationSession } from '../../../journey/organisationSession.ts'
import type { Inviting } from './useInvitations.ts'

/** The device did not keep it: it is tried again with the next look at the agency. */
const isToRepeat = ({ outcome }: Taken): boolean => outcome === 'full' || outcome === 'failed'
const isIn = ({ outcome }: Taken): boolean =>
  outcome === 'decided' || outcome === 'refused' || outcome === 'objected'

/** Takes answers into the roster: those that wait at the agency by itself, others when they are given. One after the other. */
export function useReplies({ session, organisation }: OrganisationSession, inviting: Inviting) {
  const { typedNote } = useMessages('signature')
  const [taken, setTaken] = useState<readonly Taken[]>([])
  const { store, now, isChild, isLoaded } = inviting
  const settled = useRef(new Set<string>())
  const queue = useRef(Promise.resolve())
  const isAwaited = rowsOf(store.state.get().roster).some(({ invitation }) => invitation)
  const waiting = useWaitingAnswers(session, isLoaded && isAwaited)
  const pictureOf = (mark: ReplyMark): string =>
    'base64' in mark ? mark.base64 : pictureOfInk(mark, typedNote).base64
  const take = (texts: readonly ReplyText[]): Promise<void> => {
    const taking = { agent: organisation.name, now, isChild, pictureOf, newId: randomId }
    queue.current = queue.current.then(async () => {
      const results: Taken[] = []
      for (const text of texts) {
        const result = await takeReply(store, text, taking)
        results.push(result)
        if (isToRepeat(result)) settled.current.delete(text.id)
        // An answer that stays there is no harm: nobody can read it, and it goes with the invitation's last days.
        if (isIn(result)) await removeInvitation(session, text.id).catch(() => undefined)
      }
      setTaken(results)
    })
    return queue.current
  }
  const onWaiting = useEffectEvent((all: NonNullable<typeof waiting>) => {
    const known = new Set(rowsOf(store.state.get().roster).map(({ invitation }) => invitation?.id))
    const texts = all.flatMap(({ id, answer }) =>
      answer !== undefined && known.has(id) && !settled.current.has(id) ? [{ id, sealed: answer }] : [],
    )
    if (texts.length === 0) return
    for (const { id } of texts) settled.current.add(id)
    void take(texts)
  })
  useEffect(() => {
    if (waiting) onWaiting(waiting)
  }, [waiting])
  return { taken, take }
}
export type Replies = ReturnType<typeof useReplies>
