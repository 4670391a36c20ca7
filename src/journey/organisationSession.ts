import { useSyncExternalStore } from 'react'
import { isSoundTime } from '../domain/dates.ts'
import type { OrganisationKind } from '../domain/organisations.ts'
import { createStore } from '../foundation/createStore.ts'
import { tabStorage } from '../foundation/webStorage.ts'
import { deviceCleared } from './signals.ts'

/** An operator who is signed in: for which organisation, by which key, until when. */
export interface OrganisationSession {
  readonly session: string
  readonly organisation: {
    readonly code: string
    readonly kind: OrganisationKind
    readonly name: string
    readonly nameEn?: string
    /** The city whose banks issue the cards (GB/T 2260), where the agency says it. */
    readonly city?: string
  }
  readonly operator: { readonly id: string; readonly name: string }
  /** Time in China, `YYYY-MM-DDTHH:mm`. */
  readonly until: string
}

/** Why somebody is signed out without having asked for it: the session is over, or they are no operator any more. */
export type Ended = 'ended' | 'dismissed'

/**
 * Who is signed in in this tab, if anybody; `ended`: the agency does not know the session any more, and why. `before`: whose session was
 * over, until they sign in anew, so that what they were typing is not lost; nobody’s who was dismissed or has left.
 */
export interface SignedInState {
  readonly at?: OrganisationSession
  readonly ended?: Ended
  readonly before?: OrganisationSession
}

/** Another tab may be another operator's, so it lasts as long as this one. */
const state = createStore<SignedInState>(readKept())

function readKept(): SignedInState {
  const kept: Partial<OrganisationSession> = Object(tabStorage.readJson('organisation'))
  const { session, organisation, operator, until } = kept
  const isWhole =
    typeof session === 'string' &&
    typeof organisation?.name === 'string' &&
    typeof operator?.name === 'string' &&
    typeof operator.id === 'string' &&
    typeof until === 'string' &&
    isSoundTime(until)
  return isWhole ? { at: { session, organisation, operator, until } } : {}
}

function keep(next: SignedInState): void {
  tabStorage.write('organisation', next.at ? JSON.stringify(next.at) : undefined)
  state.set(next)
}

deviceCleared.listen((undoWith) => {
  const before = state.get()
  keep({})
  undoWith(() => keep(before))
})

/** Who is signed in in this tab now, if anybody. */
export const getOrganisationSession = (): OrganisationSession | undefined => state.get().at

/** The same, followed. */
export const useOrganisationSession = (): SignedInState =>
  useSyncExternalStore(state.subscribe, state.get, state.get)

/** Notes that somebody has signed in. */
export const enterOrganisation = (at: OrganisationSession): void => keep({ at })

/** Forgets who was signed in; `ended`: the agency has ended it, which the one who sits there is told. */
export function leaveOrganisation(ended?: Ended): void {
  const { at, before = at } = state.get()
  keep({ ...(ended ? { ended } : {}), ...(ended === 'ended' && before ? { before } : {}) })
}
