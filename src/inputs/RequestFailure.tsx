import { faultOf, findWait, retryAtOf } from '../api/fault.ts'
import { useMessages } from '../i18n/I18n.tsx'
import { drawLater } from '../ui/drawings/drawLater.tsx'
import { Failure } from '../ui/Failure.tsx'
import { useCountdown } from '../ui/useCountdown.ts'

/** What can be asked again: a query, or several as one. */
export interface Asked {
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

interface RequestFailureProps {
  readonly error: unknown
  /** What is safe all the same. */
  readonly safe?: string | undefined
  /** With a button that asks again, once the agency lets one; without, where the button that was pressed is still there. */
  readonly asked?: Asked
}

const Unplugged = drawLater(() => import('../ui/drawings/Unplugged.tsx').then((m) => m.Unplugged))
const Closed = drawLater(() => import('../ui/drawings/Closed.tsx').then((m) => m.Closed))

/** The agency could not be asked, or did not answer: what happened, what is safe, and what to do. */
export function RequestFailure({ error, safe, asked }: RequestFailureProps) {
  const { faults, waitFirst, retry, retrying, retryIn } = useMessages('progress')
  const left = useCountdown(retryAtOf(error))
  const fault = faultOf(error)
  const isUnplugged = fault === 'offline' || fault === 'timeout'
  // The agency is there, and has answered.
  const isOwn = fault === 'codeSent' || fault === 'misses'
  const { title, next } = faults[fault]
  const wait = findWait(error)
  return (
    <Failure
      picture={asked && !isOwn && (isUnplugged ? <Unplugged /> : <Closed />)}
      title={title}
      safe={safe}
      next={wait ? waitFirst(wait) : next}
      retry={
        asked && {
          label: asked.isFetching ? retrying : left > 0 ? retryIn(left) : retry,
          busy: asked.isFetching || left > 0,
          onClick: () => void asked.refetch(),
        }
      }
    />
  )
}
