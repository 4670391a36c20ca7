import { useSyncExternalStore } from 'react'
import type { PartialAnswers } from '../../domain/application.ts'
import { createStore } from '../../foundation/createStore.ts'
import { deviceCleared } from '../../journey/signals.ts'

/** Who asks, and the proof of their number: in this page's memory alone, so that a reload or a closed tab forgets it. */
const given = createStore<PartialAnswers>({})

deviceCleared.listen((undoWith) => {
  const before = given.get()
  given.set({})
  undoWith(() => given.set(before))
})

/** What has been said of who asks. */
export const useGiven = (): PartialAnswers => useSyncExternalStore(given.subscribe, given.get, given.get)

/** Adds to it; another number needs a code of its own. */
export function give(answers: PartialAnswers): void {
  const { mobileProof, ...rest } = { ...given.get(), ...answers }
  const isProven = mobileProof && mobileProof.mobile === rest.mobile
  given.set(isProven ? { ...rest, mobileProof } : rest)
}

/** Begins with these answers and without a proof: the agency does not take the old one any more. */
export function giveAnew(answers: PartialAnswers): void {
  const { mobileProof: _, ...rest } = answers
  given.set(rest)
}

/** Forgets it: the record is closed, and the next one who asks begins anew. */
export const forgetGiven = (): void => given.set({})
