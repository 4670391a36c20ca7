import { useMutation, useQueryClient } from '@tanstack/react-query'
import { actOnCase, caseQuery, showCase } from '../../api/cases.ts'
import type { Consent } from '../../domain/consents.ts'
import type { Language } from '../../domain/language.ts'
import type { PressAction } from '../../domain/residentActions.ts'

/** What is done by one press: taking back a withdrawal of the case or of one consent, reminding the agency, or another language of messages. */
interface Pressed {
  readonly number: string
  readonly accessKey: string
  readonly action: PressAction
  readonly consent?: Consent
  readonly language?: Language
}

/** Does it, and shows the case as it stands after it. */
export function usePressAction(pressed: Pressed) {
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: () => actOnCase({ ...pressed, answers: {} }),
    onSuccess: (after) => showCase(queries, after),
    // Whether it was done unheard, or is too late, only the agency's own record says.
    onError: () => queries.invalidateQueries({ queryKey: caseQuery(pressed.number, '').queryKey }),
  })
  return {
    wasTried: !act.isIdle,
    isPending: act.isPending,
    press: () => act.isPending || act.mutate(),
    error: act.error,
  }
}
