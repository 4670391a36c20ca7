import type { Journey } from './types.ts'

/** Pages whose question stands on another page by now: a tab that was open, a bookmark, a link in a message still lead there. */
const movedSteps: Readonly<Record<string, string>> = {
  expiry: 'person',
  code: 'mobile',
  mode: 'way',
  delivery: 'way',
  outlet: 'bank',
  consents: 'check',
}

/** Where the question of a step is asked: the step itself, or the one that it was merged into. */
export const whereAsked = (journey: Journey, stepId: string): string => {
  const moved = movedSteps[stepId]
  return moved && !journey.steps.some(({ id }) => id === stepId) ? moved : stepId
}
