import { type ComponentProps, type MouseEvent, use } from 'react'
import { UNSAFE_NavigationContext as NavigationContext } from 'react-router-dom'

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address within the app, from its root, as `paths.ts` gives it. */
  readonly to: string
  /** What the page that is led to is told beside its address. */
  readonly state?: unknown
}

/**
 * A link within the app. The router's own asks at every change of the address where it is, and is drawn anew each time, in the header
 * and the footer as well. All of ours begin at the root, so that they need not know; one that does not throws.
 */
export function Link({ to, state, onClick, children, ...rest }: LinkProps) {
  const { basename, navigator } = use(NavigationContext)
  if (!to.startsWith('/')) throw new Error(`a link leads from the root, not to ${to}`)
  const place = basename === '/' ? to : basename + to
  const href = navigator.createHref(place)
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (event.defaultPrevented || event.button || rest.target || rest.download !== undefined) return
    // Another tab, another window, a download: the browser's.
    if (event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    // Where one is already, the way back does not get longer.
    navigator[event.currentTarget.href === location.href ? 'replace' : 'push'](place, state)
  }
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  )
}
