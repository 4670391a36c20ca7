import { useEffect, useRef } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { PressFailure } from './PressFailure.tsx'
import { usePressAction } from './usePressAction.ts'

type WithdrawnConsentView = NonNullable<CaseView['withdrawnConsents']>[number]

/**
 * Of one consent: since when it is withdrawn, and the button that takes that back while the agency allows it; once it is taken
 * back here, that it holds again. `withdrawn`: undefined while the consent stands.
 */
export function WithdrawnConsent({
  view,
  caseKey,
  consent,
  withdrawn,
}: {
  readonly view: CaseView
  readonly caseKey: string
  readonly consent: WithdrawnConsentView['consent']
  readonly withdrawn: WithdrawnConsentView | undefined
}) {
  const { consents: words, withdrawal } = useMessages('tracking')
  const language = useLanguage()
  const done = useRef<HTMLParagraphElement>(null)
  const undo = usePressAction({ number: view.number, accessKey: caseKey, action: 'restoreConsent', consent })
  const isUndone = !withdrawn && undo.wasTried
  // The button that had the focus is gone.
  useEffect(() => {
    if (isUndone) done.current?.focus()
  }, [isUndone])
  if (isUndone)
    return (
      <p ref={done} tabIndex={-1}>
        {words.restore.done}
      </p>
    )
  if (!withdrawn) return null
  const day = (date: string) => formatDay(date.slice(0, 10), language)
  return (
    <>
      <p>{words.withdrawn(day(withdrawn.at))}</p>
      {undo.error && <PressFailure error={undo.error} safe={words.restore.safe} unsure={withdrawal.unsure} />}
      {withdrawn.undoUntil && (
        <>
          <p>{words.restore.until(day(withdrawn.undoUntil))}</p>
          <Button kind="secondary" aria-disabled={undo.isPending} onClick={undo.press}>
            {undo.isPending ? words.restore.working : words.restore.button}
            <span className="sr-only">{words.names[consent]}</span>
          </Button>
        </>
      )}
    </>
  )
}
