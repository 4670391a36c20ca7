import { faultOf } from '../../api/fault.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { type Asked, RequestFailure } from '../../inputs/RequestFailure.tsx'
import { caseSearchPath } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Signpost } from '../../ui/drawings/Signpost.tsx'
import { Failure } from '../../ui/Failure.tsx'

/** A case that can't be read just now: what happened, that the application is safe, and how to go on. */
export function CaseFailure({ asked }: { readonly asked: Asked & { readonly error: unknown } }) {
  const m = useMessages('progress')
  const fault = faultOf(asked.error)
  const { title, next } = m.faults[fault]
  if (fault === 'noAccess' || fault === 'notFound')
    return (
      <>
        <Failure picture={<Signpost />} title={title} next={next} />
        <p>
          <ButtonLink kind="secondary" to={caseSearchPath()}>
            {m.search.heading}
          </ButtonLink>
        </p>
      </>
    )
  return <RequestFailure error={asked.error} safe={m.safe} asked={asked} />
}
