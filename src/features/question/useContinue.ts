import { useRef, useState } from 'react'
import { useNavigate } from 'react-router-dom'
import type { FieldName, PartialAnswers } from '../../domain/application.ts'
import { afterPaint } from '../../foundation/afterPaint.ts'
import type { InputDefinitions } from '../../inputs/inputDefinitions.ts'
import { normalised, readForm } from '../../inputs/readForm.ts'
import { useDraftPart, useDraftStore } from '../../journey/DraftContext.tsx'
import { outdated } from '../../journey/dependents.ts'
import { abandoned, walk } from '../../journey/engine.ts'
import type { FieldProblem, Journey, Walk } from '../../journey/types.ts'
import { lostPart } from '../../ui/lostPart.ts'
import { findJourney, loadJourney } from '../../wizard/journeyTables.ts'
import { placeAfter } from '../../wizard/neighbours.ts'
import { offerUndo } from './undoOffer.ts'

/** The step at hand, as its page was drawn. */
export interface StepContext {
  readonly journey: Journey
  readonly stepId: string
  readonly fields: readonly FieldName[]
  readonly asOf: string
  readonly change: string | undefined
  readonly inputs: Partial<InputDefinitions>
  /** Whether there is something to say before the person goes on; says it, and is asked again after that. */
  readonly beforeContinue?: ((answers: PartialAnswers) => boolean) | undefined
}

/** A change that would take answers away: shown before it is made. */
export interface Leaving {
  readonly names: readonly FieldName[]
  readonly confirm: () => void
  readonly cancel: () => void
}

export type Continuing =
  | { readonly kind: 'asking' }
  | { readonly kind: 'wrong'; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'leaving'; readonly leaving: Leaving }
  /** What comes after it could not be had. */
  | { readonly kind: 'failed' }

const asking: Continuing = { kind: 'asking' }

/** What "continue" does: check, ask before answers get lost, go on at once and save after the new screen is painted. */
export function useContinue(here: StepContext) {
  const store = useDraftStore()
  const loaded = useDraftPart('loaded')
  const draft = useDraftPart('draft')
  const navigate = useNavigate()
  const [state, setState] = useState(asking)
  const going = useRef(false)
  // How things stood when this step was opened: what a change is compared with, and what "undo" goes back to.
  const [entered, setEntered] = useState(loaded ? draft : undefined)
  if (loaded && !entered) setEntered(draft)

  /** This step of a walk: what it asks of whoever has given these answers, and what is wrong with them. */
  const stepIn = ({ steps }: Walk) => steps.find(({ id }) => id === here.stepId)

  /** `own`: this step's answers. */
  const finish = (
    whole: Journey,
    answers: PartialAnswers,
    own: PartialAnswers,
    drop: readonly FieldName[],
    otherWay?: string,
  ) => {
    const removed = Object.fromEntries(drop.map((name) => [name, undefined]))
    // The next page asks the draft whether it may be entered: it must know what no event has told of, as some browsers fill in.
    const { id, answers: stored } = store.getState().draft
    if (Object.keys(changedAnswers(own, stored)).length > 0) store.answer(own)
    void navigate(otherWay ?? placeAfter(whole, { ...answers, ...removed }, here.asOf, here.change))
    afterPaint(() => {
      if (store.getState().draft.id !== id) return // another draft was taken up meanwhile
      // What is known already is not written again: all that shows an answer would be drawn anew.
      const rest = changedAnswers({ ...own, ...removed }, store.getState().draft.answers)
      if (Object.keys(rest).length > 0) store.answer(rest)
      // Who comes back later is led the other way, too.
      const journey = otherWay ? 'route' : whole.id
      if (store.getState().draft.journey !== journey) store.change({ journey })
      if (drop.length > 0 && entered) offerUndo({ draftId: id, names: drop, answers: entered.answers })
      void store.flush()
    })
  }

  const move = (whole: Journey, answers: PartialAnswers, own: PartialAnswers) => {
    const before = entered?.answers ?? {}
    const after = walk(whole, answers, here.asOf)
    const otherWay = whole.otherWay?.(here.stepId, after)
    const begun = walk(whole, before, here.asOf)
    const lost = abandoned(begun, after)
    // Another way is only shown: what it does not ask is kept, for it can be left again.
    const drop = otherWay ? [] : [...new Set([...lost, ...outdated(before, answers)])]
    // What stands on this page is gone before the person's eyes.
    const onPage = [...here.fields, ...(stepIn(begun)?.fields ?? [])]
    const elsewhere = drop.filter((name) => !onPage.includes(name))
    if (elsewhere.length === 0) return finish(whole, answers, own, drop, otherWay)
    const back = Object.fromEntries(onPage.map((name) => [name, before[name]]))
    going.current = false
    const confirm = () => finish(whole, answers, own, drop)
    const cancel = () => {
      setState(asking)
      store.answer(back)
    }
    setState({ kind: 'leaving', leaving: { names: elsewhere, confirm, cancel } })
  }

  const go = (form: HTMLFormElement) => {
    if (going.current) return
    const stored = store.getState().draft.answers
    const read = (fields: readonly FieldName[]) => ({
      ...stored,
      ...changedAnswers(readForm(form, fields, here.journey, here.inputs), stored),
    })
    // One choice may answer a question that is asked only after it.
    const { fields } = stepIn(walk(here.journey, read(here.fields), here.asOf)) ?? here
    const typed = read(fields)
    const answers = { ...typed, ...normalised(here.journey, fields, typed) }
    const problems = stepIn(walk(here.journey, answers, here.asOf))?.problems ?? []
    setState(problems.length > 0 ? { kind: 'wrong', problems } : asking)
    if (problems.length > 0) return store.answer(typed)
    if (here.beforeContinue?.(answers)) return
    // These and no others are saved after the paint: the next question may have been answered before it.
    const own = Object.fromEntries(fields.map((name) => [name, answers[name]]))
    going.current = true
    const whole = findJourney(here.journey.id) ?? (canDecideNext(here, answers) ? here.journey : undefined)
    if (whole) return move(whole, answers, own)
    loadJourney(here.journey.id).then(
      (journey) => move(journey, answers, own),
      (error: unknown) => {
        going.current = false
        setState({ kind: 'failed' })
        lostPart(error)
      },
    )
  }

  return { go, state, askAgain: () => setState(asking) }
}

/** Whether the table at hand can tell what follows: no answer from beyond it, and a question of its own still open. */
function canDecideNext({ journey, asOf, change }: StepContext, answers: PartialAnswers): boolean {
  if (change || !walk(journey, answers, asOf).open) return false
  return Object.keys(answers).every((name) => name in journey.fields)
}

/** What the form holds that the draft does not. */
function changedAnswers(held: PartialAnswers, stored: PartialAnswers): PartialAnswers {
  // Names come from the form's own fields.
  const differs = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(stored[name as FieldName])
  return Object.fromEntries(Object.entries(held).filter(differs))
}
