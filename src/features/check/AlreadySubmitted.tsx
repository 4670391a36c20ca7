import type { Outcome } from '../../api/submission.ts'
import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import { isOver } from '../../domain/case.ts'
import { isCompleted } from '../../domain/completed.ts'
import { receiptAnswers } from '../../domain/receiptAnswers.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { formatMoment } from '../../i18n/moments.ts'
import { say } from '../../i18n/text.ts'
import { casePath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Button, ButtonLink } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SummaryList } from '../../ui/SummaryList.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { MaskedAnswer } from './receipt/MaskedAnswer.tsx'

interface Props {
  readonly outcome: Extract<Outcome, { kind: 'alreadySubmitted' }>
  /** The answers as they stand here. */
  readonly answers: PartialAnswers
  /** Submits them as an application of its own. */
  readonly onSubmitAnew: () => void
}

/**
 * This application was submitted before: under which number and when, in what it is not what is filled in here, and the two ways
 * on. What is filled in here stays.
 */
export function AlreadySubmitted({ outcome: { receipt, record, differs }, answers, onSubmitAnew }: Props) {
  const words = useMessages('already')
  const language = useLanguage()
  const over = isOver(receipt)
  // One application of a person at a time; somebody else's is another one.
  const isOfOther = receipt.kind !== record.kind || differs.includes('idNumber')
  const mayStartAnew = over || isOfOther
  const stays = isCompleted(receipt) ? words.done : words.open
  const wayOn = over ? words.anew : isOfOther ? words.anewForOther : stays
  const when = formatMoment(Date.parse(`${receipt.submittedAt}+08:00`), language)
  return (
    <Notice kind="warning" live title={words.title[receipt.kind]}>
      <p>
        <Unbroken text={words.text(receipt.number, when)} part={receipt.number} />
      </p>
      {over && <p>{receipt.status === 'withdrawn' ? words.withdrawn : words.rejected}</p>}
      <p>{words.kept}</p>
      {differs.length > 0 && <p>{words.differs}</p>}
      {differs.length > 0 && <Differences names={differs} taken={receipt.answers} here={answers} />}
      <p>{wayOn}</p>
      <div className="notice-actions">
        {mayStartAnew && <Button onClick={onSubmitAnew}>{words.submitAnew[record.kind]}</Button>}
        {mayStartAnew ? (
          <Link to={casePath(receipt.number)}>{words.toCase}</Link>
        ) : (
          <ButtonLink to={casePath(receipt.number)}>{words.toCase}</ButtonLink>
        )}
      </div>
    </Notice>
  )
}

interface DifferencesProps {
  readonly names: readonly FieldName[]
  /** What the agency has: masked, and nothing of files. */
  readonly taken: PartialAnswers
  readonly here: PartialAnswers
}

function Differences({ names, taken, here }: DifferencesProps) {
  const words = useMessages('already')
  const { names: fields } = useMessages('apply')
  const masked = receiptAnswers(here)
  const value = (name: FieldName) => {
    if (name === 'photo' || name === 'documents') return words.file
    const isHidden = JSON.stringify(masked[name]) === JSON.stringify(taken[name])
    return (
      <>
        <p>
          {words.taken} <MaskedAnswer name={name} answers={taken} />
        </p>
        <p>
          {words.here} <MaskedAnswer name={name} answers={masked} />
        </p>
        {isHidden && <p className="hint">{words.hidden}</p>}
      </>
    )
  }
  return (
    <SummaryList rows={names.map((name) => ({ key: say(fields[name], here.forWhom), value: value(name) }))} />
  )
}
