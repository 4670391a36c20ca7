import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

export interface FailureProps {
  /** A drawing above it, where what failed is what the screen is there for. */
  picture?: ReactNode
  /** What happened. */
  title: string
  /** What is safe all the same. */
  safe?: string | undefined
  /** What to do. */
  next: ReactNode
  /** Asking again; left off where that is pointless. */
  retry?: { label: string; busy: boolean; onClick: () => void } | undefined
}

/** Something did not work: what happened, what is safe, what to do. Read out when it appears. */
export function Failure({ picture, title, safe, next, retry }: FailureProps) {
  const said = (
    <Notice kind="error" title={title} live>
      {safe && <p>{safe}</p>}
      <p>{next}</p>
      {retry && (
        <p className="failure-retry">
          <Button kind="secondary" aria-disabled={retry.busy} onClick={() => retry.busy || retry.onClick()}>
            {retry.label}
          </Button>
        </p>
      )}
    </Notice>
  )
  return picture ? (
    <div className="failure">
      {picture}
      {said}
    </div>
  ) : (
    said
  )
}
