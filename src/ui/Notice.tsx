import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { CheckIcon, ErrorIcon, InfoIcon, WarningIcon } from './icons.tsx'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

const icons = { info: InfoIcon, success: CheckIcon, warning: WarningIcon, error: ErrorIcon }

export interface NoticeProps {
  kind?: NoticeKind
  title?: ReactNode
  /** Read out when it appears; leave it off for what was there when the page came. */
  live?: boolean | undefined
  children?: ReactNode
}

/** Something to know that is not an answer to a question. */
export function Notice({ kind = 'info', title, live, children }: NoticeProps) {
  const Sign = icons[kind]
  return (
    <div
      className={`notice notice-${kind}`}
      role={live ? (kind === 'error' ? 'alert' : 'status') : undefined}
    >
      <Sign />
      <div className="notice-text">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  )
}

/** What the whole service has to say, around the screen: a landmark of its own, where those who go from one to the next find it. */
export function ServiceNotice({
  label,
  className,
  ...notice
}: NoticeProps & { label: string; className?: string }) {
  return (
    <section className={classes('page service-notice', className)} aria-label={label}>
      <Notice live {...notice} />
    </section>
  )
}
