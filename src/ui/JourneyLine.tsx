import type { StageState, StateWords } from './Timeline.tsx'

export interface JourneyStage {
  id: string
  label: string
  /** None: it is not known how far one is. */
  state: StageState | undefined
}

/** The stages of the whole journey as one line. On phones only the stage you are at is written out. */
export function JourneyLine({
  label,
  stages,
  words,
}: {
  /** What the line is: "办卡全程". */
  label: string
  stages: readonly JourneyStage[]
  words: StateWords
}) {
  return (
    <div className="journey-frame">
      <ol className="journey" aria-label={label}>
        {stages.map((stage) => (
          <li
            key={stage.id}
            className={`journey-stage is-${stage.state ?? 'unknown'}`}
            aria-current={stage.state === 'current' ? 'step' : undefined}
          >
            <span className="journey-label">{stage.label}</span>
            {stage.state && <span className="sr-only">{words[stage.state]}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}
