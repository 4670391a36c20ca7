import { useQuery } from '@tanstack/react-query'
import { outletsQuery } from '../../api/banks.ts'
import type { CaseView } from '../../api/schemas.ts'
import { findBestBranch, type Lights, livesElsewhere } from '../../domain/card.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { Task } from '../../ui/Notice.tsx'
import { useBankName } from './CardFace.tsx'

/** The one trip that makes the rest of the card work: which bank, which branch, what to take. */
export function NextTrip({ view, lights }: { readonly view: CaseView; readonly lights: Lights }) {
  const { trip } = useMessages('mycard')
  const pick = usePick()
  const bankName = useBankName(view) ?? trip.theBank
  const { city, bank, outlet, forWhom } = view.answers
  const elsewhere = livesElsewhere(view.answers)
  const outlets = useQuery({ ...outletsQuery(city ?? ''), enabled: Boolean(city && bank) && !elsewhere })
  const branch =
    bank && outlets.data ? findBestBranch(outlets.data, { bank, collectedAt: outlet, lights }) : undefined
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
              {branch.stepFree && <> · {trip.stepFree}</>}
            </p>
            <p className="hint">{trip.demo}</p>
          </div>
        )}
        <h3>{trip.bring}</h3>
        <ul>
          {trip.bringList.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>{trip.optional}</p>
        <p>{forWhom === 'child' ? trip.guardian : trip.why}</p>
      </Task>
    </>
  )
}
