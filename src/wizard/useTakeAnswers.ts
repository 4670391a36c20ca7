import { useQuery } from '@tanstack/react-query'
import { use, useState } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'
import { caseAnswersQuery } from '../api/cases.ts'
import type { CaseView } from '../api/schemas.ts'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { findMoment } from '../domain/dates.ts'
import { isOfTheMatter } from '../domain/receiptAnswers.ts'
import { useDraftStore } from '../journey/DraftContext.tsx'
import { type FactSource, hasOldPhoto } from '../journey/factOffers.ts'
import { stepPath } from '../journey/paths.ts'
import { asksFor, type TakeOver, takeOver } from '../journey/takeOver.ts'
import type { JourneyId } from '../journey/types.ts'
import { loadJourney } from './journeyTables.ts'
import { leaveFacts, takenFacts } from './takenFacts.ts'

/** Where somebody goes on with what was submitted before, and what becomes of it there. */
export interface TakenTo extends TakeOver {
  readonly journey: JourneyId
  readonly step: string
}

/**
 * Offers what was submitted in a case, fact by fact, and takes what is ticked into a draft of its own by a press; that can be undone
 * at the question that comes then. Suspends until it is known what is asked there. An `error` is of fetching it; `take` tries again.
 */
export function useTakeAnswers(view: CaseView, accessKey: string, to: TakenTo) {
  const { journey, step, anew = [], given = {} } = to
  const store = useDraftStore()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const { data, error, isFetching, refetch } = useQuery(caseAnswersQuery(view.number, accessKey))
  // The first questions lead on to more: there is what the case itself asked.
  const asked = use(loadJourney(journey === 'route' ? view.kind : journey))
  const [left, setLeft] = useState<readonly string[]>([])
  const submittedAt = view.events.find(({ type }) => type === 'submitted')?.at ?? ''
  const source: FactSource | undefined = data && {
    id: view.number,
    from: 'case',
    journey: view.kind,
    at: findMoment(submittedAt) ?? 0,
    answers: data,
  }
  const answers: PartialAnswers = source ? takeOver(source, asked, to, view.asOf) : {}
  // What follows from what is done now is nothing that was answered.
  const facts: PartialAnswers = Object.fromEntries(
    Object.entries(answers).filter(([name]) => isOfTheMatter(name as FieldName) && !(name in given)),
  )
  const all = Object.keys(facts) as readonly FieldName[] // keys of answers are names of questions
  const names = all.filter((name) => !left.includes(name))

  const take = async (before: () => void): Promise<void> => {
    if (!source) return void refetch()
    before()
    const isKept = ([name]: [string, unknown]) => !left.includes(name)
    const kept: PartialAnswers = Object.fromEntries(Object.entries(answers).filter(isKept))
    await store.start(journey, kept)
    const draftId = store.getState().draft.id
    const taken = Object.fromEntries(Object.entries(facts).filter(isKept))
    takenFacts.set({ draftId, facts: taken, before: {}, begun: { at: pathname, answers: kept } })
    leaveFacts(draftId, view.number, all)
    await navigate(stepPath(journey, step, step))
  }
  return {
    isFetching,
    error: data ? undefined : (error ?? undefined),
    take,
    offer: source && { source, facts },
    /** The photo that was submitted is too old by now, and will be asked for. */
    isPhotoOld:
      source !== undefined &&
      asksFor(asked, 'photo') &&
      !anew.includes('photo') &&
      hasOldPhoto(source, view.asOf),
    names,
    choose: (ticked: readonly FieldName[]) => setLeft(all.filter((name) => !ticked.includes(name))),
  }
}
