import type { AnswerChanges, PartialAnswers } from './application.ts'

/** Answers after a change; what is changed to undefined is no answer any more. */
export const withChanges = (answers: PartialAnswers, changes: AnswerChanges): PartialAnswers =>
  Object.fromEntries(Object.entries({ ...answers, ...changes }).filter(([, value]) => value !== undefined))
