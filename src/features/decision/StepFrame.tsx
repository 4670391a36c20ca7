import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { type ErrorItem, ErrorSummary } from '../../ui/ErrorSummary.tsx'
import { Page } from '../../ui/Page.tsx'

/** Where a step stands, and the ways out of it. */
export interface StepProps {
  readonly at: number
  readonly of: number
  readonly onPrevious: () => void
  /** What leaving without a decision is called, and does. */
  readonly stop: string
  readonly onStop: () => void
}

interface StepFrameProps extends StepProps {
  readonly title: string
  readonly lead: ReactNode
  /** What is still missing; shown once somebody wants to go on. */
  readonly missing: readonly ErrorItem[]
  readonly submit: string
  readonly onNext: () => void
  /** @param shows whether what is missing is to be said. */
  readonly children: (shows: boolean) => ReactNode
}

/** One step of a decision: what is asked, what is missing, on and back. */
export function StepFrame({
  at,
  of,
  title,
  lead,
  missing,
  submit,
  onNext,
  onPrevious,
  stop,
  onStop,
  children,
}: StepFrameProps) {
  const m = useMessages('decision')
  const summary = useRef<HTMLElement>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries > 0) summary.current?.focus()
  }, [tries])
  const go = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (missing.length === 0) onNext()
    else setTries(tries + 1)
  }
  const shows = tries > 0
  return (
    <Page
      title={title}
      step={m.step(at, of)}
      progress={{ short: `${at}/${of}`, done: at, parts: of }}
      summary={shows && <ErrorSummary ref={summary} title={m.errors(missing.length)} items={[...missing]} />}
    >
      <p className="lede">{lead}</p>
      {/* Without autocomplete, browsers put what the last person has ticked into the form of the next. */}
      <form noValidate autoComplete="off" onSubmit={go} className="flow">
        {children(shows)}
        <Actions>
          <Button type="submit">{submit}</Button>
          <Button kind="secondary" onClick={onPrevious}>
            {m.previous}
          </Button>
          <Button kind="quiet" onClick={onStop}>
            {stop}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}
