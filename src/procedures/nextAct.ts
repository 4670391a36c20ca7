import type { Situation } from '../domain/situations.ts'
import { actionPath, appointmentPath, cardPath, cardUsesPath, casePath } from '../journey/paths.ts'

/** What a person can do next on a case, as a code for the words of one button. */
export type NextAct =
  | 'apply'
  | 'correct'
  | 'chooseBank'
  | 'changeDelivery'
  | 'visit'
  | 'enable'
  | 'activate'
  | 'use'
  | 'card'
  | 'why'
  | 'look'

const acts: { readonly [S in Situation]?: NextAct } = {
  enrolled: 'apply',
  needsCorrection: 'correct',
  bankFailed: 'chooseBank',
  returned: 'changeDelivery',
  readyAtOutlet: 'visit',
  readyAtOffice: 'visit',
  makingAtOutlet: 'visit',
  sealed: 'enable',
  financialOnly: 'enable',
  socialOnly: 'activate',
  active: 'use',
  tempLost: 'card',
  lost: 'card',
  locked: 'card',
  renewable: 'card',
  expired: 'card',
  rejected: 'why',
  lapsed: 'why',
  reviewLapsed: 'why',
  notTakenUp: 'why',
  breachNotFound: 'why',
  notAdmitted: 'why',
  withdrawn: 'why',
}

const places: { readonly [A in NextAct]: (number: string) => string } = {
  apply: casePath,
  correct: (number) => actionPath(number, 'correct'),
  chooseBank: (number) => actionPath(number, 'chooseBank'),
  changeDelivery: (number) => actionPath(number, 'changeDelivery'),
  visit: appointmentPath,
  enable: cardPath,
  activate: cardPath,
  use: () => cardUsesPath,
  card: cardPath,
  why: casePath,
  look: casePath,
}

/** The one thing to do next in a situation, and where; while others act, to look how it stands. */
export function nextActOf(
  situation: Situation,
  number: string,
): { readonly act: NextAct; readonly to: string } {
  const act = acts[situation] ?? 'look'
  return { act, to: places[act](number) }
}
