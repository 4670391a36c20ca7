import type { PartialAnswers } from '../../domain/application.ts'
import { daysToCard } from '../../domain/plan.ts'
import type { Way } from '../../domain/route.ts'
import { useMessages } from '../../i18n/I18n.tsx'

/** What everybody asks first: how many papers, what it costs, how long it takes. `papers`: how many this person needs in any case. */
export function Facts({
  way,
  papers,
  answersSoFar,
}: {
  readonly way: Way
  readonly papers: number
  readonly answersSoFar: PartialAnswers
}) {
  const { facts } = useMessages('checklist')
  const days = { value: facts.days(daysToCard(answersSoFar)), note: facts.from[way] }
  return (
    <ul className="facts way-facts">
      {[facts.papers(papers), facts.cost, days].map(({ value, note }) => (
        <li key={value}>
          <strong>{value}</strong>
          {note}
        </li>
      ))}
    </ul>
  )
}
