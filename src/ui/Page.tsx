import type { ReactNode } from 'react'
import { Link } from '../router/Link.tsx'
import { classes } from './classes.ts'
import { BackIcon } from './icons.tsx'

export interface PageProps {
  /** The text of the only h1. It has id="title" and can be focused by the router. */
  title: ReactNode
  /** "第2步，共6步": plain text above the heading. */
  step?: ReactNode
  /** How far the steps have come, as a bar; its `short` ("2/6 身份信息") is seen in place of `step`, which is said. */
  progress?: Progress | undefined
  back?: { to: string; label: string } | undefined
  /** The error summary. It stands before the heading. */
  summary?: ReactNode
  /** Help: a column on the right on wide screens, folded under the question on phones. */
  aside?: ReactNode
  asideTitle?: string | undefined
  /** The card taking shape: over the help on wide screens, small on phones. */
  card?: ReactNode
  /** The whole width for tables and comparisons. */
  wide?: boolean
  /** The start page: larger, without the sheet, the card as an object beside it. */
  start?: boolean
  /** What stands under both columns, over the whole width. */
  foot?: ReactNode
  children?: ReactNode
}

/** How far the steps have come: how many parts of how many, the part in hand by its share. */
export interface Progress {
  readonly short: string
  readonly done: number
  readonly parts: number
}

/** One screen: back link, step, error summary, heading, content, in this order for everybody. */
export function Page({
  title,
  step,
  progress,
  back,
  summary,
  aside,
  asideTitle,
  card,
  wide,
  start,
  foot,
  children,
}: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={classes('page', wide && 'page-wide', start && 'page-start')}>
      {(back || step) && (
        <div className="page-top">
          {back && (
            <Link className="back" to={back.to}>
              <BackIcon />
              {back.label}
            </Link>
          )}
          {/* Said in full to whoever listens; seen in short. */}
          {step && <p className={classes('step', progress && 'sr-only')}>{step}</p>}
          {progress && (
            <>
              <span aria-hidden="true">{progress.short}</span>
              <svg
                className="bar"
                viewBox={`0 0 ${progress.parts} 1`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <path d={`M0 .5h${progress.parts}`} />
                <path d={`M0 .5h${progress.done}`} />
              </svg>
            </>
          )}
        </div>
      )}
      <div className="page-columns">
        <div className="page-main">
          {summary}
          <h1 id="title" tabIndex={-1}>
            {title}
          </h1>
          {children}
        </div>
        {card && <div className="page-card">{card}</div>}
        {aside && (
          <div className="page-aside">
            {/* The text stands beside the switch, not inside it, so that wide screens can show it always without a script. */}
            <details className="help-switch">
              <summary>{asideTitle}</summary>
            </details>
            <div className="help">
              {asideTitle && <h2 className="help-title">{asideTitle}</h2>}
              {aside}
            </div>
          </div>
        )}
      </div>
      {foot && <div className="page-foot flow">{foot}</div>}
    </main>
  )
}
