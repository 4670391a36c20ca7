import { problemTypes } from '../../src/api/operation.ts'
import type { Receipt } from '../../src/api/submissionSchemas.ts'
import { operationOf } from '../../src/api/submitOperations.ts'
import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import { differingAnswers, isOfTheMatter } from '../../src/domain/receiptAnswers.ts'
import { walk } from '../../src/journey/engine.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { dropReopenings, followReview } from './contests.ts'
import { holdUpload, mobileObjections, noteUploads } from './evidence.ts'
import { enteredBy, settleHelp } from './helps.ts'
import { settledFor } from './issuance.ts'
import { judge, type Sent } from './judgeSubmission.ts'
import { openCase } from './openCase.ts'
import { journeyOf } from './organisationJourneyOf.ts'
import { changeCard } from './personCards.ts'
import { casesOf } from './personCases.ts'
import { findOpenCase, idOf } from './personRecord.ts'
import { fingerprintOf } from './random.ts'
import { findTaken, isUnreadable, receiptOf } from './receipts.ts'
import { askTogether } from './replay.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { Changing, Reading } from './rows.ts'
import { dateOf, momentOf } from './time.ts'
import { usedUploads } from './usedUploads.ts'

const throughOrganisation = { productionMode: 'batch', delivery: 'employer' } as const
const settled = ({ kind, heldBy }: Pick<Sent, 'kind' | 'heldBy'>, answers: PartialAnswers): PartialAnswers =>
  heldBy && procedures[kind].makesCard ? { ...answers, ...throughOrganisation } : settledFor(kind, answers)

/**
 * Takes a submission or says why not. Key and case are written together or not at all; a refusal is not remembered, so that
 * the mended answers can come under the same key.
 */
export function submit(tables: Changing, sent: Sent, now: string): Reply<Receipt> {
  const operation = sent.operation ?? operationOf[sent.kind]
  askTogether([
    () => tables.get('keys', sent.key),
    () => casesOf(tables, idOf(sent.answers)),
    () => tables.nextSeq('cases'),
    () => mobileObjections(tables, sent.answers),
    ...usedUploads(sent.answers).map((id) => () => tables.get('files', id)),
  ])
  const fingerprint = fingerprintOf(sent.text)
  const earlier = tables.get('keys', sent.key)
  if (earlier && (earlier.operation !== operation || earlier.fingerprint !== fingerprint))
    return refuse(422, { type: problemTypes.keyReused, ...differencesFrom(tables, sent, now) })
  const known = findTaken(tables, sent.key)
  if (known) return answer({ ...receiptOf(known.row, now), ...known.taken })
  // The case that came of it lies there and can't be read: nobody may say that there is none.
  if (earlier && isUnreadable(tables, earlier))
    return refuse(409, { type: problemTypes.running, retryAfter: 60 })

  const walked = walk(journeyOf(sent), sent.answers, dateOf(now))
  const objections = judge(tables, sent, now)
  if (objections.length > 0) return refuse(422, { errors: objections })
  const open = findOpenCase(tables, sent.kind, walked.answers, now)
  if (open) return refuse(409, { errors: [objection('idNumber', 'record.inProgress')] })

  const entered = enteredBy(tables, sent.help, Object.keys(walked.answers))
  const row = openCase(tables, sent.kind, settled(sent, walked.answers), now, { ...sent, enteredBy: entered })
  settleHelp(tables, sent.help, row.number, now)
  changeCard(tables, sent.kind, walked.answers, now)
  const { contentId } = sent
  const taken = { number: row.number, ...(contentId ? { contentId } : {}) }
  tables.set('cases', row.number, row)
  if (procedures[sent.kind].contests) followReview(tables, row, now)
  else dropReopenings(tables, row, now)
  noteUploads(tables, {}, row.answers, momentOf(now))
  const { mark } = row.heldBy?.authorisation ?? {}
  if (mark) holdUpload(tables, mark, momentOf(now))
  tables.set('keys', sent.key, { operation, fingerprint, status: 201, body: taken, at: momentOf(now) })
  return answer({ ...receiptOf(row, now), ...taken })
}

/** In what a body differs from the one that was committed under its key; nothing where they are of different kinds. */
function differencesFrom(tables: Reading, sent: Sent, now: string): { readonly differs?: FieldName[] } {
  const row = findTaken(tables, sent.key)?.row
  if (row?.kind !== sent.kind) return {}
  const { answers } = walk(journeyOf(sent), sent.answers, dateOf(now))
  const differs = differingAnswers(row.answers, settled(sent, answers))
  return { differs: differs.filter(isOfTheMatter) }
}
