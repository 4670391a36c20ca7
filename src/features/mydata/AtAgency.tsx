import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { caseSearchPath, recordsPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { BesideCases } from './BesideCases.tsx'
import { HeldCase } from './HeldCase.tsx'
import type { useOwnCases } from './useOwnData.ts'

/** What the agency holds of the people on this device, case by case; why it can't be deleted, and what belongs to no case. */
export function AtAgency({ cases, asked }: ReturnType<typeof useOwnCases>) {
  const { agency } = useMessages('mydata')
  const { others, law } = agency
  return (
    <section className="data-part">
      <h2>{agency.heading}</h2>
      {cases.length > 0 ? (
        <>
          <p>{agency.lead}</p>
          <ul className="data-list">
            {cases.map(({ saved }, i) => {
              const query = asked[i]
              return query && <HeldCase key={saved.number} saved={saved} query={query} />
            })}
          </ul>
        </>
      ) : (
        <p>
          {agency.nothing} <Link to={caseSearchPath()}>{agency.search}</Link>
        </p>
      )}
      <Disclosure summary={law.heading}>
        <p>
          {law.why} <LawLink id="socialInsuranceLaw.74" />
        </p>
        <p>{law.until}</p>
        <p>
          {law.after} <LawLink id="personalInformationLaw.47" />
        </p>
      </Disclosure>
      <h3>{others.heading}</h3>
      <BesideCases />
      <p className="hint">{others.demo}</p>
      <p>
        {others.records} <LawLink id="socialInsuranceLaw.74" />
      </p>
      <p>
        <Link to={recordsPath}>{others.recordsLink}</Link>
      </p>
    </section>
  )
}
