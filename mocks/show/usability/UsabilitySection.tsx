import './usability.css'
import { type FormEvent, useState, useSyncExternalStore } from 'react'
import { download } from '../../console/download.ts'
import { useDoor, usePageLanguage, useSession } from '../../console/useConsole.ts'
import { holdsRealNumber } from '../../scenarios/wording.ts'
import { RunResult } from './RunResult.tsx'
import { runsAsCsv } from './run.ts'
import { runs } from './runs.ts'
import { tasks, usabilityWords } from './words.ts'

/** A usability test: the task and the participant, and what came of those before. */
export function UsabilitySection() {
  const words = usabilityWords(usePageLanguage())
  const { list, cleared } = useSyncExternalStore(runs.subscribe, runs.get)
  return (
    <section aria-labelledby="demo-usability">
      <h3 id="demo-usability">{words.title}</h3>
      <p>{words.lead}</p>
      <BeginForm />
      <h4>{words.results}</h4>
      {list.length === 0 && <p>{words.none}</p>}
      {list.length > 0 && <p>{words.heat}</p>}
      {list.map((run, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- runs have no id, and none moves
        <RunResult key={at} run={run} />
      ))}
      <div className="demo-row">
        {list.length > 0 && (
          <>
            <button
              type="button"
              onClick={() => download('usability.csv', 'text/csv', runsAsCsv(list, words.columns))}
            >
              {words.csv}
            </button>
            <button type="button" onClick={() => runs.set({ list: [], cleared: list })}>
              {words.clear}
            </button>
          </>
        )}
        <output className="demo-row">
          {cleared.length > 0 && (
            <>
              {words.cleared}
              <button type="button" onClick={() => runs.set({ list: cleared, cleared: [] })}>
                {words.undo}
              </button>
            </>
          )}
        </output>
      </div>
    </section>
  )
}

function BeginForm() {
  const language = usePageLanguage()
  const words = usabilityWords(language)
  const session = useSession()
  const door = useDoor()
  const [chosen, setChosen] = useState('0')
  const [own, setOwn] = useState('')
  const [label, setLabel] = useState('')
  const [problem, setProblem] = useState<keyof typeof words.problems>()
  const task = tasks[Number(chosen)]?.[language] ?? own.trim()

  const begin = async (event: FormEvent) => {
    event.preventDefault()
    const wrong =
      task === ''
        ? ('task' as const)
        : label.trim() === ''
          ? ('label' as const)
          : holdsRealNumber(`${task} ${label}`)
            ? ('realNumber' as const)
            : undefined
    setProblem(wrong)
    if (wrong) return
    const { testRun } = await import('./testRun.tsx')
    await testRun(session, door, task, label.trim())
  }
  return (
    <form className="demo-form" onSubmit={(event) => void begin(event)}>
      <label htmlFor="usability-task">{words.task}</label>
      <select id="usability-task" value={chosen} onChange={({ target }) => setChosen(target.value)}>
        {tasks.map((one, at) => (
          <option key={one.en} value={at}>
            {one[language]}
          </option>
        ))}
        <option value="own">{words.other}</option>
      </select>
      {chosen === 'own' && (
        <textarea
          aria-label={words.ownTask}
          maxLength={300}
          value={own}
          onChange={({ target }) => setOwn(target.value)}
        />
      )}
      <label htmlFor="usability-label">{words.label}</label>
      <small id="usability-hint">{words.labelHint}</small>
      <input
        id="usability-label"
        aria-describedby="usability-hint"
        autoComplete="off"
        maxLength={40}
        value={label}
        onChange={({ target }) => setLabel(target.value)}
      />
      {problem && <p role="alert">{words.problems[problem]}</p>}
      <div className="demo-row">
        <button type="submit">{words.begin}</button>
      </div>
    </form>
  )
}
