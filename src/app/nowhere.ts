import type { Screen } from './screen.ts'

/** What is shown where there is no screen. Of the lightest: somebody may come to it before anything else has been loaded. */
export const nowhere: Screen = {
  path: '*',
  load: () => import('./frame/NotFoundPage.tsx').then((m) => m.NotFoundPage),
  needs: [],
  light: true,
  exists: () => true,
}
