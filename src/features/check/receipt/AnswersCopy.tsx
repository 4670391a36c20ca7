import { useRef } from 'react'
import { useLanguage, useMessages } from '../../../i18n/I18n.tsx'
import { say } from '../../../i18n/text.ts'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { SummaryList } from '../../../ui/SummaryList.tsx'
import { saveBlob } from '../../../ui/saveBlob.ts'
import { findCopy } from '../afterSubmission.ts'
import { copyPage } from './copyFile.ts'
import { MaskedAnswer } from './MaskedAnswer.tsx'

/** What was submitted, numbers masked: as long as this tab is open, and on the printed receipt. */
export function AnswersCopy({ number }: { readonly number: string }) {
  const { receipt: words } = useMessages('review')
  const { names } = useMessages('apply')
  const language = useLanguage()
  const list = useRef<HTMLDivElement>(null)
  const copy = findCopy(number)
  if (!copy) return null
  const { answers } = copy
  const fields = copy.steps.flatMap((step) => step.fields).filter((name) => name !== 'mobileProof')
  // What is saved is what is shown: the words of each answer, numbers masked.
  const save = () => {
    const rows = [...(list.current?.querySelectorAll('.summary-row') ?? [])].map(
      (row) =>
        [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? ''] as const,
    )
    const lines = [`${words.number} ${number}`, ...(words.seal.demo ? [words.seal.demo] : [])]
    const page = copyPage({ language, title: words.answersTitle, lines, rows })
    saveBlob(new Blob([page], { type: 'text/html' }), `${number}.html`)
  }
  return (
    <Disclosure summary={words.answers}>
      <p className="hint">{words.answersNote}</p>
      <div ref={list}>
        <SummaryList
          rows={fields.map((name) => ({
            key: say(names[name], answers.forWhom),
            value: <MaskedAnswer name={name} answers={answers} />,
          }))}
        />
      </div>
      <Button kind="secondary" onClick={save}>
        {words.saveAnswers}
      </Button>
    </Disclosure>
  )
}
