import type { ReactNode } from 'react'
import { CheckIcon } from './icons.tsx'

/** The receipt: what has been done, its number, nothing to click inside. */
export function Panel({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="panel">
      <span className="panel-sign">
        <CheckIcon />
      </span>
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </div>
  )
}
