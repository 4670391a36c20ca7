import { useSyncExternalStore } from 'react'
import type { ReplyText } from '../../domain/roster/invited.ts'
import { createStore } from '../../foundation/createStore.ts'
import { tabStorage } from '../../foundation/webStorage.ts'
import { deviceCleared } from '../signals.ts'
import type { DecisionDraft } from './handOver.ts'

/** An invitation that was opened in this tab: as it came, closed; what was chosen so far; the answer, closed too, once there is one. */
export interface HeldInvitation {
  readonly link: string
  readonly draft: DecisionDraft
  readonly reply?: ReplyText
  readonly says?: 'decided' | 'refused' | 'objected'
}

/** It lasts as long as the tab, also over a reload, and nothing in it can be read without the end of the person's number. */
const state = createStore<HeldInvitation | undefined>(readKept())

function readKept(): HeldInvitation | undefined {
  const kept: Partial<HeldInvitation> = Object(tabStorage.readJson('invitation'))
  const { link, draft, reply, says } = kept
  if (typeof link !== 'string') return undefined
  const isAnswered = typeof reply?.id === 'string' && typeof reply.sealed === 'string' && says !== undefined
  return { link, draft: Object(draft), ...(isAnswered ? { reply, says } : {}) }
}

/** Holds an invitation; undefined lets it go. */
export function holdInvitation(held: HeldInvitation | undefined): void {
  tabStorage.write('invitation', held && JSON.stringify(held))
  state.set(held)
}

deviceCleared.listen((undoWith) => {
  const before = state.get()
  holdInvitation(undefined)
  undoWith(() => holdInvitation(before))
})

export const useHeldInvitation = (): HeldInvitation | undefined =>
  useSyncExternalStore(state.subscribe, state.get, state.get)
