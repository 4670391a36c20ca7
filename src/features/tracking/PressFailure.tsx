import { AgencyError, isAmbiguous } from '../../api/AgencyError.ts'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'

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
  const mayBeDone = error instanceof AgencyError && isAmbiguous(error)
  return <RequestFailure error={error} safe={mayBeDone ? unsure : safe} />
}
