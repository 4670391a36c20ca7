import { useEffect, useState } from 'react'
import { formatNearDay } from '../../i18n/moments.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { daysLeft } from '../../journey/expiry.ts'
import { isBegun } from '../../journey/resume.ts'
import { canSeal } from '../../journey/sealing.ts'
import { Button } from '../../ui/Button.tsx'
import { DeviceChoice } from '../../ui/DeviceChoice.tsx'
import { useKeepWords } from './useKeepWords.ts'

/** Where the draft is, and when it will be gone; who else uses this device. */
export function WhereKept() {
  const { apply, keep, language } = useKeepWords()
  const { where } = keep
  const state = useDraftState()
  const store = useDraftStore()
  const { draft, memory, save } = state
  const [now] = useState(Date.now)
  const isSealed = useSealing()
  if (!state.loaded) return null
  const holds = isBegun(state)
  const left = daysLeft(draft.expiresAt, now)
  return (
    <section>
      <h2>{where.heading}</h2>
      {memory && <p>{where.memory[memory]}</p>}
      {!memory && !holds && <p>{where.nothing}</p>}
      {!memory && holds && save.kind === 'failed' && <p>{where.failed}</p>}
      {!memory && holds && save.kind !== 'failed' && (
        <>
          <p>{where.saved(formatNearDay(draft.expiresAt, language))}</p>
          {isSealed !== undefined && <p>{isSealed ? where.sealed : where.plain}</p>}
          {left <= 2 && (
            <p>
              <strong>{where.soon(left)}</strong>
            </p>
          )}
          {left < 6 && (
            <Button kind="secondary" onClick={() => store.change({})}>
              {where.again}
            </Button>
          )}
        </>
      )}
      {(!memory || memory === 'shared') && (
        <DeviceChoice
          words={apply.device}
          value={memory ? 'shared' : 'own'}
          onChange={(whose) => void store.keep(whose)}
        />
      )}
    </section>
  )
}

/** Whether answers are encrypted here; undefined until it has been tried. */
function useSealing(): boolean | undefined {
  const [isSealed, setSealed] = useState<boolean>()
  useEffect(() => {
    let isHere = true
    void canSeal().then((can) => isHere && setSealed(can))
    return () => {
      isHere = false
    }
  }, [])
  return isSealed
}
