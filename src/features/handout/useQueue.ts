import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { isOpen } from '../../journey/handOut/entry.ts'
import { createHandOutQueue, type HandOutQueue, type QueueState } from '../../journey/handOut/handOutQueue.ts'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { deviceCleared } from '../../journey/signals.ts'
import { useSharedDevice } from '../../journey/useSharedDevice.ts'
import { agencyFor } from './agencyPort.ts'
import { deviceDb } from './deviceDb.ts'
import { enteredBy } from './handingOut.ts'

/** One queue to a session, so that what is entered on one page goes on to be sent on the next. */
const queues = new Map<string, HandOutQueue>()
deviceCleared.listen(() => queues.clear())

function queueOf(at: OrganisationSession, isShared: boolean): HandOutQueue {
  const { session } = at
  const known = queues.get(session)
  if (known) return known
  const who = enteredBy(at)
  const open = isShared ? () => Promise.reject(new Error('nothing is kept on a shared device')) : deviceDb
  const queue = createHandOutQueue(who, agencyFor(session), open)
  queues.set(session, queue)
  return queue
}

/** How often it is tried while something waits and can't go out, in milliseconds. */
const retryMs = 20_000

/** The queue of the operator who is signed in, and what is in it. */
export function useQueue(at: OrganisationSession): {
  readonly queue: HandOutQueue
  readonly state: QueueState
} {
  const queue = queueOf(at, useSharedDevice())
  const state = useSyncExternalStore(queue.state.subscribe, queue.state.get, queue.state.get)
  return { queue, state }
}

/** The same, sent as soon as it can be as long as the page is open. */
export function useSending(at: OrganisationSession): QueueState {
  const { queue, state } = useQueue(at)
  const queries = useQueryClient()
  const { session } = at
  useEffect(() => {
    const again = () => void queue.load().then(() => queue.send())
    again()
    addEventListener('online', again)
    addEventListener('focus', again)
    return () => {
      removeEventListener('online', again)
      removeEventListener('focus', again)
    }
  }, [queue])
  useEffect(() => {
    const { error, editing } = state
    const wait = queue.nextIn()
    if (wait === undefined || editing !== undefined) return undefined
    const timer = setTimeout(() => void queue.send(), error === undefined ? wait + 50 : retryMs)
    return () => clearTimeout(timer)
  }, [queue, state])
  const unanswered = state.entries.filter((entry) => isOpen(entry) || entry.state === 'withdrawn').length
  const before = useRef(unanswered)
  useEffect(() => {
    // One that is answered is one line more there; or it was refused, for somebody else's line came before it.
    if (unanswered < before.current) void queries.invalidateQueries({ queryKey: ['organisation', session] })
    before.current = unanswered
  }, [queries, session, unanswered])
  return state
}
