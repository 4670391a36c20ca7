import type { MouseEvent, ReactNode } from 'react'
import { type CalendarEvent, makeIcs } from '../domain/ics.ts'
import { classes } from './classes.ts'

/** A link that saves an event as a calendar file. The file is made when it is asked for, on the device. */
export function CalendarLink({
  event,
  className,
  children,
}: {
  readonly event: CalendarEvent
  readonly className?: string | undefined
  readonly children: ReactNode
}) {
  // Made at the click: a blob: address may be given to a link, but one made for every render would never be freed.
  const save = (click: MouseEvent<HTMLAnchorElement>) => {
    const url = URL.createObjectURL(
      new Blob([makeIcs(event, new Date())], { type: 'text/calendar;charset=utf-8' }),
    )
    click.currentTarget.href = url
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  }
  return (
    <a
      className={classes('link-button', className)}
      href={`#${event.uid}`}
      download={`${event.date}.ics`}
      onClick={save}
    >
      {children}
    </a>
  )
}
