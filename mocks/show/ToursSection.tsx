import { useState, useSyncExternalStore } from 'react'
import { randomKey } from '../agency/random.ts'
import { useDoor, usePageLanguage, useSession } from '../console/useConsole.ts'
import { mostTours, type Tour } from '../scenarios/tour.ts'
import { builtInTours } from '../scenarios/tours.ts'
import { inLanguage } from '../scenarios/wording.ts'
import { getRecordingState, subscribeToRecording } from './recording.ts'
import { TourEditor } from './TourEditor.tsx'
import { TourExport } from './TourExport.tsx'
import { toursOf } from './tours.ts'
import { usePersistedList, useShowTexts } from './useShow.ts'

/** The tours: those that come along, and those that were recorded here. */
export function ToursSection() {
  const { tours: t } = useShowTexts()
  const session = useSession()
  const door = useDoor()
  const own = toursOf(session)
  const list = usePersistedList(own)
  const tape = useSyncExternalStore(subscribeToRecording, getRecordingState)
  const [problem, setProblem] = useState<string>()
  const { language, elder, theme } = session.scene.app.getPreferences()
  const builtIn = builtInTours(session.scene.simulation.clock.realNow(), { language, elder, theme })

  const present = async (tour: Tour) => {
    const { present: start } = await import('./present.tsx')
    const wrong = await start(session, tour, { begun: door.close, left: () => door.open('show') })
    setProblem(wrong && t.broken(wrong))
  }
  const record = async () => {
    if (list.length >= mostTours) return setProblem(t.tooMany)
    const { recordTour } = await import('./recordTour.tsx')
    await recordTour(session, door)
  }
  const copy = (tour: Tour) => {
    if (list.length >= mostTours) return setProblem(t.tooMany)
    own.add({ ...tour, id: randomKey() })
  }
  const removed = own.removed()
  return (
    <section aria-labelledby="demo-tours">
      <h3 id="demo-tours">{t.title}</h3>
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
      <ul className="demo-tours">
        {[...list.toReversed(), ...builtIn].map((tour) => {
          const isOwn = list.includes(tour)
          return (
            <TourItem
              key={tour.id}
              tour={tour}
              isOpen={tour.id === tape.last}
              onPresent={() => void present(tour)}
              {...(isOwn ? { onChange: own.replace, onRemove: () => own.remove(tour.id) } : {})}
              onCopy={() => copy(tour)}
            />
          )
        })}
      </ul>
    </section>
  )
}

function TourItem(props: {
  readonly tour: Tour
  readonly isOpen: boolean
  readonly onPresent: () => void
  readonly onCopy: () => void
  /** Those of a recorded tour. */
  readonly onChange?: (tour: Tour) => void
  readonly onRemove?: () => void
}) {
  const { tour, isOpen, onPresent, onCopy, onChange, onRemove } = props
  const { tours: t } = useShowTexts()
  const title = inLanguage(tour.title, usePageLanguage())
  const [open, setOpen] = useState(isOpen)
  return (
    <li>
      <div className="demo-tour">
        <strong>{title}</strong>
        <button type="button" className="demo-present" aria-label={t.present(title)} onClick={onPresent}>
          <span aria-hidden="true">▶</span> {t.presentShort}
        </button>
      </div>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary aria-label={t.more(title)}>{t.moreShort}</summary>
        {open && (
          <>
            <TourExport tour={tour} />
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
            {onChange && <TourEditor tour={tour} onChange={onChange} />}
          </>
        )}
      </details>
    </li>
  )
}
