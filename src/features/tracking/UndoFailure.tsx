import { AgencyError, isAmbiguous } from '../../api/AgencyError.ts'
import { faultOf, findWait } from '../../api/fault.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Failure } from '../../ui/Failure.tsx'

/** Why something could not be undone, and what holds now. `safe`: said where it was surely not. */
export function UndoFailure({ error, safe }: { readonly error: unknown; readonly safe: string }) {
  const { withdrawal } = useMessages('tracking')
  const { faults, waitFirst } = useMessages('progress')
  const wait = findWait(error)
  const unsure = error instanceof AgencyError && isAmbiguous(error)
  return (
    <Failure
      title={faults[faultOf(error)].title}
      safe={unsure ? withdrawal.unsure : safe}
      next={wait ? waitFirst(wait) : faults[faultOf(error)].next}
    />
  )
}
