import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { getCaseAnswers } from '../api/cases.ts'
import type { PartialAnswers } from '../domain/application.ts'
import { reusableAnswers } from '../domain/receiptAnswers.ts'
import { useDraftStore } from '../journey/DraftContext.tsx'
import { stepPath } from '../journey/paths.ts'
import type { JourneyId } from '../journey/types.ts'
import { useDeviceQuestion } from '../journey/useDeviceQuestion.ts'

/** Where somebody goes on with what was submitted before. */
interface TakenTo {
  readonly journey: JourneyId
  readonly step: string
  /** What is made of the old answers: some are given anew, some follow from what is done now. */
  readonly from: (given: PartialAnswers) => PartialAnswers
}

/**
 * Fetches what was submitted in a case into a draft of its own, when the person wants it, and goes on to a question of it.
 * `device` asks whose device this is, where that is not known.
 */
export function useTakeAnswers(number: string, accessKey: string, { journey, step, from }: TakenTo) {
  const store = useDraftStore()
  const device = useDeviceQuestion(true)
  const navigate = useNavigate()
  const [isFetching, setFetching] = useState(false)
  const [error, setError] = useState<unknown>()

  const take = async (): Promise<void> => {
    if (isFetching) return
    setFetching(true)
    setError(undefined)
    try {
      const answers = await getCaseAnswers(number, accessKey)
      device.settle()
      await store.start(journey, from(reusableAnswers(answers)))
      await navigate(stepPath(journey, step, step))
    } catch (reason) {
      setError(reason)
      setFetching(false)
    }
  }
  return { device, isFetching, error, take }
}
