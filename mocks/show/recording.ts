import type { Session } from '../console/session.ts'
import type { Recording, Warning } from './recorder.ts'
import { walksOf } from './walks.ts'

/** What is being recorded on this page, if anything, and which walk was recorded last. */
export interface Tape {
  readonly recording: Recording | undefined
  readonly last: string | undefined
  /** What was wrong when it stopped by itself. */
  readonly warning: Warning
}

let tape: Tape = { recording: undefined, last: undefined, warning: undefined }
const listeners = new Set<() => void>()

const put = (next: Tape): void => {
  tape = next
  for (const listener of listeners) listener()
}

export const getTape = (): Tape => tape

export function subscribeToTape(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Begins to record; what was being recorded ends. */
export async function startRecording(session: Session): Promise<void> {
  stopRecording()
  const { record } = await import('./recorder.ts')
  const recording = await record(session, walksOf(session))
  put({ recording, last: undefined, warning: undefined })
  recording.subscribe(() => {
    if (recording.warning() === 'tooMany') stopRecording()
  })
}

export function stopRecording(): void {
  const { recording } = tape
  if (!recording) return
  const warning = recording.warning() === 'tooMany' ? 'tooMany' : undefined
  put({ recording: undefined, last: recording.walk().id, warning })
  recording.stop()
}
