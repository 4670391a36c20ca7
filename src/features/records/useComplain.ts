import { useNavigate } from 'react-router-dom'
import type { ContributionLookUp } from '../../api/contributionSchemas.ts'
import { findMoment } from '../../domain/dates.ts'
import { useDraftStore } from '../../journey/DraftContext.tsx'
import { stepPath } from '../../journey/paths.ts'
import { recordFacts } from '../../journey/recordFacts.ts'

/**
 * Begins a complaint about an employer that owes contributions, beside whatever else is unfinished here. What the record says is
 * offered at the questions that ask it, and taken by a press.
 * @returns what begins it. `at`: when the agency told the record, `YYYY-MM-DDTHH:mm`.
 */
export function useComplain(
  lookUp: ContributionLookUp,
  at: string,
): (employerName: string | undefined) => void {
  const store = useDraftStore()
  const navigate = useNavigate()
  return (employerName) => {
    const { mobileProof, ...who } = lookUp
    recordFacts.set({
      id: 'record',
      from: 'record',
      journey: 'complaint',
      at: findMoment(at) ?? 0,
      answers: { ...who, mobile: mobileProof.mobile, ...(employerName ? { employerName } : {}) },
    })
    void store.start('complaint').then(() => navigate(stepPath('complaint', 'first-day')))
  }
}
