import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { askAnew } from '../../api/cases.ts'
import { confirmedAnswers, contentOf } from '../../api/ownReceipt.ts'
import { randomId } from '../../api/randomId.ts'
import type { Outcome } from '../../api/submission.ts'
import { savedCaseOf, submissionKey } from '../../api/submitted.ts'
import { keepUploadsOf } from '../../api/unusedUploads.ts'
import type { PartialAnswers } from '../../domain/application.ts'
import type { CaseKind } from '../../domain/case.ts'
import { useLanguage } from '../../i18n/I18n.tsx'
import { isOnRecord } from '../../inputs/OnRecord.tsx'
import { useDraftStore } from '../../journey/DraftContext.tsx'
import { receiptPath, stepPath } from '../../journey/paths.ts'
import { findSubmittingHelp, forgetHelp, passHelpOn } from '../../journey/savedHelps.ts'
import type { Walk } from '../../journey/types.ts'
import { procedures } from '../../procedures/procedures.ts'
import { keepObjections } from '../../wizard/objections.ts'
import { noteCommitted } from './afterSubmission.ts'
import { submissionOf } from './submissions.ts'

export type Sending =
  | { readonly kind: 'idle' }
  /** `again`: finding out about an earlier try, not sending for the first time. */
  | { readonly kind: 'sending'; readonly again: boolean }
  | Extract<Outcome, { kind: 'alreadySubmitted' | 'unknown' | 'notNow' | 'refused' }>

/** The help that a draft is filled in with, as a submission names it. */
function helpOf(draft: string) {
  const found = findSubmittingHelp(draft)
  return found && { id: found.help, key: found.accessKey }
}

/** Submits, and takes up a submission that was interrupted. What ends well goes to the receipt, what is refused to its question. */
export function useSubmit(kind: CaseKind, walked: Walk) {
  const store = useDraftStore()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const language = useLanguage()
  const [state, setState] = useState<Sending>({ kind: 'idle' })
  const busy = useRef(false)

  const finish = async (outcome: Outcome, draftId: string) => {
    if (outcome.kind === 'committed') {
      const { receipt, record } = outcome
      const { answers: sent } = contentOf(record)
      const isShared = store.getState().memory === 'shared'
      const name = isShared || !sent.name ? {} : { name: sent.name }
      await store.addCase({ ...savedCaseOf(receipt, sent), ...name })
      askAnew(queries)
      keepUploadsOf(sent)
      const used = findSubmittingHelp(draftId)
      if (used) forgetHelp(used)
      const { number } = receipt
      const answers = confirmedAnswers(receipt, sent)
      const { declaration } = procedures[kind]
      const steps = walked.steps.map((step) => ({
        ...step,
        fields: step.fields.filter((field) => field !== declaration),
      }))
      const { enteredBy } = receipt
      noteCommitted({ number, steps, answers, ...(enteredBy ? { enteredBy } : {}) }, draftId)
      // Busy for good: the way leads away from here, and a second press must not start anew.
      return navigate(receiptPath(receipt.kind, number), { replace: true })
    }
    // Whoever holds its key may see the case that came of it.
    if (outcome.kind === 'alreadySubmitted') {
      const { receipt } = outcome
      // Under whose full name it was is known only if the list says so: two names may look alike masked.
      const listed = store.getState().cases.find(({ number }) => number === receipt.number)
      await store.addCase({ ...listed, ...savedCaseOf(receipt, receipt.answers) })
    }
    busy.current = false
    setState(outcome)
    if (outcome.kind !== 'refused') return
    // Another draft is filled in by now: what was wrong with this one is no business of its questions.
    if (store.getState().draft.id !== draftId) return
    keepObjections(
      draftId,
      outcome.objections.filter((objection) => !isOnRecord(objection)),
    )
    // No question can be answered better: the way on is said here.
    if (outcome.objections.some(isOnRecord)) return
    const step = walked.steps.find((each) =>
      outcome.objections.some(({ field }) => each.fields.includes(field)),
    )
    if (step && step.id !== 'check') void navigate(stepPath(kind, step.id, step.id))
  }

  const run = async (again: boolean, work: () => Promise<Outcome | undefined>) => {
    if (busy.current) return
    busy.current = true
    const { id } = store.getState().draft
    setState({ kind: 'sending', again })
    try {
      const outcome = await work()
      if (outcome) return await finish(outcome, id)
    } catch {
      // No answer of any kind, such as a client that is not there yet: the outbox says whether anything was sent.
    }
    busy.current = false
    setState({ kind: 'idle' })
  }

  const resume = () => run(true, () => submissionOf(store).resume())
  const submit = (answers: PartialAnswers) =>
    run(false, () =>
      submissionOf(store).submit({
        kind,
        key: submissionKey(store.getState().draft.id, kind),
        answers,
        language,
        help: helpOf(store.getState().draft.id),
      }),
    )
  /** The same answers as an application of its own, under a key that nobody has used. */
  const submitAnew = async (answers: PartialAnswers) => {
    if (busy.current) return
    busy.current = true
    try {
      const { draft } = store.getState()
      const id = randomId()
      await store.restore({ ...draft, id })
      passHelpOn(draft.id, id, store.getState().memory === 'shared')
      await store.discard(draft.id)
    } finally {
      busy.current = false
    }
    await submit(answers)
  }

  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    if (store.getState().draft.outbox) void resume()
    // Only what was under way when the page came.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])

  return { state, submit, submitAnew, resume }
}
