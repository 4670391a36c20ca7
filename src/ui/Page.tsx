import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import { classes } from './classes.ts'
import { BackIcon } from './icons.tsx'

export interface PageProps {
  /** The text of the only h1. It has id="title" and can be focused by the router. */
  title: ReactNode
  /** "第2步，共6步": plain text above the heading. */
  step?: ReactNode
  back?: { to: string; label: string } | undefined
  /** The error summary. It stands before the heading. */
  summary?: ReactNode
  /** Help: a column on the right on wide screens, folded under the question on phones. */
  aside?: ReactNode
  asideTitle?: string | undefined
  /** The card taking shape: over the help on wide screens, a slim strip over the question on phones. */
  card?: ReactNode
  /** The whole width for tables and comparisons. */
  wide?: boolean
  /** The start page: larger, without the sheet, the card as an object beside it. */
  start?: boolean
  /** What stands under both columns, over the whole width. */
  foot?: ReactNode
  children?: ReactNode
}

/** One screen: back link, step, error summary, heading, content, in this order for everybody. */
export function Page({
  title,
  step,
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
      {back && (
        <Link className="back" to={back.to}>
          <BackIcon />
          {back.label}
        </Link>
      )}
      <div className="page-columns">
        <div className="page-main">
          {step && <p className="step">{step}</p>}
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
