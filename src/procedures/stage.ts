import type { Stage } from '../domain/route.ts'
import type { SeenCase } from '../domain/seenCase.ts'
import type { Situation } from '../domain/situations.ts'
import { procedures } from './procedures.ts'
import { situationOf } from './situation.ts'

/** Where each situation is on the whole journey; `end`: all of it is behind; nothing where a case leads nowhere. */
const stageTable: { readonly [S in Situation]: Stage | 'end' | undefined } = {
  awaitingNotice: 'notice',
  enrolled: 'apply',
  settled: undefined,
  recordCorrected: undefined,
  investigating: 'enrol',
  employerOrdered: 'enrol',
  breachNotFound: undefined,
  notTakenUp: undefined,
  underReview: 'follow',
  notAdmitted: undefined,
  decisionUpheld: undefined,
  decisionChanged: undefined,
  decisionRevoked: undefined,
  actionOrdered: undefined,
  followed: undefined,
  submitted: 'follow',
  accepted: 'follow',
  reviewing: 'follow',
  needsCorrection: 'follow',
  rejected: undefined,
  lapsed: undefined,
  reviewLapsed: undefined,
  withdrawn: undefined,
  bankOpening: 'follow',
  bankFailed: 'follow',
  producing: 'follow',
  makingAtOutlet: 'collect',
  productionFailed: 'follow',
  readyAtOutlet: 'collect',
  readyAtOffice: 'collect',
  posted: 'collect',
  returned: 'collect',
  withEmployer: 'collect',
  sealed: 'use',
  financialOnly: 'use',
  socialOnly: 'use',
  active: 'end',
  tempLost: 'end',
  lost: 'end',
  locked: 'end',
  replaced: undefined,
  cancelled: undefined,
  renewable: 'end',
  expired: 'end',
  unknown: undefined,
}

/** How far a case is on the way from the first question to a card that works; undefined where it does not say. */
export function findStageOf(seen: SeenCase): Stage | 'end' | undefined {
  const situation = situationOf(seen)
  return situation === 'needsCorrection' ? procedures[seen.kind].stage.correcting : stageTable[situation]
}
