import { AgencyError, isAmbiguous } from '../../api/AgencyError.ts'
import { isNotOffered } from '../../api/cardUses.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { RequestFailure } from '../../inputs/RequestFailure.tsx'
import { Failure } from '../../ui/Failure.tsx'

/** Treatment elsewhere could not be filed, or a filing not be ended: what holds, and what to do; also where an agency has no such service. */
export function FilingFailure({ error }: { readonly error: Error }) {
  const { elsewhere: m } = useMessages('uses')
  if (isNotOffered(error))
    return (
      <Failure title={m.notOffered.title} safe={m.safe} next={<ChineseTerms text={m.notOffered.next} />} />
    )
  const isUnsure = error instanceof AgencyError && isAmbiguous(error)
  return <RequestFailure error={error} safe={isUnsure ? m.unsure : m.safe} />
}
