import { createStore } from '../../src/foundation/createStore.ts'
import type { Session } from '../console/session.ts'
import type { Recording, Warning } from './recorder.ts'
import { toursOf } from './tours.ts'

/** What is being recorded on this page, if anything, and which tour was recorded last. */
export interface RecordingState {
  readonly recording: Recording | undefined
  readonly last: string | undefined
  /** What was wrong when it stopped by itself. */
  readonly warning: Warning
}

const state = createStore<RecordingState>({ recording: undefined, last: undefined, warning: undefined })

export const getRecordingState = state.get
export const subscribeToRecording = state.subscribe

/** Begins to record; what was being recorded ends. */
export async function startRecording(session: Session): Promise<void> {
  stopRecording()
  const { record } = await import('./recorder.ts')
  const recording = await record(session, toursOf(session))
  state.set({ recording, last: undefined, warning: undefined })
  recording.subscribe(() => {
    if (recording.warning() === 'tooMany') stopRecording()
  })
}

export function stopRecording(): void {
  const { recording } = state.get()
  if (!recording) return
  const warning = recording.warning() === 'tooMany' ? 'tooMany' : undefined
  state.set({ recording: undefined, last: recording.tour().id, warning })
  recording.stop()
}
