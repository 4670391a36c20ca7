import { usePageLanguage } from '../../console/useConsole.ts'
import type { Outcome } from './run.ts'
import { usabilityWords } from './words.ts'

/** Stays on the screen while somebody is tested: the task, and the two ways in which it ends. No clock: it would hurry them. */
export function TestBar({
  task,
  onEnd,
}: {
  readonly task: string
  readonly onEnd: (outcome: Outcome) => void
}) {
  const words = usabilityWords(usePageLanguage())
  return (
    <section className="demo-tape" aria-label={words.bar}>
      <output>{task}</output>
      <button type="button" onClick={() => onEnd('done')}>
        {words.done}
      </button>
      <button type="button" onClick={() => onEnd('gaveUp')}>
        {words.gaveUp}
      </button>
    </section>
  )
}
