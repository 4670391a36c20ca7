import { useSyncExternalStore } from 'react'
import { pointAtSomething } from './pointing.ts'
import type { Recording } from './recorder.ts'
import { useShowTexts } from './useShow.ts'

/** Stays on the screen while something is recorded: how far it is, a word about one thing, and the end. */
export function RecordingBar({
  recording,
  onStop,
}: {
  readonly recording: Recording
  readonly onStop: () => void
}) {
  const { tours: t, notes } = useShowTexts()
  const count = useSyncExternalStore(recording.subscribe, () => recording.tour().steps.length)
  const warning = useSyncExternalStore(recording.subscribe, recording.warning)
  const point = async () => {
    const at = await pointAtSomething()
    if (at) recording.add({ do: 'look', at })
  }
  return (
    <section className="demo-tape" aria-label={t.title}>
      <output>
        <span aria-hidden="true">●</span> {t.recording(count)}
      </output>
      <button type="button" title={notes.pointing} onClick={() => void point()}>
        {t.point}
      </button>
      <button type="button" onClick={onStop}>
        {t.stop}
      </button>
      {warning && <p role="alert">{t.warnings[warning]}</p>}
    </section>
  )
}
