import '../../wizard/wizard.css'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router-dom'
import { useAsOf } from '../../api/useAsOf.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import { idTypeOf } from '../../domain/person.ts'
import { withChanges } from '../../domain/withChanges.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { inputs } from '../../inputs/allInputs.tsx'
import { normalised, readForm } from '../../inputs/readForm.ts'
import { walk } from '../../journey/engine.ts'
import { homePath, recordsCodePath } from '../../journey/paths.ts'
import type { FieldProblem } from '../../journey/types.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { QuestionForm } from '../../wizard/QuestionForm.tsx'
import { useStepWords } from '../../wizard/useStepWords.tsx'
import { FillSample } from './demo/fillSample.tsx'
import { identification } from './identification.ts'
import { give, giveAnew } from './lookUp.ts'
import { RecordHelp } from './RecordHelp.tsx'

const page = { id: 'person', section: 'identity', fields: [], problems: [], state: 'open' } as const
const fields = ['name', 'idNumber', 'mobile'] as const
const withDocument = ['idType', ...fields] as const
const none: readonly FieldProblem[] = []

/** Asks whose record it is. `objections`: what the agency said against these answers; `isProofRefused`: the code has to be
 * asked for anew. */
export function IdentifyForm({
  given,
  objections = none,
  isProofRefused,
}: {
  readonly given: PartialAnswers
  readonly objections?: readonly FieldProblem[]
  readonly isProofRefused?: boolean
}) {
  const m = useMessages('records').identify
  const asOf = useAsOf()
  const navigate = useNavigate()
  const [answers, setAnswers] = useState(given)
  const [problems, setProblems] = useState<readonly FieldProblem[]>()
  // Nearly everybody has a resident identity card: the other documents are there for whoever asks for them.
  const [asksDocument, setAsksDocument] = useState(idTypeOf(given) !== 'residentId')
  const asked = asksDocument ? withDocument : fields
  const words = useStepWords(identification, { ...page, fields: asked }, answers)
  const chooseDocument = () => {
    flushSync(() => setAsksDocument(true))
    document.querySelector<HTMLInputElement>('input[name="idType"]')?.focus()
  }

  const submit = (form: HTMLFormElement) => {
    const typed = { ...answers, ...readForm(form, asked, identification, inputs) }
    const said = {
      ...typed,
      ...normalised(identification, asked, typed),
      ...(asksDocument ? {} : { idType: 'residentId' as const }),
    }
    const { steps } = walk(identification, said, asOf)
    const wrong = steps.flatMap((step) => step.problems)
    setAnswers(said)
    setProblems(wrong)
    if (wrong.length > 0) return
    ;(isProofRefused ? giveAnew : give)(said)
    void navigate(recordsCodePath)
  }
  return (
    <QuestionForm
      journey={identification}
      fields={asked}
      inputs={inputs}
      back={{ to: homePath, label: m.back }}
      words={{
        ...words,
        title: m.title,
        lead: (
          <>
            {isProofRefused && (
              <Notice kind="warning">
                <p>{m.again}</p>
              </Notice>
            )}
            <p className="lede">{m.lead}</p>
          </>
        ),
        field: (name) => {
          if (name === 'idType') return { ...words.field(name), label: m.document }
          return name === 'mobile' ? { label: m.mobile, hint: m.mobileHint } : words.field(name)
        },
        aside: <RecordHelp />,
      }}
      answers={answers}
      answersSoFar={answers}
      asOf={asOf}
      own={() => true}
      problems={problems ?? objections}
      onAnswers={(changes) => setAnswers((before) => withChanges(before, changes))}
      onSubmit={submit}
    >
      {!asksDocument && (
        <Actions>
          <Button kind="quiet" type="button" onClick={chooseDocument}>
            {m.otherDocument}
          </Button>
        </Actions>
      )}
      <FillSample onFill={setAnswers} />
      <Actions>
        <Button type="submit">{m.next}</Button>
      </Actions>
      <p className="hint">{m.notKept}</p>
    </QuestionForm>
  )
}
