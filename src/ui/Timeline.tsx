import type { ReactNode } from 'react'
import { CheckIcon } from './icons.tsx'

export type StageState = 'done' | 'current' | 'future'
export type StateWords = Record<StageState, string>

export interface TimelineItem {
  id: string
  title: ReactNode
  /** Who acts: you, the agency, the bank, the courier. */
  who: ReactNode
  when?: ReactNode
  /** What sets how long it takes, on a line of its own. */
  law?: ReactNode
  body?: ReactNode
  state: StageState | 'spared'
}

/** What has happened, happens now and comes next, as a numbered list that says so in words. */
export function Timeline({
  items,
  words,
}: {
  items: readonly TimelineItem[]
  words: StateWords & { readonly spared?: string }
}) {
  return (
    <ol className="timeline">
      {items.map(({ id, title, who, when, law, body, state }) => (
        <li
          key={id}
          className={`timeline-item is-${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="timeline-mark">{state === 'done' && <CheckIcon />}</span>
          <h3>
            {title}
            <span className="timeline-state">{words[state]}</span>
          </h3>
          <p className="timeline-meta">
            <span>{who}</span>
            {when && <span>{when}</span>}
            {law && <span className="law-note">{law}</span>}
          </p>
          {body && <div className="timeline-body">{body}</div>}
        </li>
      ))}
    </ol>
  )
}
