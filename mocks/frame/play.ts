import { isolateFrame } from './isolation.ts'
import type { Start } from './world.ts'

/** Runs the app in this frame in a world of its own, as the page around orders it. */
export async function play(startApp: Start): Promise<void> {
  await isolateFrame()
  const { openWorld } = await import('./world.ts')
  await openWorld(startApp)
}
