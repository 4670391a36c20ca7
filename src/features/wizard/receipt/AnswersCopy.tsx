import type { FieldName, Partly } from '../../../domain/application.ts'
import { maskMobile } from '../../../domain/checks.ts'
import { maskIdNumber } from '../../../domain/identity.ts'
import { useMessages } from '../../../i18n/I18n.tsx'
import { say } from '../../../i18n/messages.ts'
import { allFields } from '../../../journey/fields/all.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { SummaryList } from '../../../ui/SummaryList.tsx'
import { Answer } from '../Answer.tsx'
import { findCopy } from '../check/settle.ts'

/** What was submitted, numbers masked: as long as this tab is open, and on the printed receipt. */
export function AnswersCopy({ number }: { readonly number: string }) {
  const { receipt: words } = useMessages('review')
  const { names } = useMessages('apply')
  const copy = findCopy(number)
  if (!copy) return null
  const { answers } = copy
  const fields = copy.steps.flatMap((step) => step.fields).filter((name) => name !== 'mobileProof')
  return (
    <Disclosure summary={words.answers}>
      <p className="hint">{words.answersNote}</p>
      <SummaryList
        rows={fields.map((name) => ({
          key: say(names[name], answers.forWhom),
          value: <Masked name={name} answers={answers} />,
        }))}
      />
    </Disclosure>
  )
}

function Masked({ name, answers }: { readonly name: FieldName; readonly answers: Partly }) {
  const value = answers[name]
  const { input } = allFields[name]
  if (typeof value === 'string' && input === 'idNumber') return maskIdNumber(value)
  if (typeof value === 'string' && input === 'mobile') return maskMobile(value)
  return <Answer name={name} answers={answers} />
}
