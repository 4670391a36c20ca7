import { useState } from 'react'
import { earliestDay, isClockTime, latestDay } from '../agency/clock.ts'
import { useWords } from './useConsole.ts'

/** Any time of the agency, to the minute. */
export function AnyTime({ now, onGo }: { readonly now: string; readonly onGo: (time: string) => void }) {
  const { t } = useWords()
  const [typed, setTyped] = useState<string>()
  const time = typed ?? now
  return (
    <div className="demo-row">
      <input
        type="datetime-local"
        aria-label={t.anyTime}
        min={`${earliestDay}T00:00`}
        max={`${latestDay}T23:59`}
        value={time}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button
        type="button"
        disabled={!isClockTime(time)}
        onClick={() => {
          setTyped(undefined)
          onGo(time)
        }}
      >
        {t.goToTime}
      </button>
    </div>
  )
}
