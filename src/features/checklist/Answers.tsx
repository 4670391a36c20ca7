import type { PartialAnswers } from '../../domain/application.ts'
import { findCity } from '../../domain/divisions.ts'
import { useMessages, usePick } from '../../i18n/I18n.tsx'
import { type OptionText, say } from '../../i18n/text.ts'
import { stepPath } from '../../journey/paths.ts'
import { routeSteps } from '../../journey/route.ts'
import { Link } from '../../router/Link.tsx'

type Question = 'forWhom' | 'applicantKind' | 'insuredPlace' | 'livingPlace' | 'cardInHand'

/** What was answered, each with a way to change it. */
export function Answers({ answersSoFar }: { readonly answersSoFar: PartialAnswers }) {
  const m = useMessages('checklist')
  const texts = useMessages('route')
  const pick = usePick()
  const city = answersSoFar.city ? findCity(answersSoFar.city) : undefined
  const value = (question: Question | 'city'): string => {
    if (question === 'city') return city ? pick(city) : ''
    const answer = answersSoFar[question]
    const options: Readonly<Record<string, OptionText>> = texts.options[question]
    return answer ? say(options[answer]?.label ?? '', answersSoFar.forWhom) : ''
  }
  const questions = ['forWhom', 'applicantKind', 'insuredPlace', 'livingPlace', 'cardInHand', 'city'] as const
  return (
    <dl className="route-answers">
      {questions.map((question) => {
        const step = routeSteps.find(({ asks }) => asks.includes(question))
        const label = say(texts.fields[question].label, answersSoFar.forWhom)
        return (
          <div key={question}>
            <dt>{label}</dt>
            <dd>{value(question)}</dd>
            <dd>
              <Link to={stepPath('route', step?.id ?? '')}>
                {m.answers.change}
                <span className="sr-only">{label}</span>
              </Link>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
