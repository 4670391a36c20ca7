import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import type { Clock } from '../../domain/plan.ts'
import { afterPaint } from '../../foundation/afterPaint.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { type SeenOnWay, type StageOnWay, type WayStage, wayStages } from '../../procedures/wholeWay.ts'
import { Link } from '../../router/Link.tsx'
import { Timeline } from '../../ui/Timeline.tsx'
import { findStageLink } from './stageLinks.ts'

/** All stages: who acts, on which day it was done or how long it takes and by which law, and the way to the screen of each. */
export function Stages({
  way,
  seen,
  isBegun,
}: {
  readonly way: readonly StageOnWay[]
  readonly seen: readonly SeenOnWay[]
  readonly isBegun: boolean
}) {
  const m = useMessages('journey')
  const language = useLanguage()
  const { hash } = useLocation()
  useEffect(() => {
    const asked = wayStages.find((stage) => hash === `#${stage}`)
    // After the arrival on the screen itself, which goes to its top.
    if (asked) afterPaint(() => goTo(asked))
  }, [hash])
  const lengthOf = (clock: Clock): string =>
    clock.kind === 'law' ? m.clock(clock.days, clock.unit) : m.estimate(clock.from, clock.to)
  const whenOf = ({ on, until, clock }: StageOnWay): string | undefined => {
    if (on) return m.on(formatDay(on, language))
    if (until) return m.until(formatDay(until, language))
    return clock && lengthOf(clock)
  }
  return (
    <section className="flow">
      <h2>{m.way}</h2>
      <Timeline
        words={m.states}
        items={way.map((one) => {
          const link = findStageLink(one, seen, isBegun)
          return {
            id: one.stage,
            title: (
              <span id={one.stage} tabIndex={-1}>
                {m.stages[one.stage]}
              </span>
            ),
            who: m.who[one.stage],
            when: whenOf(one),
            law: !one.on && !one.until && one.clock?.kind === 'law' && <LawLink id={one.clock.law} />,
            body: (
              <>
                <p>{one.state === 'spared' ? m.sparedText : m.text[one.stage]}</p>
                {link && (
                  <p>
                    <Link to={link.to}>{m[link.words][one.stage]}</Link>
                  </p>
                )}
              </>
            ),
            state: one.state,
          }
        })}
      />
      <p className="hint">{m.note}</p>
    </section>
  )
}

/** Brings a stage into sight, for a link to it. */
function goTo(stage: WayStage): void {
  const heading = document.getElementById(stage)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
