import { Link } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import { type Consent, effectOfWithdrawing } from '../../domain/consents.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'

/** Each consent that was given, what follows from withdrawing it now, and the way to do so. */
export function Consents({ view }: { readonly view: CaseView }) {
  const { consents: words } = useMessages('tracking')
  const given = view.consents ?? []
  if (given.length === 0) return null
  const actions = { stops: 'withdraw', otherWay: 'changeDelivery' } as const
  return (
    <Disclosure summary={words.heading}>
      <p>{words.lead}</p>
      <dl className="case-consents">
        {given.map((consent) => {
          const effect = effectOfWithdrawing(consent, view.actions)
          const texts: Readonly<Partial<Record<Consent, string>>> = words.effects[effect]
          return (
            <div key={consent}>
              <dt>{words.names[consent]}</dt>
              <dd>
                <p>{texts[consent]}</p>
                {effect !== 'past' && (
                  <p>
                    <Link to={`/cases/${view.number}/do/${actions[effect]}`}>
                      {words.withdraw[effect]}
                      <span className="sr-only">{words.names[consent]}</span>
                    </Link>
                  </p>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
    </Disclosure>
  )
}
