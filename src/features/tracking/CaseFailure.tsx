import { faultOf, findWait, retryAtOf } from '../../api/fault.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { caseSearchPath } from '../../journey/paths.ts'
import { ButtonLink } from '../../ui/Button.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { useCountdown } from '../../ui/useCountdown.ts'

interface CorrectionRequest {
  readonly error: unknown
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

/** A case that can't be read just now: what happened, that the application is safe, and how to go on. */
export function CaseFailure({ asked }: { readonly asked: CorrectionRequest }) {
  const m = useMessages('progress')
  const fault = faultOf(asked.error)
  const wait = findWait(asked.error)
  const left = useCountdown(retryAtOf(asked.error))
  const { title, next } = m.faults[fault]
  if (fault === 'noAccess' || fault === 'notFound')
    return (
      <>
        <Failure title={title} next={next} />
        <p>
          <ButtonLink kind="secondary" to={caseSearchPath()}>
            {m.search.heading}
          </ButtonLink>
        </p>
      </>
    )
  return (
    <Failure
      title={title}
      safe={m.safe}
      next={wait ? m.waitFirst(wait) : next}
      retry={{
        label: asked.isFetching ? m.retrying : left > 0 ? m.retryIn(left) : m.retry,
        busy: asked.isFetching || left > 0,
        onClick: () => void asked.refetch(),
      }}
    />
  )
}
