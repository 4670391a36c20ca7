import { useEffect, useRef } from 'react'
import type { LookUp } from '../../domain/contributionRecord.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { LawLink } from '../../i18n/LawLink.tsx'
import { Tag } from '../../ui/Tag.tsx'

/** The looks that one did not know, and what the agency has found out of each. `sent`: one has just been added. */
export function Objections({
  lookUps,
  sent,
}: {
  readonly lookUps: readonly LookUp[]
  readonly sent: boolean
}) {
  const { objections: m, actors } = useMessages('records').lookUps
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  const found = lookUps.flatMap(({ objection, ...look }) => (objection ? [{ ...look, objection }] : []))
  const count = found.length
  useEffect(() => {
    if (sent && count > 0) heading.current?.focus()
  }, [sent, count])
  if (count === 0) return null
  const day = (at: string) => formatDay(at.slice(0, 10), language)
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {m.heading}
      </h3>
      <ul className="record-gaps">
        {found.map(({ at, by, why, objection: { number, due, state, answeredAt } }) => (
          <li key={number}>
            <p className="record-gap">
              <strong>{m.of(`${day(at)} ${at.slice(11)}`, actors[by])}</strong>
              <Tag kind={state === 'open' ? 'brand' : state === 'allowed' ? 'success' : 'warning'}>
                {m.states[state]}
              </Tag>
            </p>
            <p className="hint">
              {m.number} <span className="code">{number}</span>
            </p>
            {state === 'open' ? (
              <p>{m.due(day(due))}</p>
            ) : (
              <>
                <p>{m.found[state][why]}</p>
                <p>{m.follows[state]}</p>
                <p className="hint">
                  {answeredAt && m.answered(day(answeredAt))}{' '}
                  {state === 'notAllowed' && <LawLink id="agencyRegulations.54" />}
                </p>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
