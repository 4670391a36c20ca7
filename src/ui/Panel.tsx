import type { ReactNode } from 'react'
import { CheckIcon } from './icons.tsx'

/** The receipt: what has been done, its number, nothing to click inside. */
export function Panel({
  title,
  picture,
  children,
}: {
  title: ReactNode
  /** A drawing beside the sign. */
  picture?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="panel">
      <span className="panel-sign">
        <CheckIcon />
      </span>
      {picture}
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  )
}
