import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { AgencyError } from '../../api/AgencyError.ts'
import { actOnCase, showCase } from '../../api/cases.ts'
import { isFieldName } from '../../api/schemas.ts'
import { keepUploadsOf } from '../../api/unusedUploads.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import type { Consent } from '../../domain/consents.ts'
import type { ResidentAction } from '../../domain/residentActions.ts'
import { casePath } from '../../journey/paths.ts'
import type { FieldProblem } from '../../journey/types.ts'

type Acting =
  | { readonly kind: 'idle' | 'sending' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'refused'; readonly objections: readonly FieldProblem[] }

const none: readonly FieldProblem[] = []

/** Sends an action once, however often the button is pressed; shows the case as it stands after it. `onDone`: it is with the agency. */
export function useAct(
  number: string,
  accessKey: string,
  { action, consent }: { readonly action: ResidentAction; readonly consent?: Consent | undefined },
  onDone: () => void = () => {},
) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const busy = useRef(false)
  const [state, setState] = useState<Acting>({ kind: 'idle' })

  const act = async (answers: PartialAnswers) => {
    if (busy.current) return
    busy.current = true
    setState({ kind: 'sending' })
    try {
      const done = await actOnCase({ number, accessKey, action, answers, consent })
      keepUploadsOf(answers)
      onDone()
      showCase(queries, done)
      // "Back" is not to lead to the page of what is done.
      void navigate(casePath(number), { replace: true })
    } catch (failure) {
      busy.current = false
      const objections = objectionsIn(failure)
      setState(objections.length > 0 ? { kind: 'refused', objections } : { kind: 'failed', error: failure })
    }
  }
  return {
    act,
    sending: state.kind === 'sending',
    error: state.kind === 'failed' ? state.error : undefined,
    objections: state.kind === 'refused' ? state.objections : none,
  }
}

function objectionsIn(error: unknown): FieldProblem[] {
  if (!(error instanceof AgencyError)) return []
  return (error.problem?.errors ?? []).flatMap(({ field, problem }) =>
    isFieldName(field) ? [{ field, problem }] : [],
  )
}
