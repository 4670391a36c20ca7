import type { Messages } from '../i18n/messages.ts'
import { progressOf } from '../journey/engine.ts'
import { partsOf } from '../journey/journeys.ts'
import type { JourneyId, Section, Walk } from '../journey/types.ts'
import type { PageProps } from '../ui/Page.tsx'

/**
 * Where a step stands, for the top of its page: "Step 2 of 6 · Identity". The questions before a card are the first part of its
 * way, so that the count never starts anew. Nothing for a journey of one question.
 */
export function progressTo(
  journeyId: JourneyId,
  walked: Walk,
  stepId: string,
  words: Messages['wizard'],
): Pick<PageProps, 'step' | 'progress'> {
  const { at, of } = progressOf(walked, stepId)
  const parts = Math.max(of, partsOf[journeyId === 'route' ? 'card' : journeyId] ?? 1)
  const section = walked.steps.find(({ id }) => id === stepId)?.section
  const steps = walked.steps.filter((step) => parts === 1 || step.section === section)
  const share = steps.findIndex(({ id }) => id === stepId) + 1
  if (parts === 1) return steps.length > 1 ? { step: words.questionOf(share, steps.length) } : {}
  const name = section ? ` ${sectionName(journeyId, section, words)}` : ''
  return {
    step: words.stepOf(at, parts) + (name && ` ·${name}`),
    progress: { short: `${at}/${parts}${name}`, done: at - 1 + share / steps.length, parts },
  }
}

/** What a part of a journey is called. */
export function sectionName(journeyId: JourneyId, section: Section, words: Messages['wizard']): string {
  return words.ownSections[journeyId]?.[section] ?? words.sections[section]
}
