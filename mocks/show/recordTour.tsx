import type { Session } from '../console/session.ts'
import type { Door } from '../console/useConsole.ts'
import { drawOver } from './layer.tsx'
import { RecordingBar } from './RecordingBar.tsx'
import { getRecordingState, startRecording, stopRecording, subscribeToRecording } from './recording.ts'

/** Puts the console away and records, with a bar on the screen until it is stopped; then the console shows what was recorded. */
export async function recordTour(session: Session, door: Door): Promise<void> {
  await startRecording(session)
  const { recording } = getRecordingState()
  if (!recording) return
  door.close()
  const take = drawOver(session, <RecordingBar recording={recording} onStop={stopRecording} />)
  const end = subscribeToRecording(() => {
    if (getRecordingState().recording === recording) return
    end()
    take()
    door.open('show')
  })
}
