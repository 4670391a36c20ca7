import { useMutation, useQueryClient } from '@tanstack/react-query'
import { AgencyError, isAmbiguous } from '../../api/AgencyError.ts'
import { actOnCard, caseQuery, showCase } from '../../api/cases.ts'
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
export function useCardAction(view: CaseWithCard, caseKey: string, action: CardAction): CardPress {
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: () => actOnCard({ number: view.number, accessKey: caseKey, action }),
    onSuccess: (after) => showCase(queries, after),
    // It may have worked unseen, or somebody else was faster: the agency's own record decides what is shown.
    onError: () => queries.invalidateQueries({ queryKey: caseQuery(view.number, '').queryKey }),
  })
  return {
    wasTried: !act.isIdle,
    isPending: act.isPending,
    error: act.error,
    isUnsure: act.error instanceof AgencyError && isAmbiguous(act.error),
    press: () => act.isPending || act.mutate(),
  }
}
