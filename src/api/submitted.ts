import type { PartialAnswers } from '../domain/application.ts'
import type { CaseKind } from '../domain/case.ts'
import { caseKinds } from '../domain/caseKinds.ts'
import { maskName } from '../domain/receiptAnswers.ts'
import type { SavedCase } from '../journey/savedCases.ts'
import { AgencyError } from './AgencyError.ts'
import { getClient } from './client.ts'
import type { Receipt } from './submissionSchemas.ts'

/** The key under which the application of a draft is submitted, wherever the draft is taken to: one draft, one application of a kind. */
export const submissionKey = (draftId: string, kind: CaseKind): string => `${draftId}-${kind}`

/** Nobody waits longer than this to see what is in a file. */
const patienceMs = 4000

/**
 * The receipt of what was submitted of a draft, of the card rather than of the registration before it. Whoever has the draft's id, which is
 * random, has the key to it. Undefined where nothing was submitted, and where the agency can't be asked just now: then
 * it is said when the draft is submitted.
 */
export async function findSubmitted(draftId: string): Promise<Receipt | undefined> {
  const patience = new AbortController()
  const late = setTimeout(() => patience.abort(), patienceMs)
  const ask = async (kind: CaseKind): Promise<Receipt | undefined> => {
    const params = { key: submissionKey(draftId, kind) }
    try {
      return await getClient().call('findByKey', { params, signal: patience.signal }, { tries: 1 })
    } catch (error) {
      if (error instanceof AgencyError) return undefined // not known, or not to be found out now
      throw error
    }
  }
  const receipts = await Promise.all(caseKinds.map(ask))
  clearTimeout(late)
  return receipts.findLast((receipt) => receipt !== undefined)
}

/** What this device keeps of a case. The agency says whose it is; an agency that does not is helped by what was typed. */
export function savedCaseOf(receipt: Receipt, { name = '' }: PartialAnswers): SavedCase {
  const { number, kind, accessKey, submittedAt, due, dueIsLaw, answers } = receipt
  return { number, kind, accessKey, submittedAt, due, dueIsLaw, holder: answers.name ?? maskName(name) }
}
