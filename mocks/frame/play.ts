import { makeIsland } from './island.ts'
import type { Start } from './world.ts'

/** Runs the app in this frame in a world of its own, as the page around orders it. */
export async function play(startApp: Start): Promise<void> {
  await makeIsland()
  const { openWorld } = await import('./world.ts')
  await openWorld(startApp)
}
