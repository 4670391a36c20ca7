import type { Messages } from '../i18n/messages.ts'
import { progressOf } from '../journey/engine.ts'
import { partsOf } from '../journey/journeys.ts'
import type { JourneyId, Section, Walk } from '../journey/types.ts'

/** "Step 2 of 6: identity"; where there is only one part, "question 2 of 6". */
export function stepText(
  journeyId: JourneyId,
  walked: Walk,
  stepId: string,
  words: Messages['wizard'],
): string {
  const { at, of } = progressOf(walked, stepId)
  const parts = Math.max(of, partsOf[journeyId] ?? 1)
  const step = walked.steps.findIndex((s) => s.id === stepId)
  if (parts === 1) return walked.steps.length > 1 ? words.questionOf(step + 1, walked.steps.length) : ''
  const section = walked.steps[step]?.section
  return [words.stepOf(at, parts), section && sectionName(journeyId, section, words)]
    .filter(Boolean)
    .join(' · ')
}

/** What a part of a journey is called. */
export function sectionName(journeyId: JourneyId, section: Section, words: Messages['wizard']): string {
  return words.ownSections[journeyId]?.[section] ?? words.sections[section]
}
