import { useMutation, useQueryClient } from '@tanstack/react-query'
import { AgencyError, isAmbiguous } from '../../api/AgencyError.ts'
import { actOnCard, caseQuery, showCase } from '../../api/cases.ts'
import type { CaseView } from '../../api/schemas.ts'
import type { CardAction } from '../../domain/cardEvents.ts'
import type { CaseWithCard } from './caseWithCard.ts'

/** Something that is done with the card by one press: whether it was tried, is under way, and what went wrong. */
export interface CardPress {
  readonly wasTried: boolean
  readonly isPending: boolean
  readonly error: Error | null
  /** Whether it may have been done unheard. */
  readonly isUnsure: boolean
  readonly press: () => void
}

/** Does something with the card by one press, and shows the card as the agency has it then. */
export const useCardAction = (view: CaseWithCard, caseKey: string, action: CardAction): CardPress =>
  usePress(view.number, () => actOnCard({ number: view.number, accessKey: caseKey, action }))

/** The same of anything that gives back the case of that number. `then`: where to go once it is done. */
export function usePress(number: string, work: () => Promise<CaseView>, then?: () => void): CardPress {
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: work,
    onSuccess: (after) => {
      showCase(queries, after)
      then?.()
    },
    // It may have worked unseen, or somebody else was faster: the agency's own record decides what is shown.
    onError: () => queries.invalidateQueries({ queryKey: caseQuery(number, '').queryKey }),
  })
  return {
    wasTried: !act.isIdle,
    isPending: act.isPending,
    error: act.error,
    isUnsure: act.error instanceof AgencyError && isAmbiguous(act.error),
    press: () => act.isPending || act.mutate(),
  }
}
