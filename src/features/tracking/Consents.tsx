import { useState } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import { type Consent, consents } from '../../domain/consents.ts'
import { effectOfWithdrawing, type WithdrawalEffect } from '../../domain/consentWithdrawal.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { actionPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { WithdrawnConsent } from './WithdrawnConsent.tsx'

/**
 * Each consent that was given: what follows from withdrawing it now, with the way to do so; or since when it is withdrawn. Open
 * at first where a withdrawal can be undone.
 */
export function Consents({ view, caseKey }: { readonly view: CaseView; readonly caseKey: string }) {
  const { consents: words } = useMessages('tracking')
  const { consents: given = [], withdrawnConsents: withdrawn = [] } = view
  const [open] = useState(() => withdrawn.some(({ undoUntil }) => undoUntil !== null))
  const listed = consents.filter(
    (consent) => given.includes(consent) || withdrawn.some((each) => each.consent === consent),
  )
  if (listed.length === 0) return null
  return (
    <Disclosure summary={words.heading} open={open}>
      <p>{words.lead}</p>
      <dl className="case-consents">
        {listed.map((consent) => (
          <div key={consent}>
            <dt>{words.names[consent]}</dt>
            <dd>
              <WithdrawnConsent
                view={view}
                caseKey={caseKey}
                consent={consent}
                withdrawn={withdrawn.find((each) => each.consent === consent)}
              />
              {given.includes(consent) && <Given view={view} consent={consent} />}
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}

/** What follows from withdrawing a consent that stands, and the way to do so. */
function Given({ view, consent }: { readonly view: CaseView; readonly consent: Consent }) {
  const { consents: words } = useMessages('tracking')
  const effect = effectOfWithdrawing(consent, view)
  const texts: Readonly<Partial<Record<Consent, string>>> = words.effects[effect]
  return (
    <>
      <p>{texts[consent]}</p>
      {effect !== 'tooLate' && (
        <p>
          <Link to={actionPath(view.number, wayTo(effect, consent))}>
            {words.withdraw[effect]}
            <span className="sr-only">{words.names[consent]}</span>
          </Link>
        </p>
      )}
    </>
  )
}

const wayTo = (effect: WithdrawalEffect, consent: Consent): string =>
  effect === 'stops' ? 'withdraw' : `withdrawConsent/${consent}`
