import { useCallback } from 'react'
import { addDays, daysBetween } from '../../src/domain/deadlines.ts'
import { caseTime } from '../agency/caseView.ts'
import { dateOf } from '../agency/time.ts'
import { namedDates } from '../scenarios/walk.ts'
import { namedDatesOf } from './dates.ts'
import { useReading, useSession, useWords } from './useConsole.ts'

const tenYears = 3700

/** The time machine: named days, ten years on one slider, and what is planned. */
export function TimeTab() {
  const { t } = useWords()
  const session = useSession()
  const { clock, store, announce } = session.scene.simulation
  const cases = useReading(
    useCallback(() => store.read((tables) => tables.all('cases').map(([, row]) => row)), [store]),
  )
  const now = clock.now()
  const today = dateOf(clock.realNow())
  const dates = namedDatesOf(cases?.at(-1), now, today)
  const coming = (cases ?? [])
    .flatMap((row) => {
      const from = caseTime(row, now)
      return row.events.flatMap((event) => (event.at > from ? [{ row, event }] : []))
    })
    .sort((a, b) => (a.event.at < b.event.at ? -1 : 1))
  const move = (time: string) => void session.act(() => clock.moveTo(time))
  /** While the slider is dragged everything follows; how it was before is remembered when it is taken. */
  const drag = (days: number) => {
    clock.moveTo(`${addDays(today, days)}T${now.slice(11)}`)
    announce()
    session.refresh()
  }
  const remember = () => void session.act(() => undefined)
  return (
    <>
      <h3>{t.named}</h3>
      <div className="demo-row">
        {namedDates.map((name) => {
          const time = dates[name]
          return (
            <button key={name} type="button" disabled={!time} onClick={() => time && move(time)}>
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
        onPointerDown={remember}
        onChange={(event) => drag(Number(event.target.value))}
      />
      <h3>{t.coming}</h3>
      {coming.length === 0 ? (
        <p>—</p>
      ) : (
        <ol className="demo-list">
          {coming.map(({ row, event }) => (
            <li key={`${row.number}${event.at}${event.type}`}>
              <time dateTime={event.at}>{event.at.replace('T', ' ')}</time>
              <span>
                {t.events[event.type]} <small>{row.number.slice(-4)}</small>
              </span>
              <button type="button" onClick={() => move(event.at)}>
                {t.goThere}
              </button>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
