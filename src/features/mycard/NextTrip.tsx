import { Link } from 'react-router-dom'
import type { CaseView } from '../../api/schemas.ts'
import { useBank } from '../../api/useBank.ts'
import { useOutlets } from '../../api/useOutlets.ts'
import { findBestBranch, livesElsewhere } from '../../domain/card.ts'
import type { Lights } from '../../domain/cardEvents.ts'
import { idTypeOf } from '../../domain/person.ts'
import { whatToBring } from '../../domain/visits.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { officesFor } from '../../journey/paths.ts'
import { Task } from '../../ui/Notice.tsx'

/** The one trip that makes the rest of the card work: which bank, which branch, what to take. */
export function NextTrip({ view, lights }: { readonly view: CaseView; readonly lights: Lights }) {
  const { trip } = useMessages('mycard')
  const pick = usePick()
  const { bring } = useMessages('progress')
  const { city, bank, outlet, forWhom = 'self' } = view.answers
  const issuer = useBank(view.answers)
  const bankName = issuer ? pick(issuer.name) : trip.theBank
  const elsewhere = livesElsewhere(view.answers)
  const outlets = useOutlets(bank && !elsewhere ? city : undefined)
  const branch = bank && outlets && findBestBranch(outlets, { bank, collectedAt: outlet, lights })
  return (
    <>
      <h2>{trip.heading}</h2>
      <Task title={trip.bank(bankName)} idle={!lights.social}>
        <p>{elsewhere ? trip.elsewhere(bankName) : trip.anyBranch(bankName)}</p>
        {branch && (
          <div>
            <p className="hint">{trip.suggestion}</p>
            <p>
              <strong>{pick(branch.name)}</strong>
              <br />
              {pick(branch.address)}
              <br />
              {trip.hours}
              {pick(branch.hours)}
              <br />
              {trip.phone}
              <span className="code">{branch.phone}</span>
              {branch.stepFree && <span> · {trip.stepFree}</span>}
            </p>
            <p className="hint">{trip.demo}</p>
            <p>
              <Link to={officesFor('activate', city)}>{trip.others}</Link>
            </p>
          </div>
        )}
        <h3>{bring.heading}</h3>
        <ul>
          {whatToBring('activate', forWhom).map((thing) => (
            <li key={thing}>{bring.items[thing](forWhom, idTypeOf(view.answers))}</li>
          ))}
        </ul>
        <p>{say(trip.why, forWhom)}</p>
        <p>{trip.optional}</p>
      </Task>
    </>
  )
}
