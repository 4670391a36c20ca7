import type { Screen } from '../../scenarios/screens.ts'
import { screensOn } from '../../scenarios/screens.ts'
import { findScreens, oneOfEach } from '../../scenarios/shots.ts'
import { openStudioFrame } from '../wall/studioFrame.ts'
import { linesOf, type SavedScreen, type SavedSet } from './savedSet.ts'

/** Every set is of one day, so that no date on a screen differs between two builds. */
const day = '2026-03-02'
const at = `${day}T10:00`

/** The screens that a set is made of: one of each, without the crowd of an organisation, which takes longer than all others. */
export const screensOfSet = (): readonly Screen[] =>
  findScreens(
    screensOn(day).filter(({ kind }) => kind !== 'crowd'),
    { people: oneOfEach, stage: '', kind: '', text: '' },
  )

/**
 * Reads each screen in turn, in a frame out of sight. One that can't be shown is left out and told by `onScreen`.
 * @param start the address of the start page; @param titleOf what a screen is called
 */
export async function takeSet(
  screens: readonly Screen[],
  language: SavedSet['language'],
  start: string,
  titleOf: (screen: Screen) => string,
  onScreen: (done: number, lost: string | undefined) => void,
  signal: AbortSignal,
): Promise<SavedSet> {
  let studio = openStudioFrame(start)
  const taken: SavedScreen[] = []
  try {
    for (const [index, screen] of screens.entries()) {
      signal.throwIfAborted()
      const look = { language, elder: false, theme: 'light' as const }
      const shown = await studio.player
        .show(screen.play(at, { look, latency: [0, 0] }))
        .catch(() => undefined)
      const text = studio.frame.contentDocument?.getElementById('root')?.innerText
      if (shown && text !== undefined)
        taken.push({ id: screen.id, title: titleOf(screen), lines: linesOf(text) })
      onScreen(index + 1, shown ? undefined : screen.id)
      if (shown) continue
      // What has not answered may be busy for long: the next screen gets a fresh frame.
      studio.close()
      studio = openStudioFrame(start)
    }
  } finally {
    studio.close()
  }
  return {
    kind: 'demo-screens',
    version: 1,
    made: new Date().toISOString().slice(0, 16),
    language,
    screens: taken,
  }
}
