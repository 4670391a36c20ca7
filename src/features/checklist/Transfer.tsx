import type { PartialAnswers } from '../../domain/application.ts'
import { hasEmployer } from '../../domain/route.ts'
import type { Transfer as Rule } from '../../domain/transfer.ts'
import { ChineseTerms } from '../../i18n/ChineseTerms.tsx'
import { useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { say } from '../../i18n/text.ts'

/** Insured in another province, living here: what it means if the insurance stays there, and how it comes along. */
export function Transfer({
  transfer,
  answersSoFar,
}: {
  readonly transfer: Rule
  readonly answersSoFar: PartialAnswers
}) {
  const { stay, move } = useMessages('checklist').transfer
  const first = transfer.rule === 'home' ? 'home' : hasEmployer(answersSoFar) ? 'employer' : 'alone'
  return (
    <div className="transfer">
      <section className="flow">
        <h2>{stay.title}</h2>
        <p>{stay.lead}</p>
        <ul className="places">
          {stay.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
      <section className="flow">
        <h2>{move.title}</h2>
        <p>
          <ChineseTerms text={move.lead[transfer.rule]} />
        </p>
        <ol>
          {[say(move.register[first], answersSoFar.forWhom), ...move.steps].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="hint laws">
          {transfer.laws.map((id) => (
            <LawLink key={id} id={id} />
          ))}
        </p>
      </section>
    </div>
  )
}
