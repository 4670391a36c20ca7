import { useCallback, useRef } from 'react'
import { addDays, daysBetween } from '../../src/domain/deadlines.ts'
import { findNewest } from '../agency/caseList.ts'
import { makeNewestLate } from '../agency/late.ts'
import { listPlanned, type Planned } from '../agency/planned.ts'
import { dateOf } from '../agency/time.ts'
import { namedDates, type Turn } from '../scenarios/tour.ts'
import { AnyTime } from './AnyTime.tsx'
import { namedDatesOf } from './dates.ts'
import { useReading, useSession, useWords } from './useConsole.ts'
import type { ConsoleTexts } from './zh.ts'

const tenYears = 3700
const mostComing = 200

function nameOf(t: ConsoleTexts, each: Planned): string {
  if (each.of === 'case') return t.events[each.type]
  if (each.of === 'appointment') return t.appointment[each.type]
  return each.of === 'objection' ? t.objectionAnswered : t.cardEvents[each.type]
}

/** The time machine: named days, ten years on one slider, and what is planned. */
export function TimeTab() {
  const { t } = useWords()
  const session = useSession()
  const { clock, store, announce } = session.scene.simulation
  const found = useReading(
    useCallback(
      () =>
        store.read((tables) => ({
          newest: findNewest(tables),
          planned: listPlanned(tables, clock.now(), mostComing),
        })),
      [store, clock],
    ),
  )
  const now = clock.now()
  const today = dateOf(clock.realNow())
  const { answers } = session.scene.app.store.getState().draft
  const dates = namedDatesOf(found?.newest, now, today, answers)
  const coming = (found?.planned ?? []).map((each) => ({ ...each, what: nameOf(t, each) }))
  const move = (time: string, to: Turn = time) =>
    void session.act(
      async () => {
        if (to === 'overdue') await makeNewestLate(store, now)
        clock.moveTo(time)
      },
      { do: 'clock', to },
    )
  /** While the slider is dragged everything follows; how it was before is remembered when it is taken. */
  const isHeld = useRef(false)
  const take = () => {
    if (!isHeld.current) void session.hold()
    isHeld.current = true
  }
  const drag = (days: number) => {
    take()
    clock.moveTo(`${addDays(today, days)}T${now.slice(11)}`)
    announce()
    session.refresh()
  }
  const letGo = () => {
    if (isHeld.current) void session.told({ do: 'clock', to: clock.now() })
    isHeld.current = false
  }
  return (
    <>
      <h3>{t.named}</h3>
      <div className="demo-row">
        {namedDates.map((name) => {
          const time = dates[name]
          return (
            <button key={name} type="button" disabled={!time} onClick={() => time && move(time, name)}>
              {t.dates[name]}
              {time && <small>{dateOf(time)}</small>}
            </button>
          )
        })}
      </div>
      <h3>
        <label htmlFor="demo-years">{t.slider}</label>
      </h3>
      <input
        id="demo-years"
        className="demo-slider"
        type="range"
        min={0}
        max={tenYears}
        value={Math.min(tenYears, Math.max(0, daysBetween(today, dateOf(now))))}
        aria-valuetext={dateOf(now)}
        onPointerDown={take}
        onPointerUp={letGo}
        onKeyUp={letGo}
        onBlur={letGo}
        onChange={(event) => drag(Number(event.target.value))}
      />
      <h3>{t.anyTime}</h3>
      <AnyTime now={now} onGo={move} />
      <h3>{t.coming}</h3>
      {coming.length === 0 ? (
        <p>—</p>
      ) : (
        <ol className="demo-list">
          {coming.map(({ number, at, what }) => (
            <li key={`${number}${at}${what}`}>
              <time dateTime={at}>{at.replace('T', ' ')}</time>
              <span>
                {what} <small>{number.slice(-4)}</small>
              </span>
              <button type="button" onClick={() => move(at)}>
                {t.goThere}
              </button>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
