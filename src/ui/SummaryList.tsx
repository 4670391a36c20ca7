import type { ReactNode } from 'react'
import { Link } from '../router/Link.tsx'

export interface SummaryRow {
  key: ReactNode
  value: ReactNode
  /** `hidden` completes the link for those who hear it out of its row: "更改" + "手机号". */
  action?: { to: string; label: string; hidden: string } | undefined
}

/** Answers to look over: question, answer, a link to change it. Stacks on phones. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map(({ key, value, action }, index) => (
        // The order of the rows is their identity: the list is written anew as a whole, never re-sorted.
        <div className="summary-row" key={typeof key === 'string' ? key : index}>
          <dt>{key}</dt>
          <dd>{value}</dd>
          {action && (
            <dd className="summary-action">
              <Link to={action.to}>
                {action.label}
                <span className="sr-only">{action.hidden}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
