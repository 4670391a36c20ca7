import { useQueries } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { caseAnswersQuery, caseQuery } from '../api/cases.ts'
import { soundAnswers } from '../api/soundAnswers.ts'
import { isOver } from '../domain/case.ts'
import { isCompleted } from '../domain/completed.ts'
import { findMoment } from '../domain/dates.ts'
import { useDraftState } from '../journey/DraftContext.tsx'
import { type FactPlace, type FactSource, mayBeKnown } from '../journey/factOffers.ts'
import { ownRecipients } from '../journey/ownRecipients.ts'
import { recordFacts } from '../journey/recordFacts.ts'
import { refusedAnswers } from '../procedures/reapply.ts'

/** So many cases of the list are asked for, the newest: each costs two calls. */
const most = 5

/** What earlier applications know, and whether some of it is still being asked for. */
interface FactSources {
  readonly sources: readonly FactSource[]
  readonly isComing: boolean
}

/**
 * What the application at hand says of a recipient, the record that was looked at, the other drafts of this device, and what was
 * submitted in cases of its list that came to an end. On a device that others use the first alone: the rest may be somebody else's.
 */
export function useFactSources({ fields, answers }: FactPlace): FactSources {
  const { memory, others, cases, draft: atHand } = useDraftState()
  const record = useSyncExternalStore(recordFacts.subscribe, recordFacts.get, recordFacts.get)
  const isAsked = memory !== 'shared' && mayBeKnown(fields, answers)
  const newest = [...cases].sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1)).slice(0, most)
  const asked = isAsked ? newest : []
  const views = useQueries({ queries: asked.map((each) => caseQuery(each.number, each.accessKey)) })
  const ended = asked.flatMap((each, i) => {
    const view = views[i]?.data
    const isEnded = view !== undefined && (isOver(view) || isCompleted(view))
    return isEnded ? [{ ...each, refused: refusedAnswers(view) }] : []
  })
  // What can't be had is not offered; the question is asked all the same.
  const given = useQueries({ queries: ended.map((each) => caseAnswersQuery(each.number, each.accessKey)) })
  const own = fields.includes('recipientName') ? ownRecipients({ ...atHand, answers }) : []
  if (!isAsked) return { sources: own, isComing: false }
  const isComing = [...views, ...given].some(({ isLoading }) => isLoading)
  const sources = [
    ...own,
    ...(record ? [record] : []),
    ...others.map((draft) => ({
      id: draft.id,
      from: 'draft' as const,
      journey: draft.journey,
      at: draft.updatedAt,
      // As typed, or as an older release had it.
      answers: soundAnswers(draft.answers).answers,
    })),
    ...ended.flatMap(({ number, kind, submittedAt, refused }, i) => {
      const known = Object.entries(given[i]?.data ?? {}).filter(
        ([name]) => !refused.some((each) => each === name),
      )
      const at = findMoment(submittedAt) ?? 0
      return [{ id: number, from: 'case' as const, journey: kind, at, answers: Object.fromEntries(known) }]
    }),
  ]
  return { sources, isComing }
}
