import { useState } from 'react'
import type { ContributionAnswer, ContributionLookUp } from '../../api/contributionSchemas.ts'
import { type LookUp, lookUpsKeptYears } from '../../domain/contributionRecord.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { periodPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { callTo } from '../../ui/PhoneNumber.tsx'
import { LookUpTable } from './LookUpTable.tsx'
import { ObjectionForm } from './ObjectionForm.tsx'
import { Objections } from './Objections.tsx'
import { TellingSwitch } from './TellingSwitch.tsx'

const atOnce = 5

/** Who looked at the record, the newest first; what to do about a look that one does not know, and what became of it. */
export function LookUps({
  record,
  who,
}: {
  readonly record: ContributionAnswer
  readonly who: ContributionLookUp
}) {
  const m = useMessages('records').lookUps
  // The record as it is after what was done here.
  const [log, setLog] = useState(record)
  const [unknown, setUnknown] = useState<LookUp>()
  const { lookUps, tells } = log
  // The look that is under one's eyes is one's own.
  const mayObject = (look: LookUp) => !look.objection && !(look.why === 'record' && look.at === record.at)
  const table = { mayObject, onObject: setUnknown }
  return (
    <>
      <h2 id="looks">{m.heading}</h2>
      {lookUps.length === 0 ? <p>{m.none}</p> : <LookUpTable {...table} lookUps={lookUps.slice(0, atOnce)} />}
      {lookUps.length > atOnce && (
        <Disclosure summary={m.more(lookUps.length - atOnce)}>
          <LookUpTable {...table} lookUps={lookUps.slice(atOnce)} />
        </Disclosure>
      )}
      {unknown && (
        <ObjectionForm
          key={unknown.at + unknown.why}
          look={unknown}
          who={who}
          onSent={(after) => {
            setLog(after)
            setUnknown(undefined)
          }}
          onCancel={() => setUnknown(undefined)}
        />
      )}
      <Objections lookUps={lookUps} sent={log !== record} />
      {tells !== undefined && <TellingSwitch tells={tells} who={who} onChanged={setLog} />}
      <p className="hint">{m.kept(lookUpsKeptYears)}</p>
      <Disclosure summary={m.strange.summary}>
        <ul>
          {m.strange.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p>
          <a href={callTo('12333')}>{m.strange.call}</a>
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
