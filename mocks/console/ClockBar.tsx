import { useCallback } from 'react'
import { hourLater, nextWorkingDay } from '../agency/clock.ts'
import { findNextEvent } from '../agency/planned.ts'
import type { Turn } from '../scenarios/tour.ts'
import { useReading, useSession, useWords } from './useConsole.ts'

/** The agency's now, on every tab, and the steps that are taken most. */
export function ClockBar() {
  const { desk } = useWords()
  const { scene, act } = useSession()
  const { clock, store } = scene.simulation
  const readNext = useCallback(
    () => store.read((tables) => findNextEvent(tables, clock.now())),
    [store, clock],
  )
  const next = useReading(readNext)
  // Read anew with the press: what is shown may be of before the one just before it.
  const moveToNext = async () => {
    const time = await readNext()
    if (time !== undefined) clock.moveTo(time)
  }
  const move = (time: string, to: Turn) => void act(() => clock.moveTo(time), { do: 'clock', to })
  return (
    <div className="demo-clock">
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output belongs to a form */}
      <p role="status">
        {desk.now(clock.now().replace('T', ' '))}
        {clock.isMoved() && ` · ${desk.moved}`}
      </p>
      <div className="demo-row">
        <button type="button" onClick={() => move(hourLater(clock), 'hour')}>
          {desk.hour}
        </button>
        <button type="button" onClick={() => move(nextWorkingDay(clock), 'workingDay')}>
          {desk.workingDay}
        </button>
        <button
          type="button"
          disabled={next === undefined}
          onClick={() => void act(moveToNext, { do: 'clock', to: 'nextEvent' })}
        >
          {next === undefined ? desk.nothingNext : desk.nextEvent}
        </button>
        {clock.isMoved() && (
          <button type="button" onClick={() => void act(clock.reset, { do: 'clock', to: 'real' })}>
            {desk.real}
          </button>
        )}
      </div>
    </div>
  )
}
