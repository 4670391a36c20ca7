import {
  cardPath,
  cardUsesPath,
  casePath,
  caseSearchPath,
  officesFor,
  periodPath,
  receiptPath,
  stepPath,
} from '../../journey/paths.ts'
import type { SeenOnWay, StageOnWay, WayStage } from '../../procedures/wholeWay.ts'

/** Where a stage leads that nothing has been done in: to what can be done about it. */
const ahead: Readonly<Record<WayStage, string>> = {
  check: stepPath('route', 'who'),
  enrol: stepPath('enrolment', 'who'),
  notice: periodPath('enrolment'),
  apply: stepPath('card', 'who'),
  follow: caseSearchPath(),
  collect: officesFor('collect'),
  use: officesFor('enable'),
  inUse: cardUsesPath,
}

/** Of these, what is worth a look before one is there. */
const early: ReadonlySet<WayStage> = new Set(['notice', 'collect', 'use', 'inUse'])

/**
 * The screen of a stage: its receipt, case or card where there is one, else what can be done about it; undefined where that is nothing.
 * @param seen the cases of the matter; none for somebody who has not begun.
 */
export function findStageLink(
  { stage, state, number }: StageOnWay,
  seen: readonly SeenOnWay[],
  isBegun: boolean,
): { readonly to: string; readonly words: 'links' | 'open' } | undefined {
  const own = seen.find((each) => each.number === number)
  if (stage === 'use' || stage === 'inUse') {
    if (own?.card) return { to: cardPath(own.number), words: 'open' }
  } else if (own && state !== 'future') {
    const isSubmission = stage === 'enrol' || stage === 'apply'
    return { to: isSubmission ? receiptPath(own.kind, own.number) : casePath(own.number), words: 'open' }
  }
  const isAhead = !isBegun || (state === 'future' && early.has(stage))
  return isAhead ? { to: ahead[stage], words: 'links' } : undefined
}
