import { useMutation, useQueryClient } from '@tanstack/react-query'
import { actOnCase, caseQuery, showCase } from '../../api/cases.ts'
import type { PressAction } from '../../domain/case.ts'
import type { Consent } from '../../domain/consents.ts'

/** What is taken back: a withdrawal of the case, or of one consent. */
interface Undo {
  readonly number: string
  readonly accessKey: string
  readonly action: PressAction
  readonly consent?: Consent
}

/** Takes a withdrawal back by one press, and shows the case as it stands after it. */
export function useUndo(undo: Undo) {
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: () => actOnCase({ ...undo, answers: {} }),
    onSuccess: (after) => showCase(queries, after),
    // Whether it was done unheard, or is too late, only the agency's own record says.
    onError: () => queries.invalidateQueries({ queryKey: caseQuery(undo.number, '').queryKey }),
  })
  return {
    wasTried: !act.isIdle,
    isPending: act.isPending,
    press: () => act.isPending || act.mutate(),
    error: act.error,
  }
}
