import { useCallback } from 'react'
import { countQueues } from '../agency/caseList.ts'
import { type Queue, workQueues } from '../agency/queues.ts'
import { queueTexts } from '../desk/queueTexts.ts'
import { usePageLanguage, useReading, useSession } from './useConsole.ts'

/** What the list of the desk is narrowed by. */
export interface DeskChoice {
  readonly queue: Queue
  readonly text: string
}

/** The work queues of the desk, each with how many cases it has, and the box that cases are looked for in. */
export function Queues(props: {
  readonly chosen: DeskChoice
  /** Whether no case is what was chosen. */
  readonly isEmpty: boolean
  readonly onChoose: (choice: DeskChoice) => void
}) {
  const { chosen, isEmpty, onChoose } = props
  const q = queueTexts[usePageLanguage()]
  const { clock, store } = useSession().scene.simulation
  const counts = useReading(
    useCallback(() => store.read((tables) => countQueues(tables, clock.now())), [store, clock]),
  )
  const nameOf = (queue: (typeof shown)[number]) =>
    queue === 'all' || queue === 'open' ? q[queue] : `${q.names[queue]} ${counts?.[queue] ?? ''}`
  return (
    <>
      <div className="demo-row">
        <fieldset className="demo-chips" aria-label={q.title}>
          {shown.map((queue) => (
            <button
              key={queue}
              type="button"
              aria-pressed={queue === chosen.queue}
              onClick={() => onChoose({ ...chosen, queue })}
            >
              {nameOf(queue).trim()}
            </button>
          ))}
        </fieldset>
        <input
          type="search"
          aria-label={q.search}
          placeholder={q.search}
          value={chosen.text}
          onChange={(event) => onChoose({ ...chosen, text: event.target.value })}
        />
      </div>
      <p aria-live="polite">{isEmpty && q.empty}</p>
    </>
  )
}

const shown = ['all', 'open', ...workQueues] as const
