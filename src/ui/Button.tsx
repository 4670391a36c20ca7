import type { ComponentProps } from 'react'
import { Link } from '../router/Link.tsx'
import { classes } from './classes.ts'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

const look = (kind: ButtonKind, more?: string) =>
  classes('button', kind !== 'primary' && `button-${kind}`, more)

/** A button. `type` is "button" unless said otherwise; only one primary button belongs on a page. */
export function Button({
  kind = 'primary',
  type = 'button',
  className,
  ...rest
}: ComponentProps<'button'> & { kind?: ButtonKind }) {
  return <button type={type} className={look(kind, className)} {...rest} />
}

/** A link that looks like a button: it goes somewhere, so it stays a link for everybody. */
export function ButtonLink({
  kind = 'primary',
  className,
  ...rest
}: ComponentProps<typeof Link> & { kind?: ButtonKind }) {
  return <Link className={look(kind, className)} {...rest} />
}

/** The row of buttons under a question: stacked on phones, the primary action first. */
export function Actions({ children }: ComponentProps<'div'>) {
  return <div className="actions">{children}</div>
}
