import { useState } from 'react'
import type { CaseView } from '../../api/schemas.ts'
import type { AnswerChanges, FieldName, PartialAnswers } from '../../domain/application.ts'
import type { Consent } from '../../domain/consents.ts'
import { withChanges } from '../../domain/withChanges.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { Answer } from '../../inputs/Answer.tsx'
import { inputs } from '../../inputs/allInputs.tsx'
import { FaultNotice } from '../../inputs/FaultNotice.tsx'
import { FailedBank } from '../../inputs/failedBank.ts'
import { normalised, readForm } from '../../inputs/readForm.ts'
import { changeId } from '../../journey/caseChanges.ts'
import { outdated } from '../../journey/dependents.ts'
import { walk } from '../../journey/engine.ts'
import { casePath } from '../../journey/paths.ts'
import type { FieldProblem } from '../../journey/types.ts'
import { Actions, Button, ButtonLink } from '../../ui/Button.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { QuestionForm } from '../../wizard/QuestionForm.tsx'
import { SaveStatus } from '../../wizard/SaveStatus.tsx'
import { useStepWords } from '../../wizard/useStepWords.tsx'
import { actionJourney, currentAnswers, startingAnswers } from './actionJourney.ts'
import type { FormAction } from './formAction.ts'
import { useAct } from './useAct.ts'
import { useActionDraft } from './useActionDraft.ts'

interface ActionFormProps {
  readonly view: CaseView
  readonly known: PartialAnswers
  readonly access: string
  /** Whether the case is on this device's list: then what is begun here is kept on it, too. */
  readonly isKept: boolean
  readonly action: Exclude<FormAction, 'withdraw'>
  readonly asked: FieldName | undefined
  /** The consent that is withdrawn. */
  readonly consent: Consent | undefined
}

/** What can be changed until the card is made, and no longer. */
const endsWithProduction: ReadonlySet<FormAction> = new Set(['chooseBank', 'changeDelivery', 'changePhoto'])

/** The questions of one change, and nothing else: what follows from an answer appears below it. */
export function ActionForm({ view, known, access, isKept, action, asked, consent }: ActionFormProps) {
  const { names } = useMessages('apply')
  const words = useMessages('case')
  const language = useLanguage()
  const id = changeId(view.number, consent ? `${action}/${consent}` : action)
  const begun = useActionDraft(isKept ? id : undefined, () => startingAnswers(action, known))
  const { answers } = begun
  const [problems, setProblems] = useState<readonly FieldProblem[]>([])
  const { act, sending, error, objections } = useAct(view.number, access, { action, consent }, begun.finish)
  const [journey] = useState(() => actionJourney(view.kind, action, known, asked))

  // Another bank is chosen only after this one has failed.
  const failed = action === 'chooseBank' ? known.bank : undefined
  const walked = walk(journey, answers, view.asOf)
  const own = walked.steps.filter((step) => step.id !== 'known')
  const reached = own.filter((step) => step.state !== 'closed')
  const fields = reached.flatMap((step) => step.fields)
  const page = { id: action, section: 'card', fields, problems: [], state: 'open' } as const
  const stepWords = useStepWords(journey, page, walked.answers)

  const keep = (next: PartialAnswers) => {
    const asks = journey.steps.filter((step) => step.id !== 'known').flatMap((step) => step.asks)
    const askedHere = new Set<string>(asks.map((ask) => (typeof ask === 'string' ? ask : ask.field)))
    const given = Object.entries(next).filter(([name, value]) => askedHere.has(name) && value !== undefined)
    begun.setAnswers(next, Object.fromEntries(given))
  }
  const change = (given: AnswerChanges, how?: 'chosen') => {
    const next = withChanges(answers, given)
    const gone = Object.fromEntries(outdated(answers, next).map((each) => [each, undefined]))
    keep({ ...next, ...gone })
    if (how === 'chosen' && problems.every(({ field }) => field in given)) setProblems([])
  }

  const onSubmit = (form: HTMLFormElement) => {
    const typed = { ...answers, ...readForm(form, fields, journey, inputs) }
    const given = { ...typed, ...normalised(journey, fields, typed) }
    const now = walk(journey, given, view.asOf)
    const found = now.steps.flatMap(
      ({ state, fields: [field], problems: wrongs }): readonly FieldProblem[] => {
        if (state === 'closed') return []
        // What an application may leave for later, a change may not.
        const isMissing = state === 'later' || (field === 'photo' && !given.photo)
        return isMissing && field ? [{ field, problem: { code: 'photo.later' } }] : wrongs
      },
    )
    keep(typed)
    setProblems(found)
    if (found.length > 0 || now.open) return
    const sent = now.steps.filter((step) => step.id !== 'known').flatMap((step) => step.fields)
    void act(Object.fromEntries(sent.map((name) => [name, now.answers[name]])))
  }

  const current = currentAnswers[action].filter((name) => known[name])
  const title = consent ? words.consent.titles[consent] : say(words.title[action], known.forWhom)
  const lead = (
    <>
      <p className="lede">
        {action === 'correct'
          ? words.correctLead(asked ? say(names[asked], known.forWhom) : '')
          : words.lead[action]}
      </p>
      {view.changeUntil && endsWithProduction.has(action) && (
        <p className="hint">{words.until(formatTime(view.changeUntil, language))}</p>
      )}
      {current.length > 0 && (
        <SummaryList
          rows={current.map((name) => ({
            key: name === 'bank' ? words.failedBank : words.now(say(names[name], known.forWhom)),
            value: <Answer name={name} answers={known} />,
          }))}
        />
      )}
    </>
  )
  return (
    <FailedBank value={failed}>
      <QuestionForm
        back={{ to: casePath(view.number), label: words.back }}
        journey={journey}
        fields={fields}
        inputs={inputs}
        words={{ ...stepWords, title, lead }}
        answers={answers}
        answersSoFar={walked.answers}
        asOf={view.asOf}
        own={() => known.forWhom === 'self'}
        problems={problems.length > 0 ? problems : objections}
        onAnswers={change}
        onSubmit={onSubmit}
      >
        {error !== undefined && <FaultNotice error={error} />}
        <Actions>
          <Button type="submit">{sending ? words.saving : words.save[action]}</Button>
          <ButtonLink kind="quiet" to={casePath(view.number)} onClick={begun.finish}>
            {words.keep}
          </ButtonLink>
        </Actions>
        {isKept && <SaveStatus changeId={id} save={begun.save} />}
      </QuestionForm>
    </FailedBank>
  )
}
