import type { ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import { lastKnownDay } from '../../api/day.ts'
import { seenDifferences } from '../../api/ownReceipt.ts'
import type { Receipt } from '../../api/submissionSchemas.ts'
import { savedCaseOf } from '../../api/submitted.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import { isOver } from '../../domain/case.ts'
import { isCompleted } from '../../domain/completed.ts'
import { receiptAnswers } from '../../domain/receiptAnswers.ts'
import { formatTime } from '../../i18n/dates.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { walk } from '../../journey/engine.ts'
import { casePath } from '../../journey/paths.ts'
import { procedureJourneys } from '../../procedures/journeys.ts'
import { Actions, Button } from '../../ui/Button.tsx'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { compareAnswers, nameOf } from '../../wizard/answerList.ts'
import { useKeepWords } from './useKeepWords.ts'
import { Versions } from './Versions.tsx'
import type { Origin } from './words.zh-CN.ts'

interface Props {
  readonly receipt: Receipt
  readonly origin: Origin
  /** The answers that came along. */
  readonly answers: PartialAnswers
  /** The question whose device this is, where it is open. */
  readonly device: ReactNode
  /** The person goes on from here: whose device this is has been settled. */
  readonly onSettle: () => void
  /** Begins another application with these answers. */
  readonly onAnew: () => void
  readonly onLeave: () => void
}

/**
 * What came along was submitted before: under which number and when, in what it is not what came along, and the ways on. Nothing
 * is put in anybody's list before the person goes to the case.
 */
export function AlreadySubmitted({ receipt, origin, answers, device, onSettle, onAnew, onLeave }: Props) {
  const words = useKeepWords()
  const { submitted: t, ...found } = words.keep.found
  const already = useMessages('already')
  const { cases } = useDraftState()
  const store = useDraftStore()
  const navigate = useNavigate()
  const over = isOver(receipt)
  const when = formatTime(receipt.submittedAt, words.language)
  // What nobody asks of this person was never sent.
  const sent = walk(procedureJourneys[receipt.kind], answers, lastKnownDay()).answers
  const seen = new Set(seenDifferences(receipt, sent))
  const differences = compareAnswers(receipt.answers, receiptAnswers(sent), words, found.nothing).filter(
    ({ name }) => seen.has(name),
  )
  const toCase = async () => {
    onSettle()
    const { number } = receipt
    // Under whose full name it was is known only if the list says so: two names may look alike masked.
    const listed = cases.find((each) => each.number === number)
    await store.addCase({ ...listed, ...savedCaseOf(receipt, receipt.answers) })
    void navigate(casePath(number))
  }
  const ways = [
    { label: already.toCase, go: () => void toCase() },
    { label: t.anew, go: onAnew },
  ]
  return (
    <>
      <p>
        <Unbroken text={already.text(receipt.number, when)} part={receipt.number} />
      </p>
      {over && <p>{receipt.status === 'withdrawn' ? already.withdrawn : already.rejected}</p>}
      {differences.length > 0 && (
        <>
          <p>{t.differs}</p>
          <Versions
            rows={differences.map((each) => ({ ...each, label: nameOf(each.name, answers, words) }))}
            here={{ title: t.agency, answers: receipt.answers }}
            there={{ title: found.there[origin], answers: sent }}
          />
        </>
      )}
      <p>{over ? t.over : isCompleted(receipt) ? already.done : t.open}</p>
      {!over && <p>{t.forOther}</p>}
      {device}
      <Actions>
        {(over ? ways.toReversed() : ways).map(({ label, go }, i) => (
          <Button key={label} kind={i === 0 ? 'primary' : 'secondary'} onClick={go}>
            {label}
          </Button>
        ))}
        <Button kind="quiet" onClick={onLeave}>
          {found.leave}
        </Button>
      </Actions>
    </>
  )
}
