import { AgencyError, isAmbiguous } from '../../api/AgencyError.ts'
import { faultOf, findWait } from '../../api/fault.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Failure } from '../../ui/Failure.tsx'

/** Why a press did nothing, and what holds now. `safe`: said where it surely did nothing; `unsure`: where it may have. */
export function PressFailure({
  error,
  safe,
  unsure,
}: {
  readonly error: unknown
  readonly safe: string
  readonly unsure: string
}) {
  const { faults, waitFirst } = useMessages('progress')
  const wait = findWait(error)
  const mayBeDone = error instanceof AgencyError && isAmbiguous(error)
  return (
    <Failure
      title={faults[faultOf(error)].title}
      safe={mayBeDone ? unsure : safe}
      next={wait ? waitFirst(wait) : faults[faultOf(error)].next}
    />
  )
}
