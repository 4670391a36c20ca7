import { homePath } from '../../../src/journey/mainPaths.ts'
import type { Session } from '../../console/session.ts'
import type { Door } from '../../console/useConsole.ts'
import { drawOver } from '../layer.tsx'
import { hearRun } from './hearRun.ts'
import { beginRun, type Outcome } from './run.ts'
import { runs } from './runs.ts'
import { TestBar } from './TestBar.tsx'

/** Puts the console away, goes to the start page and counts until the participant is done; then the console shows the result. */
export async function testRun(session: Session, door: Door, task: string, label: string): Promise<void> {
  const { app } = session.scene
  await app.restart(homePath, {}, () => Promise.resolve())
  door.close()
  const run = beginRun(task, label)
  const stop = hearRun(run, app.getPlace, () => performance.now())
  const end = (outcome: Outcome): void => {
    stop()
    takeAway()
    runs.set({ list: [...runs.get().list, run.end(outcome, performance.now())], cleared: [] })
    door.open('show')
  }
  const takeAway = drawOver(session, <TestBar task={task} onEnd={end} />)
}
