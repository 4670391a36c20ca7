import type { ReactNode } from 'react'

/** One thing that is kept: what it is, how large, until when, and what can be done with it. */
export function DataRow({
  name,
  size,
  until,
  children,
  acts,
}: {
  readonly name: ReactNode
  readonly size?: string | undefined
  readonly until: string
  readonly children?: ReactNode
  readonly acts?: ReactNode
}) {
  return (
    <li className="data-row">
      <h3>{name}</h3>
      {children}
      <p className="hint data-facts">
        {size && <span>{size}</span>}
        <span>{until}</span>
      </p>
      {acts && <div className="data-acts">{acts}</div>}
    </li>
  )
}
