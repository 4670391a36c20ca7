import type { PartialAnswers } from '../domain/application.ts'
import { createStore } from '../foundation/createStore.ts'
import { deviceCleared } from '../journey/signals.ts'

/** What was taken into a draft, and what stood there before. */
export interface TakenFacts {
  readonly draftId: string
  readonly facts: PartialAnswers
  readonly before: PartialAnswers
  /** The draft was begun by it: where that was, and with which answers. Undone, it is gone. */
  readonly begun?: { readonly at: string; readonly answers: PartialAnswers }
}

/** What was taken last, while it can be undone: at the next question, too. In this page's memory only. */
export const takenFacts = createStore<TakenFacts | undefined>(undefined)

/** What was left or taken, by draft, source and question: not offered again at the next question. In this page's memory only. */
export const leftFacts = createStore<ReadonlySet<string>>(new Set())

export const leftFactKey = (draftId: string, sourceId: string, name: string): string =>
  [draftId, sourceId, name].join()

/** Notes that these facts of a source are not to be offered again to a draft. */
export const leaveFacts = (draftId: string, sourceId: string, names: readonly string[]): void =>
  leftFacts.set(new Set([...leftFacts.get(), ...names.map((name) => leftFactKey(draftId, sourceId, name))]))

deviceCleared.listen(() => {
  takenFacts.set(undefined)
  leftFacts.set(new Set())
})
