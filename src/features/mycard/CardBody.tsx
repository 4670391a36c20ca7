import type { CaseView } from '../../api/schemas.ts'
import { renewalOf } from '../../domain/card.ts'
import { lightsOf } from '../../domain/case.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Lights } from '../../ui/Lights.tsx'
import { Masked } from '../../ui/Masked.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { CardStates } from './CardStates.tsx'
import { EnableSocial } from './EnableSocial.tsx'
import { NextTrip } from './NextTrip.tsx'
import { Validity } from './Validity.tsx'

/** What to do first, then what to know. */
export function CardBody({ view, caseKey }: { readonly view: CaseView; readonly caseKey: string }) {
  const m = useMessages('mycard')
  const lights = lightsOf(view.events)
  // What is soon to be done comes first.
  const isDue = view.cardExpires !== null && renewalOf(view.cardExpires, view.asOf).kind !== 'later'
  const lead = lights.social
    ? lights.financial
      ? m.lead.works
      : m.lead.socialOnly
    : lights.financial
      ? m.lead.financialOnly
      : m.lead.sealed
  return (
    <>
      <p>{lead}</p>
      {isDue && <Validity view={view} />}
      <h2>{m.lights.heading}</h2>
      <div className="card-lights">
        <Lights lights={lights} words={m.lights} />
        <p className="hint">{m.lights.socialFor}</p>
        <p className="hint">{m.lights.financialFor}</p>
      </div>
      {!lights.social && (
        <Notice title={m.sealed.title}>
          <p>{m.sealed.text}</p>
        </Notice>
      )}
      <EnableSocial view={view} caseKey={caseKey} />
      {!lights.financial && <NextTrip view={view} lights={lights} />}
      {lights.social && lights.financial && (
        <>
          <h2>{m.uses.heading}</h2>
          <ul>
            {m.uses.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p className="hint">{m.uses.demo}</p>
        </>
      )}
      <h2>{m.passwords.heading}</h2>
      <ul>
        {m.passwords.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Notice kind="warning">
        <p>{m.passwords.neverAsk}</p>
      </Notice>
      <h2>{m.number.heading}</h2>
      {view.cardNumber && (
        <p>
          <Masked
            value={view.cardNumber}
            groups={[3, 3, 3]}
            ends={[1, 4]}
            label={m.number.label}
            words={m.number}
          />
        </p>
      )}
      <p>{m.number.text}</p>
      {!isDue && <Validity view={view} />}
      <CardStates view={view} lights={lights} />
      <Disclosure summary={m.lost.heading}>
        <ol>
          {m.lost.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Disclosure>
    </>
  )
}
