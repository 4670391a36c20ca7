import { useId, useMemo, useState } from 'react'
import { findNoteProblem } from '../console/notes.ts'
import { longestNote, type Note } from '../scenarios/note.ts'
import { type Target } from '../scenarios/target.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { describeAll } from './naming.ts'
import { pointAtSomething } from './pointing.ts'
import { useScreen, useShowTexts } from './useShow.ts'

interface NoteFormProps {
  /** The note that is changed; undefined for a new one. */
  readonly note?: Note
  /** How many there are besides. */
  readonly others: number
  readonly onSave: (text: string, at: Target | undefined) => void
  readonly onCancel?: () => void
}

const keyOf = (target: Target | undefined): string => (target ? JSON.stringify(target) : '')

/** A note and where it is pinned: chosen from a list of what is on the screen, or pointed at. */
export function NoteForm({ note, others, onSave, onCancel }: NoteFormProps) {
  const { notes: t } = useShowTexts()
  const id = useId()
  const screen = useScreen()
  const [text, setText] = useState(note?.text ?? '')
  const [at, setAt] = useState(note?.at)
  const [problem, setProblem] = useState<string>()
  const [pointing, setPointing] = useState(false)
  // What is on the screen now: read again when the screen is another one.
  // oxlint-disable-next-line react/exhaustive-deps
  const onScreen = useMemo(() => describeAll(), [screen])
  const shown = at && !onScreen.some((one) => keyOf(one) === keyOf(at)) ? [at, ...onScreen] : onScreen

  const save = () => {
    const found = findNoteProblem(text, others)
    setProblem(found && t.problems[found])
    if (found) return
    onSave(text.trim(), at)
    if (note) return
    setText('')
    setAt(undefined)
  }
  const point = async () => {
    setPointing(true)
    const target = await pointAtSomething()
    setPointing(false)
    if (target) setAt(target)
  }
  return (
    <div className="demo-form">
      <label htmlFor={id}>{t.text}</label>
      <textarea
        id={id}
        rows={3}
        value={text}
        aria-describedby={problem ? `${id}-problem` : `${id}-left`}
        aria-invalid={problem !== undefined}
        onChange={({ target }) => setText(target.value)}
      />
      {problem ? (
        <p role="alert" id={`${id}-problem`}>
          {problem}
        </p>
      ) : (
        <small id={`${id}-left`}>{t.left(longestNote - text.trim().length)}</small>
      )}
      <label htmlFor={`${id}-where`}>{t.where}</label>
      <div className="demo-row">
        <select
          id={`${id}-where`}
          value={keyOf(at)}
          onChange={({ target }) => setAt(shown.find((one) => keyOf(one) === target.value))}
        >
          <option value="">{t.wholeScreen}</option>
          {shown.map((one) => (
            <option key={keyOf(one)} value={keyOf(one)}>
              {t.roles[one.role] ?? one.role}: {shortened(inLanguage(one.name, 'zh'))}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => void point()}>
          {t.point}
        </button>
      </div>
      <output>{pointing ? t.pointing : ''}</output>
      <div className="demo-row">
        <button type="button" onClick={save}>
          {note ? t.save : t.add}
        </button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {t.cancel}
          </button>
        )}
      </div>
    </div>
  )
}

const shortened = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name)
