import { Link } from 'react-router-dom'
import { type LookUp, lookUpsKeptYears } from '../../domain/contributionRecord.ts'
import type { LawId } from '../../domain/law.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { periodPath } from '../../journey/paths.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'

const atOnce = 5

/** What lets somebody look; nothing does where it was refused. */
const laws: { readonly [R in LookUp['why']]?: LawId } = {
  record: 'socialInsuranceLaw.74',
  application: 'personalInformationLaw.13',
  review: 'personalInformationLaw.34',
  counter: 'agencyRegulations.7',
  declaration: 'personalInformationLaw.13',
}

/** Who looked at the record, the newest first, and what to do about a look that was not one's own. */
export function LookUps({ lookUps }: { readonly lookUps: readonly LookUp[] }) {
  const m = useMessages('records').lookUps
  return (
    <>
      <h2>{m.heading}</h2>
      {lookUps.length === 0 ? <p>{m.none}</p> : <Table lookUps={lookUps.slice(0, atOnce)} />}
      {lookUps.length > atOnce && (
        <Disclosure summary={m.more(lookUps.length - atOnce)}>
          <Table lookUps={lookUps.slice(atOnce)} />
        </Disclosure>
      )}
      <p className="hint">{m.kept(lookUpsKeptYears)}</p>
      <Disclosure summary={m.strange.summary}>
        <ul>
          {m.strange.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p>
          <a href="tel:12333">{m.strange.call}</a>
        </p>
        <p>
          {m.strange.rights} <LawLink id="agencyRegulations.51" /> <LawLink id="agencyRegulations.54" />
        </p>
        <p>
          <Link to={periodPath('review')}>{m.strange.review}</Link>
        </p>
      </Disclosure>
    </>
  )
}

function Table({ lookUps }: { readonly lookUps: readonly LookUp[] }) {
  const m = useMessages('records').lookUps
  const language = useLanguage()
  // Two may be of the same minute; the list is never sorted anew.
  const rows = lookUps.map((lookUp, i) => ({ ...lookUp, id: `${lookUp.at}-${i}` }))
  return (
    <table className="record-table">
      <thead>
        <tr>
          <th scope="col">{m.when}</th>
          <th scope="col">{m.who}</th>
          <th scope="col">{m.why}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, at, by, why }) => {
          const law = laws[why]
          return (
            <tr key={id}>
              <td>
                {formatDay(at.slice(0, 10), language)} {at.slice(11)}
              </td>
              <td>{m.actors[by]}</td>
              <td>
                {m.reasons[why]} {law && <LawLink id={law} />}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
