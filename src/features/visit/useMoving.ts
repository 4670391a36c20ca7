import { useRef, useState } from 'react'
import { useKeptFocus } from '../../ui/useKeptFocus.ts'

/**
 * Whether another time is being looked for. Whoever begins is brought to what is to be chosen; at its end, to the new time, or to
 * the button that began it where the old one was kept.
 */
export function useMoving() {
  const [how, setHow] = useState<'moving' | 'moved' | 'kept'>('kept')
  const movingRef = useRef<HTMLDivElement>(null)
  const movedRef = useRef<HTMLParagraphElement>(null)
  const keptRef = useRef<HTMLButtonElement>(null)
  useKeptFocus({ moving: movingRef, moved: movedRef, kept: keptRef }[how], how)
  return {
    isMoving: how === 'moving',
    begin: () => setHow('moving'),
    end: (isMoved: boolean) => setHow(isMoved ? 'moved' : 'kept'),
    /** What says that another time is looked for. */
    movingRef,
    /** The time. */
    movedRef,
    /** The button that begins it. */
    keptRef,
  }
}
