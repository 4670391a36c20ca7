import { useNavigate } from 'react-router-dom'
import type { ContributionLookUp } from '../../api/contributionSchemas.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import { useDraftStore } from '../../journey/DraftContext.tsx'
import { reviewPath } from '../../journey/paths.ts'

/**
 * Begins a correction of the record that is shown, beside whatever else is unfinished here: who asks is known, and what is wrong
 * as far as it was said. The way leads to the first question that is open.
 */
export function useCorrect(
  lookUp: ContributionLookUp,
): (known?: Pick<PartialAnswers, 'recordFault' | 'wrongMonths' | 'employerName'>) => void {
  const store = useDraftStore()
  const navigate = useNavigate()
  return (known) => {
    const { mobileProof, ...who } = lookUp
    const answers: PartialAnswers = {
      ...who,
      mobile: mobileProof.mobile,
      mobileProof,
      ...known,
    }
    void store.start('recordCorrection', answers).then(() => navigate(reviewPath('recordCorrection')))
  }
}
