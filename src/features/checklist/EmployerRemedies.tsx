import type { LawId } from '../../domain/law.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { periodPath } from '../../journey/paths.ts'
import { Actions, ButtonLink } from '../../ui/Button.tsx'

const stepsBy = (
  duty: LawId,
): readonly {
  readonly step: 'remind' | 'complain' | 'correct' | 'assess' | 'dispute'
  readonly law: LawId
}[] => [
  { step: 'remind', law: duty },
  { step: 'complain', law: 'socialInsuranceLaw.82' },
  { step: 'correct', law: 'socialInsuranceLaw.84' },
  { step: 'assess', law: 'socialInsuranceLaw.58' },
  { step: 'dispute', law: 'socialInsuranceLaw.83' },
]

/** What an employee can do when the employer does not register, and which provision gives the right; `law` sets its period. */
export function EmployerRemedies({
  law: duty,
  start,
}: {
  readonly law: LawId
  /** The day that its days count from, of work or of a work permit, where the employer is late: then one can complain. */
  readonly start: string | undefined
}) {
  const m = useMessages('duty').remedies
  return (
    <>
      <h2>{m.title}</h2>
      <p>{m.lead}</p>
      {start && (
        <Actions>
          <ButtonLink kind="secondary" to={periodPath('employer', start)}>
            {m.toComplaint}
          </ButtonLink>
        </Actions>
      )}
      <ul className="places">
        {stepsBy(duty).map(({ step, law }) => (
          <li key={step}>
            {m[step]}
            <span className="law-note">
              <LawLink id={law} />
            </span>
          </li>
        ))}
      </ul>
      <p className="hint">
        {m.declare} <LawLink id="socialInsuranceLaw.62" />
      </p>
    </>
  )
}
