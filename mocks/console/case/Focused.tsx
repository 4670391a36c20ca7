import { type ReactNode, useEffect, useRef } from 'react'

/** A heading that takes the focus when it comes, so that whoever pressed a button hears what it led to. */
export function Focused({ children }: { readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <h3 ref={heading} tabIndex={-1}>
      {children}
    </h3>
  )
}
