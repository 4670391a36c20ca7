import type { ComponentProps, ReactNode } from 'react'

/** More, for those who want it. Works without script; opens in print. */
export function Disclosure({
  summary,
  children,
  ...rest
}: Omit<ComponentProps<'details'>, 'className'> & { summary: ReactNode }) {
  return (
    <details className="disclosure" {...rest}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  )
}
