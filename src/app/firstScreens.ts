import { createElement } from 'react'
import { homePath, resultPath, stepPath } from '../journey/mainPaths.ts'
import { isRouteStep } from '../journey/route.ts'
import { loadAgency } from './agency.ts'
import { isJourney, loadStep, type Screen } from './screen.ts'

/** The start page, the questions that every journey begins with, and what they lead to. The first script has these alone. */
export const firstScreens: readonly Screen[] = [
  {
    path: homePath,
    load: () =>
      import('../features/home/HomePage.tsx').then((m) => () => createElement(m.HomePage, { loadAgency })),
    needs: ['home'],
    light: true,
    exists: () => true,
  },
  {
    path: resultPath('route'),
    load: () => import('../features/checklist/RouteResultPage.tsx').then((m) => m.RouteResultPage),
    needs: ['checklist', 'route', 'wizard'],
    light: false,
    exists: () => true,
  },
  {
    path: stepPath(':journey', ':step'),
    load: loadStep,
    needs: ['wizard', 'route'],
    light: true,
    exists: (params) => isJourney(params) && isRouteStep(params['step'] ?? ''),
  },
]
