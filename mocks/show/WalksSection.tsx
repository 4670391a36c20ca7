import { useState, useSyncExternalStore } from 'react'
import { randomKey } from '../agency/random.ts'
import { useDoor, usePageLanguage, useSession } from '../console/useConsole.ts'
import { mostWalks, type Walk } from '../scenarios/walk.ts'
import { builtInWalks } from '../scenarios/walks.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { getRecordingState, subscribeToRecording } from './recording.ts'
import { usePersistedList, useShowTexts } from './useShow.ts'
import { WalkEditor } from './WalkEditor.tsx'
import { WalkExport } from './WalkExport.tsx'
import { walksOf } from './walks.ts'

/** The walks: those that come along, and those that were recorded here. */
export function WalksSection() {
  const { walks: t } = useShowTexts()
  const session = useSession()
  const door = useDoor()
  const own = walksOf(session)
  const list = usePersistedList(own)
  const tape = useSyncExternalStore(subscribeToRecording, getRecordingState)
  const [problem, setProblem] = useState<string>()
  const { language, elder, theme } = session.scene.app.getPreferences()
  const builtIn = builtInWalks(session.scene.simulation.clock.realNow(), { language, elder, theme })

  const present = async (walk: Walk) => {
    const { present: start } = await import('./present.tsx')
    const wrong = await start(session, walk, { begun: door.close, left: () => door.open('show') })
    setProblem(wrong && t.broken(wrong))
  }
  const record = async () => {
    if (list.length >= mostWalks) return setProblem(t.tooMany)
    const { recordTour } = await import('./recordTour.tsx')
    await recordTour(session, door)
  }
  const copy = (walk: Walk) => {
    if (list.length >= mostWalks) return setProblem(t.tooMany)
    own.add({ ...walk, id: randomKey() })
  }
  const removed = own.removed()
  return (
    <section aria-labelledby="demo-walks">
      <h3 id="demo-walks">{t.title}</h3>
      <p>{t.lead}</p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {tape.warning && <p role="alert">{t.warnings[tape.warning]}</p>}
      {!own.isKept() && <p role="alert">{t.notKept}</p>}
      <div className="demo-row">
        <button type="button" disabled={tape.recording !== undefined} onClick={() => void record()}>
          <span aria-hidden="true">●</span> {t.record}
        </button>
      </div>
      <output className="demo-row">
        {removed && (
          <>
            {t.removed}
            <button type="button" onClick={own.putBack}>
              {t.undo}
            </button>
          </>
        )}
      </output>
      <ul className="demo-walks">
        {[...list.toReversed(), ...builtIn].map((walk) => {
          const isOwn = list.includes(walk)
          return (
            <WalkItem
              key={walk.id}
              walk={walk}
              isOpen={walk.id === tape.last}
              onPresent={() => void present(walk)}
              {...(isOwn ? { onChange: own.replace, onRemove: () => own.remove(walk.id) } : {})}
              onCopy={() => copy(walk)}
            />
          )
        })}
      </ul>
    </section>
  )
}

function WalkItem(props: {
  readonly walk: Walk
  readonly isOpen: boolean
  readonly onPresent: () => void
  readonly onCopy: () => void
  /** Those of a recorded walk. */
  readonly onChange?: (walk: Walk) => void
  readonly onRemove?: () => void
}) {
  const { walk, isOpen, onPresent, onCopy, onChange, onRemove } = props
  const { walks: t } = useShowTexts()
  const title = inLanguage(walk.title, usePageLanguage())
  const [open, setOpen] = useState(isOpen)
  return (
    <li>
      <div className="demo-walk">
        <strong>{title}</strong>
        <button type="button" className="demo-present" aria-label={t.present(title)} onClick={onPresent}>
          <span aria-hidden="true">▶</span> {t.presentShort}
        </button>
      </div>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-label={t.more(title)}>{t.moreShort}</summary>
        {open && (
          <>
            <WalkExport walk={walk} />
            <div className="demo-row">
              <button type="button" onClick={onCopy}>
                {t.change}
              </button>
              {onRemove && (
                <button type="button" onClick={onRemove}>
                  {t.remove}
                </button>
              )}
            </div>
            {onChange && <WalkEditor walk={walk} onChange={onChange} />}
          </>
        )}
      </details>
    </li>
  )
}
