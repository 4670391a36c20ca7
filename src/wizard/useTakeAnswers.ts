import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { caseAnswersQuery } from '../api/cases.ts'
import type { CaseView } from '../api/schemas.ts'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { findMoment } from '../domain/dates.ts'
import { isOfTheMatter, reusableAnswers } from '../domain/receiptAnswers.ts'
import { useDraftStore } from '../journey/DraftContext.tsx'
import type { FactOffer } from '../journey/factOffers.ts'
import { stepPath } from '../journey/paths.ts'
import type { JourneyId } from '../journey/types.ts'
import { useDeviceQuestion } from '../journey/useDeviceQuestion.ts'
import { takenFacts } from './takenFacts.ts'

/** Where somebody goes on with what was submitted before. */
interface TakenTo {
  readonly journey: JourneyId
  readonly step: string
  /** What is made of the old answers: some are given anew, some follow from what is done now. */
  readonly from: (given: PartialAnswers) => PartialAnswers
}

/**
 * Offers what was submitted in a case, fact by fact, and takes what is ticked into a draft of its own by a press; that can be undone
 * at the question that comes then. `device` asks whose device this is, where that is not known.
 */
export function useTakeAnswers(view: CaseView, accessKey: string, { journey, step, from }: TakenTo) {
  const store = useDraftStore()
  const device = useDeviceQuestion(true)
  const navigate = useNavigate()
  const { data, error, isFetching, refetch } = useQuery(caseAnswersQuery(view.number, accessKey))
  const [left, setLeft] = useState<readonly string[]>([])
  const submittedAt = view.events.find(({ type }) => type === 'submitted')?.at ?? view.asOf
  const answers = data && from(reusableAnswers(data))
  const known = Object.entries(answers ?? {}).filter(
    ([name]) => isOfTheMatter(name as FieldName) && data?.[name as FieldName] !== undefined,
  )
  const facts: PartialAnswers = Object.fromEntries(known)
  const all = Object.keys(facts) as readonly FieldName[] // keys of answers are names of questions
  const names = all.filter((name) => !left.includes(name))
  const offer: FactOffer | undefined = data && {
    source: {
      id: view.number,
      from: 'case',
      journey: view.kind,
      at: findMoment(submittedAt) ?? 0,
      answers: data,
    },
    facts,
  }

  const take = async (): Promise<void> => {
    if (!answers) return void refetch()
    const kept = Object.entries(answers).filter(([name]) => !left.includes(name))
    device.settle()
    await store.start(journey, Object.fromEntries(kept))
    takenFacts.set({
      draftId: store.getState().draft.id,
      facts: Object.fromEntries(known.filter(([name]) => !left.includes(name))),
      before: {},
    })
    await navigate(stepPath(journey, step, step))
  }
  const choose = (ticked: readonly FieldName[]) => setLeft(all.filter((name) => !ticked.includes(name)))
  return { device, isFetching, error: data ? undefined : (error ?? undefined), take, offer, names, choose }
}
