import { lazy, type ReactNode, Suspense } from 'react'
import type { FieldName, PartialAnswers } from '../domain/application.ts'
import { ChineseTerms } from '../i18n/ChineseTerms.tsx'
import { useMessages } from '../i18n/I18n.tsx'
import type { Messages } from '../i18n/messages.ts'
import { say } from '../i18n/text.ts'
import { numberTypeOf } from '../inputs/TextInputs.tsx'
import { findStepText, optionsIn, sayOptional } from '../inputs/wording.ts'
import { wordQuestion } from '../inputs/wordQuestion.ts'
import { basisOf } from '../journey/basis.ts'
import type { FieldProblem, Journey, WalkedStep } from '../journey/types.ts'
import type { StepWords } from './QuestionForm.tsx'

const LawNote = lazy(() => import('./LawNote.tsx').then((m) => ({ default: m.LawNote })))

/** What is wrong with an answer, in a sentence that says what to do. */
export function useProblemText(answersSoFar: PartialAnswers): (problem: FieldProblem) => ReactNode {
  const apply = useMessages('apply')
  const texts = useTexts()
  const who = answersSoFar.forWhom
  return ({ field, problem }) => {
    const isNumber = field === 'idNumber' || field === 'guardianIdNumber' || field === 'agentIdNumber'
    const name = isNumber
      ? apply.idNumbers[numberTypeOf(field, answersSoFar)].name
      : say(apply.names[field], who)
    if (problem.code === 'required')
      return field === 'idNumber'
        ? apply.numberRequired(who ?? 'self', name)
        : say(texts[field].required, who)
    return <ChineseTerms text={apply.problems[problem.code](problem, name)} />
  }
}

function useTexts(): Messages['route']['fields'] & Messages['apply']['fields'] {
  return { ...useMessages('route').fields, ...useMessages('apply').fields }
}

/** The words of any step, for the person it is about. */
export function useStepWords(journey: Journey, step: WalkedStep, answersSoFar: PartialAnswers): StepWords {
  const apply = useMessages('apply')
  const route = useMessages('route')
  const texts = useTexts()
  const problem = useProblemText(answersSoFar)
  const who = answersSoFar.forWhom
  const options = { ...route.options, ...apply.options }
  const titled = findStepText(apply.steps, journey.id, step.id)
  const [first] = step.fields

  const field = (name: FieldName) => {
    const { label, hint } = wordQuestion({ apply, route }, journey, step.id, name, answersSoFar)
    return { label, hint: hint && <ChineseTerms text={hint} /> }
  }
  const laws = new Set(step.fields.flatMap((name) => basisOf[name] ?? []))
  const whys = step.fields.flatMap((name): ReactNode[] => {
    const why = sayOptional(texts[name].why, who)
    return why ? [<p key={name}>{why}</p>] : []
  })
  return {
    title: titled ? say(titled.title, who) : first ? field(first).label : '',
    lead: titled?.lead && <p className="lede">{say(titled.lead, who)}</p>,
    field,
    options: (name, values) =>
      optionsIn(options, name, values, who).map((option) => ({
        ...option,
        hint: option.hint && <ChineseTerms text={option.hint} />,
      })),
    problem,
    aside: (whys.length > 0 || laws.size > 0) && (
      <>
        {whys}
        <Suspense fallback={null}>
          {[...laws].map((id) => (
            <LawNote key={id} id={id} />
          ))}
        </Suspense>
      </>
    ),
  }
}
