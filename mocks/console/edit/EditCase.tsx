import './edit.css'
import { useState } from 'react'
import type { FieldName } from '../../../src/domain/application.ts'
import type { CaseEvent } from '../../../src/domain/case.ts'
import { changedByOfficer } from '../../agency/mobiles.ts'
import type { CaseRow } from '../../agency/rows.ts'
import { nameOfAnswer, type ServiceWords } from '../serviceWords.ts'
import { usePageLanguage, useSession, useWords } from '../useConsole.ts'
import { AnswerField } from './AnswerField.tsx'
import { type EditProblem, editable, editCase, writtenOf } from './caseEdit.ts'
import { editWords } from './words.ts'

/** The events and answers of a case as a form. What the contract does not allow is said, and nothing is changed; undo takes it back. */
export function EditCase({ row, words }: { readonly row: CaseRow; readonly words: ServiceWords }) {
  const e = editWords[usePageLanguage()]
  const { t } = useWords()
  const session = useSession()
  const [events, setEvents] = useState<readonly CaseEvent[]>(row.events)
  const [answers, setAnswers] = useState<Readonly<Partial<Record<FieldName, string>>>>({})
  const [problems, setProblems] = useState<readonly EditProblem[]>([])
  const [isSaved, setSaved] = useState(false)
  const nameOf = (name: FieldName) => nameOfAnswer(words, name, row.answers.forWhom)
  const eventOf = (index: number) => t.events[(events[index] ?? events[0])?.type ?? 'submitted']

  const begin = () => {
    setEvents(row.events)
    setAnswers({})
    setProblems([])
  }
  const save = async () => {
    const edited = editCase(row, { answers, events })
    setSaved(false)
    setProblems(edited.ok ? [] : edited.problems)
    if (!edited.ok) return
    const { store, clock } = session.scene.simulation
    const changed = changedByOfficer(row, edited.value, clock.now())
    await session.act(() => store.change((tables) => tables.set('cases', row.number, changed)))
    setEvents(changed.events)
    setAnswers({})
    setSaved(true)
  }
  const sentence = (wrong: EditProblem) =>
    wrong.at === 'answer'
      ? e.answer(nameOf(wrong.name), wrong.problem)
      : wrong.problem === 'first'
        ? e.first
        : e[wrong.problem](eventOf(wrong.index))
  return (
    <form
      className="demo-edit"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p>{e.lead}</p>
      <fieldset>
        <legend>{e.events}</legend>
        {events.map((event, i) => {
          const called = t.events[event.type]
          const change = (at: string) => setEvents(events.with(i, { ...event, at }))
          return (
            // What happened has no name of its own, and its time is what is edited: its place is all there is.
            <div key={`${event.type} ${events.slice(0, i).filter(({ type }) => type === event.type).length}`}>
              <label>
                <span>{called}</span>
                <input
                  type="datetime-local"
                  aria-label={e.at(called)}
                  value={event.at}
                  onChange={({ target }) => change(target.value)}
                />
              </label>
              {i > 0 && (
                <button
                  type="button"
                  aria-label={e.remove(called)}
                  onClick={() => setEvents(events.toSpliced(i, 1))}
                >
                  {e.removeShort}
                </button>
              )}
            </div>
          )
        })}
      </fieldset>
      <fieldset>
        <legend>{e.answers}</legend>
        {editable(row.answers).map((name) => (
          <AnswerField
            key={name}
            name={name}
            label={nameOf(name)}
            value={row.answers[name]}
            written={answers[name] ?? writtenOf(row.answers[name])}
            onWrite={(written) => setAnswers({ ...answers, [name]: written })}
          />
        ))}
      </fieldset>
      {problems.length > 0 && (
        <div role="alert">
          <p>{e.wrong(problems.length)}</p>
          <ul>
            {problems.map((wrong) => (
              <li key={sentence(wrong)}>{sentence(wrong)}</li>
            ))}
          </ul>
        </div>
      )}
      <output>{isSaved && e.saved}</output>
      <div className="demo-row">
        <button type="submit">{e.save}</button>
        <button type="button" onClick={begin}>
          {e.back}
        </button>
      </div>
    </form>
  )
}
