import type { ReactNode } from 'react'

/** A drawing beside the few words that it goes with, or above them where there is no room. */
export function Pictured({
  picture,
  children,
}: {
  readonly picture: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className="pictured">
      {picture}
      <div>{children}</div>
    </div>
  )
}
