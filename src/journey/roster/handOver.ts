import { useSyncExternalStore } from 'react'
import type { Consent } from '../../domain/consents.ts'
import type { RosterColumn } from '../../domain/roster/columns.ts'
import { createStore } from '../../foundation/createStore.ts'
import { tabStorage } from '../../foundation/webStorage.ts'
import { leaveOrganisation } from '../organisationSession.ts'
import { deviceCleared } from '../signals.ts'
import { closeRosters } from './rosterOf.ts'

/** What the person who has the device has chosen so far: nothing in it says who it is. */
export interface DecisionDraft {
  readonly bank?: string
  readonly homeVisit?: boolean
  readonly ticked?: readonly (Consent | 'declared')[]
}

/** The device is in the hands of the person of a row. As long as that lasts, this tab shows nothing else, also after a reload. */
export interface HandedOver {
  /** The key of the row: made here at random, it says nothing of anybody. */
  readonly row: string
  /** Takes the device back. Made for it and used for nothing else, so that it may lie here: whoever reads it here could read all. */
  readonly code: string
  /** How often a wrong one was given. */
  readonly wrong: number
  readonly draft: DecisionDraft
}

/** What the operator is shown of a row: before the device is handed over, and after it came back. */
export interface Facing {
  readonly row: string
  readonly outcome?: 'decided' | 'stopped'
  /** What the person says is wrong. */
  readonly objected?: readonly RosterColumn[]
}

export interface HandOverState {
  /** Takes the device back; the same for everybody whom this operator asks. */
  readonly code: string
  readonly facing?: Facing
  readonly handedOver?: HandedOver
}

/** So many wrong codes, and the operator signs in anew. */
const mostWrong = 5

const newCode = (): string =>
  String(10_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 10_000)).slice(1)

const state = createStore<HandOverState>(readKept())

function readKept(): HandOverState {
  const kept: Partial<HandedOver> = Object(tabStorage.readJson('handOver'))
  const { row, code, wrong, draft } = kept
  if (typeof row !== 'string' || typeof code !== 'string') return { code: newCode() }
  return { code, handedOver: { row, code, wrong: Number(wrong) || 0, draft: Object(draft) } }
}

function keep(handedOver: HandedOver | undefined): void {
  tabStorage.write('handOver', handedOver && JSON.stringify(handedOver))
  const { code } = state.get()
  state.set({ code, ...(handedOver ? { handedOver } : {}) })
}

deviceCleared.listen(() => {
  tabStorage.write('handOver', undefined)
  state.set({ code: newCode() })
})

/** Who has the device. */
export const useHandOver = (): HandOverState => useSyncExternalStore(state.subscribe, state.get, state.get)

/** Turns to a row: the operator is about to hand the device to its person. */
export const faceRow = (row: string): void => state.set({ code: state.get().code, facing: { row } })

/** The person of the row has the device from now on. */
export const handOver = (row: string): void => keep({ row, code: state.get().code, wrong: 0, draft: {} })

/** Keeps what the person has chosen so far. */
export function keepDraft(draft: DecisionDraft): void {
  const { handedOver } = state.get()
  if (handedOver) keep({ ...handedOver, draft })
}

/**
 * Takes the device back. After too many wrong codes nobody is signed in any more, and the device is nobody's.
 * @returns `wrong` where it is not the code; `ended` where it was wrong too often.
 */
export function takeBack(code: string, facing: Omit<Facing, 'row'>): 'back' | 'wrong' | 'ended' {
  const { handedOver } = state.get()
  if (!handedOver) return 'back'
  if (code === handedOver.code) {
    keep(undefined)
    state.set({ code: handedOver.code, facing: { row: handedOver.row, ...facing } })
    return 'back'
  }
  if (handedOver.wrong + 1 < mostWrong) {
    keep({ ...handedOver, wrong: handedOver.wrong + 1 })
    return 'wrong'
  }
  signOutToTakeBack()
  return 'ended'
}

/** Whoever has forgotten the code signs in again: nothing of anybody is on the screen then. */
export function signOutToTakeBack(): void {
  keep(undefined)
  state.set({ code: newCode() })
  leaveOrganisation()
  closeRosters()
}
