import type { PartialAnswers } from '../domain/application.ts'
import { createStore } from '../foundation/createStore.ts'
import { deviceCleared } from '../journey/signals.ts'

/** What was taken into a draft, and what stood there before. */
export interface TakenFacts {
  readonly draftId: string
  readonly facts: PartialAnswers
  readonly before: PartialAnswers
}

/** What was taken last, while it can be undone: at the next question, too. In this page's memory only. */
export const takenFacts = createStore<TakenFacts | undefined>(undefined)
deviceCleared.listen(() => takenFacts.set(undefined))
