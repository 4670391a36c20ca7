import { useEffect, useRef, useState } from 'react'
import type { Shot } from '../../scenarios/shots.ts'
import type { Taken, Taking } from './pictures.ts'
import { useStart } from './useStart.ts'

/** How far a taking of pictures has come; `lost`: what could not be drawn, and why. */
export type Progress =
  | { readonly kind: 'idle' }
  | { readonly kind: 'taking'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly taken: number; readonly lost: readonly Lost[] }
  | { readonly kind: 'failed'; readonly problem: string }
export interface Lost {
  readonly name: string
  readonly problem: string
}

/** Works on the pictures of all shots, as they come; `noteTaken` has to be told of each. */
type Work = (pictures: AsyncIterable<Taken>, noteTaken: (taken: Taken) => void) => Promise<void>

/** Takes pictures, one taking at a time, until done or cancelled, or until the wall is closed. */
export function useTaking(): {
  readonly progress: Progress
  readonly begin: (
    shots: readonly Shot[],
    how: Pick<Taking, 'whole' | 'scaleOf'>,
    work: Work,
  ) => Promise<void>
  readonly cancel: () => void
} {
  const from = useStart()
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const begin: ReturnType<typeof useTaking>['begin'] = async (shots, how, work) => {
    const control = new AbortController()
    running.current = control
    const { signal } = control
    const lost: Lost[] = []
    let done = 0
    setProgress({ kind: 'taking', done: 1, of: shots.length })
    const note = (taken: Taken): void => {
      done += 1
      if ('problem' in taken) lost.push({ name: taken.shot.id, problem: taken.problem })
      // A browser that can't draw the first can't draw any.
      if (lost.length === done && done === 3) control.abort(new Error(lost[0]?.problem))
      if (!signal.aborted)
        setProgress({ kind: 'taking', done: Math.min(done + 1, shots.length), of: shots.length })
    }
    try {
      const { takePictures } = await import('./pictures.ts')
      await work(takePictures(shots, { ...from, ...how, signal }), note)
      const isLost = lost.length === shots.length
      setProgress(
        isLost
          ? { kind: 'failed', problem: lost[0]?.problem ?? '' }
          : { kind: 'done', taken: done - lost.length, lost },
      )
    } catch (error) {
      const isCancelled = error instanceof DOMException && error.name === 'AbortError'
      setProgress(isCancelled ? { kind: 'idle' } : { kind: 'failed', problem: String(error) })
    }
  }
  return { progress, begin, cancel: () => running.current?.abort() }
}
