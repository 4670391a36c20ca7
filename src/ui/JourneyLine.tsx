import { Link } from '../router/Link.tsx'
import type { StageState, StateWords } from './Timeline.tsx'

export interface JourneyStage {
  id: string
  label: string
  /** None: it is not known how far one is. */
  state: StageState | undefined
  /** Where more is said of it. */
  to?: string | undefined
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
            {stage.to ? (
              <Link to={stage.to}>
                <Name {...stage} words={words} />
              </Link>
            ) : (
              <Name {...stage} words={words} />
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Name({ label, state, words }: JourneyStage & { readonly words: StateWords }) {
  return (
    <>
      <span className="journey-label">{label}</span>
      {state && <span className="sr-only">{words[state]}</span>}
    </>
  )
}
