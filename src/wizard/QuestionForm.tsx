import { type ReactNode, useEffect } from 'react'
import type { AnswerChanges, FieldName, PartialAnswers } from '../domain/application.ts'
import { useMessages } from '../i18n/I18n.tsx'
import type { InputDefinitions, WordedOption } from '../inputs/inputDefinitions.ts'
import { getInputDefinition } from '../inputs/readForm.ts'
import type { FieldProblem, Journey } from '../journey/types.ts'
import { useSharedDevice } from '../journey/useSharedDevice.ts'
import { type ErrorItem, ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Page, type PageProps } from '../ui/Page.tsx'
import { FieldView, type FieldWords } from './FieldView.tsx'

/** The words of a page that asks: its heading, what is asked, what can be chosen, what is wrong. */
export interface StepWords {
  readonly title: string
  /** Over the form. */
  readonly lead?: ReactNode
  readonly field: (name: FieldName) => FieldWords
  readonly options: (name: FieldName, values: readonly string[]) => readonly WordedOption[]
  readonly problem: (problem: FieldProblem) => ReactNode
  /** Why it is asked. */
  readonly aside?: ReactNode
}

interface QuestionFormProps extends Pick<PageProps, 'step' | 'progress' | 'back' | 'card'> {
  /** The table that the questions are of. */
  readonly journey: Journey
  readonly fields: readonly FieldName[]
  readonly inputs: Partial<InputDefinitions>
  readonly words: StepWords
  readonly answers: PartialAnswers
  /** The answers met before these questions, and today. */
  readonly answersSoFar: PartialAnswers
  readonly asOf: string
  /** Whether the browser may fill an answer in. */
  readonly own: (name: FieldName) => boolean
  readonly problems: readonly FieldProblem[]
  /** What else is wrong, with something that is no question of this form. */
  readonly alsoWrong?: readonly ErrorItem[]
  readonly onAnswers: (given: AnswerChanges, how?: 'chosen') => void
  readonly onSubmit: (form: HTMLFormElement) => void
  /** After the last question: what belongs to the form, its buttons, what becomes of the answers. */
  readonly children: ReactNode
  /** After the form. */
  readonly after?: ReactNode
  /** There is nothing to be asked now: the page stands without its form. */
  readonly closed?: boolean
}

const nothing: readonly ErrorItem[] = []

/**
 * A page that asks: what is wrong over its heading and in focus, the questions, the way on. A step, a change to a case and a
 * declaration are one.
 */
export function QuestionForm(props: QuestionFormProps) {
  const { journey, words, problems, alsoWrong = nothing, answersSoFar, asOf } = props
  const texts = useMessages('wizard')
  const isShared = useSharedDevice()
  /** The question by which another one is answered, if not by itself. */
  const askedBy = (name: FieldName): FieldName => {
    const within = journey.fields[name]?.within
    return within && props.fields.includes(within) ? within : name
  }
  const items = [
    ...alsoWrong,
    ...problems.map((problem) => ({ id: askedBy(problem.field), text: words.problem(problem) })),
  ]

  useEffect(() => {
    if (problems.length + alsoWrong.length > 0) document.getElementById('error-summary')?.focus()
  }, [problems, alsoWrong])

  return (
    <Page
      title={words.title}
      step={props.step}
      progress={props.progress}
      back={props.back}
      summary={<ErrorSummary title={texts.errorTitle(items.length)} items={items} />}
      aside={words.aside}
      asideTitle={texts.whyTitle}
      card={props.card}
    >
      {words.lead}
      {!props.closed && (
        <form
          noValidate
          autoComplete={isShared ? 'off' : undefined}
          onSubmit={(event) => {
            event.preventDefault()
            props.onSubmit(event.currentTarget)
          }}
        >
          {props.fields.map((name) => {
            if (askedBy(name) !== name) return null
            const text = words.field(name)
            return (
              <FieldView
                key={name}
                journeyId={journey.id}
                name={name}
                kind={getInputDefinition(props.inputs, journey, name)}
                words={text}
                isTitle={text.label === words.title}
                options={words.options(name, journey.fields[name]?.options?.(answersSoFar) ?? [])}
                value={props.answers[name]}
                onAnswers={props.onAnswers}
                answersSoFar={answersSoFar}
                asOf={asOf}
                own={!isShared && props.own(name)}
                error={items.find(({ id }) => id === name)?.text}
                errorPrefix={texts.errorPrefix}
              />
            )
          })}
          {props.children}
        </form>
      )}
      {props.after}
    </Page>
  )
}
