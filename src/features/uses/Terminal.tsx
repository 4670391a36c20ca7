import type { CardUseTrial } from '../../domain/uses/cardUse.ts'

/** What the screen of the terminal shows: it waits, it has accepted the card, or it has not. */
export type TerminalState = 'waiting' | 'accepted' | 'refused'

const signs: Readonly<Record<TerminalState, string>> = {
  waiting: 'M46 44h28M46 54h18',
  accepted: 'm46 48 9 9 19-19',
  refused: 'm50 38 20 20M70 38 50 58',
}
/** What a place looks like around the reader: a counter, a bus pole, an account book, a gate. */
const places: Readonly<Record<CardUseTrial, string>> = {
  desk: 'M8 92h104M20 92v14M100 92v14',
  reader: 'M60 76v34M44 110h32',
  payment: 'M20 84h80v22H20zM20 94h80',
  entrance: 'M16 20v90M104 20v90M16 84h20M84 84h20',
}

/** A card reader, drawn: where the card is presented, and what came of it. What it shows is said in words beside it. */
export function Terminal({ trial, state }: { readonly trial: CardUseTrial; readonly state: TerminalState }) {
  return (
    <svg className={`terminal is-${state}`} viewBox="0 0 120 116" aria-hidden="true">
      <path className="terminal-place" d={places[trial]} />
      <rect className="terminal-body" x="36" y="20" width="48" height="60" rx="6" />
      <path className="terminal-sign" d={signs[state]} />
      <path className="terminal-wave" d="M92 30a16 16 0 0 1 0 24M98 24a24 24 0 0 1 0 36" />
    </svg>
  )
}
