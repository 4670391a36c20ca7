import { type CaseEventType, reviewOutcomes } from '../domain/case.ts'
import type { StageId } from '../domain/caseStages.ts'
import { residentActions } from '../domain/residentActions.ts'
import { isInstant, type SeenCase } from '../domain/seenCase.ts'
import type { Procedure } from './procedure.ts'

/** Applying for the first card (社保卡申领). No law sets a period for it. */
export const card: Procedure = {
  declaration: 'declared',
  insures: false,
  needsInsurance: true,
  minutes: 10,
  makesCard: true,
  stage: { filling: 'apply', correcting: 'follow' },
  afterReview,
  estimate: 'estimate',
  never: new Set(['enrolled', 'settled', ...reviewOutcomes]),
  actions: new Set(residentActions),
  renewedId: { step: 'person', anew: ['idExpiry', 'documents'] },
}

function afterReview(seen: SeenCase): StageId[] {
  const hasFailed = seen.events.some(({ type }) => type === 'bankFailed')
  const chooseBank: readonly StageId[] = hasFailed ? ['chooseBank'] : []
  const made: StageId = isInstant(seen) ? 'produceAtOutlet' : 'produce'
  return [...chooseBank, 'bank', made, ...handOver(seen), 'enable', 'activate']
}

/** How the card reaches the person: as it was handed over, or else as it was asked for. */
function handOver({ status, events, answers }: SeenCase): StageId[] {
  const given = events.findLast((e) => handOvers.has(e.type))?.type
  if (given === 'posted' || (!given && answers.delivery === 'post'))
    return status === 'returned' ? ['returned', 'post'] : ['post']
  if (
    given === 'handedToEmployer' ||
    given === 'returnReversed' ||
    (!given && answers.delivery === 'employer')
  )
    return ['employer']
  return [answers.delivery === 'office' ? 'collectAtOffice' : 'collectAtOutlet']
}
const handOvers: ReadonlySet<CaseEventType> = new Set([
  'ready',
  'posted',
  'handedToEmployer',
  'returnReversed',
])
