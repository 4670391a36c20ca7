import { useEffect, useRef } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Actions, Button } from '../../ui/Button.tsx'
import { PressFailure } from './PressFailure.tsx'
import { usePressAction } from './usePressAction.ts'

/** Reminding the agency (催办): from when on it can be, the button once it can, and what the agency has answered. */
export function Reminder({
  view,
  caseKey,
  isLate,
}: {
  readonly view: CaseView
  readonly caseKey: string
  /** Then there is nothing more pressing to do here. */
  readonly isLate: boolean
}) {
  const { reminder: words } = useMessages('tracking')
  const language = useLanguage()
  const said = useRef<HTMLParagraphElement>(null)
  const remind = usePressAction({ number: view.number, accessKey: caseKey, action: 'remind' })
  const { reminder } = view
  const isOffered = view.actions.includes('remind')
  const isDone = !isOffered && remind.wasTried && !remind.error
  // The button that had the focus is gone.
  useEffect(() => {
    if (isDone) said.current?.focus()
  }, [isDone])
  if (!reminder) return null
  const day = (date: string) => formatDay(date, language)
  const { from, answerBy, resultBy } = reminder
  const answer = answerBy ? words.sent(day(answerBy)) : resultBy && words.answered(day(resultBy))
  return (
    <>
      {answer && (
        <p ref={said} tabIndex={-1}>
          <strong>{answer}</strong>
        </p>
      )}
      {!answer && !isOffered && <p>{words.from(day(from))}</p>}
      {remind.error && <PressFailure error={remind.error} safe={words.safe} unsure={words.unsure} />}
      {isOffered && (
        <>
          <p>{words.offer}</p>
          <Actions>
            <Button
              {...(isLate ? {} : { kind: 'secondary' })}
              aria-disabled={remind.isPending}
              onClick={remind.press}
            >
              {remind.isPending ? words.working : words.button}
            </Button>
          </Actions>
        </>
      )}
    </>
  )
}
