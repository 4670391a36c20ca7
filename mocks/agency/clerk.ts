import type { FieldName, PartialAnswers } from '../../src/domain/application.ts'
import type { CardEventType } from '../../src/domain/cardEvents.ts'
import {
  type Actor,
  type CaseEvent,
  type CaseEventType,
  type CaseKind,
  type CaseStatus,
  type RejectionReason,
  rejectionReasons,
} from '../../src/domain/case.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { caseStatus } from './casePast.ts'
import { actionsFor, type Related } from './caseView.ts'
import { type CounterAct, counterActs, counterTable } from './counter.ts'
import type { DeskClerk } from './deskClerks.ts'
import { handlingOf, mayHandle, noteAct } from './handlings.ts'
import { letHappen, mayHappenNow } from './happen.ts'
import { relatedTo } from './related.ts'
import type { CaseRow } from './rows.ts'
import type { Store } from './store.ts'

/** What the agency, the bank and the resident do without anybody at a counter. */
export const deskActs = [
  'accept',
  'review',
  'askCorrection',
  'reject',
  'enrol',
  'settle',
  'uphold',
  'changeDecision',
  'revoke',
  'orderAction',
  'answerReminder',
  'askBank',
  'failAccount',
  'startProduction',
  'failProduction',
  'makeReady',
  'post',
  'giveToEmployer',
  'residentCorrects',
  'residentChoosesBank',
  'residentChangesDelivery',
  'residentChangesPhoto',
  'residentWithdraws',
  'residentUndoesWithdrawal',
  'residentEnables',
  'residentReportsLoss',
  'residentLocksPin',
  'residentIssuesECard',
  'residentEndsECard',
] as const
export type ClerkAct = (typeof deskActs)[number] | CounterAct

interface Act {
  readonly type: CaseEventType | CardEventType
  readonly by: Actor
  readonly from?: CaseStatus
  /** What has to be said with it. */
  readonly asks?: 'field' | 'reason'
}

/** Every way in which a case can go on, by the one who makes it; consents alone are withdrawn, mobile numbers changed, and the agency reminded in the app only. */
export const clerkTable: { readonly [A in ClerkAct]: Act } = {
  accept: { type: 'accepted', by: 'agency' },
  review: { type: 'reviewStarted', by: 'agency' },
  askCorrection: { type: 'correctionAsked', by: 'agency', asks: 'field' },
  reject: { type: 'rejected', by: 'agency', asks: 'reason' },
  enrol: { type: 'enrolled', by: 'agency' },
  settle: { type: 'settled', by: 'agency' },
  uphold: { type: 'decisionUpheld', by: 'agency' },
  changeDecision: { type: 'decisionChanged', by: 'agency' },
  revoke: { type: 'decisionRevoked', by: 'agency' },
  orderAction: { type: 'actionOrdered', by: 'agency' },
  answerReminder: { type: 'reminderAnswered', by: 'agency' },
  askBank: { type: 'bankAsked', by: 'agency' },
  failAccount: { type: 'bankFailed', by: 'bank' },
  startProduction: { type: 'productionStarted', by: 'bank' },
  failProduction: { type: 'productionFailed', by: 'bank' },
  makeReady: { type: 'ready', by: 'bank' },
  post: { type: 'posted', by: 'bank' },
  giveToEmployer: { type: 'handedToEmployer', by: 'bank' },
  ...counterTable,
  residentCorrects: { type: 'corrected', by: 'resident' },
  residentChoosesBank: { type: 'bankChosen', by: 'resident' },
  residentChangesDelivery: { type: 'deliveryChanged', by: 'resident' },
  residentChangesPhoto: { type: 'photoChanged', by: 'resident' },
  residentWithdraws: { type: 'withdrawn', by: 'resident' },
  residentUndoesWithdrawal: { type: 'withdrawalUndone', by: 'resident' },
  residentEnables: { type: 'socialEnabled', by: 'resident' },
  residentReportsLoss: { type: 'lossReported', by: 'resident' },
  // At the sixth wrong entry.
  residentLocksPin: { type: 'locked', by: 'resident' },
  residentIssuesECard: { type: 'eCardIssued', by: 'resident' },
  residentEndsECard: { type: 'eCardEnded', by: 'resident' },
}

/** What can happen to a case, or to its card, now, by the tables of transitions. `related`: what the person's other cases mean for it. */
export function clerkActsOf(row: CaseRow, now: string, related: Related = {}): ClerkAct[] {
  const status = caseStatus(row, now)
  const never: ReadonlySet<string> = procedures[row.kind].never
  return [...deskActs, ...counterActs].filter((id) => {
    const { type, from } = clerkTable[id]
    // While a correction is awaited, the case ends by its day alone.
    if (id === 'reject' && status === 'needsCorrection') return false
    if (type === 'withdrawalUndone') return actionsFor(row, now, related).includes('undoWithdrawal')
    // What an employer has, it hands out, or sends back itself.
    if (status === 'withEmployer' && (type === 'ready' || type === 'productionStarted')) return false
    if (type === 'photoChanged' && row.answers.photo === undefined) return false
    return (
      !never.has(type) && mayHappenNow(row, type, now, related) && (from === undefined || from === status)
    )
  })
}

/** The items that an agency looks at, and may ask for again. */
export const correctableFields = [
  'photo',
  'documents',
  'name',
  'idNumber',
  'idExpiry',
  'employerName',
  'reviewGrounds',
] as const satisfies FieldName[]

/** Of these the person has given: what was never asked for, as a photo under seven, can't be asked for again. */
export function correctableFieldsOf({
  answers,
}: Pick<CaseRow, 'answers'>): (typeof correctableFields)[number][] {
  const isGiven = (value: unknown) => value !== undefined && value !== null
  return correctableFields.filter((name) => isGiven(answers[name]))
}

/** What a case must hold to be refused for a reason. */
const aboutOf: { readonly [R in RejectionReason]?: (answers: PartialAnswers) => boolean } = {
  photo: ({ photo }) => photo !== undefined,
  idExpired: ({ idExpiry }) => idExpiry !== undefined,
  accountElsewhere: ({ bank }) => bank !== undefined,
  guardianNotShown: ({ forWhom }) => forWhom === 'child',
}

/** The kinds of case that alone can be refused for a reason: what they ask for is what it speaks of. Any kind may be for the others. */
const kindsOf: { readonly [R in RejectionReason]?: readonly CaseKind[] } = {
  alreadyHasCard: ['card'],
  notEnrolled: ['card', 'replacement'],
  recordRight: ['recordCorrection'],
  breachNotFound: ['complaint'],
  reviewNotAdmitted: ['administrativeReview'],
}

/** Why this case can be refused: nobody is told that a photo does not do who was not asked for one. */
export function rejectionReasonsOf({ kind, answers }: Pick<CaseRow, 'kind' | 'answers'>): RejectionReason[] {
  return rejectionReasons.filter(
    (reason) => (kindsOf[reason]?.includes(kind) ?? true) && (aboutOf[reason]?.(answers) ?? true),
  )
}

/** What stands in the event of an act: what was said with it, and of a bank that opened no account why. */
export const detailsOf = (
  id: ClerkAct,
  said: Pick<CaseEvent, 'field' | 'reason'>,
): Pick<CaseEvent, 'field' | 'reason'> => (id === 'failAccount' ? { reason: 'accountElsewhere' } : said)

/** Whether a case has what is to be said with an act. */
export function maySay(
  row: CaseRow,
  asks: 'field' | 'reason',
  said: Pick<CaseEvent, 'field' | 'reason'>,
): boolean {
  return asks === 'field'
    ? correctableFieldsOf(row).some((one) => one === said.field)
    : rejectionReasonsOf(row).some((one) => one === said.reason)
}

/** Does it, in the name of `clerk`; false if it cannot be done now, or somebody else at the desk has the case, or without saying what the act asks, or of what this case has not. */
export function actAsClerk(
  store: Store,
  number: string,
  id: ClerkAct,
  now: string,
  said: Pick<CaseEvent, 'field' | 'reason'> = {},
  clerk?: DeskClerk,
): Promise<boolean> {
  return store.change((tables) => {
    const row = tables.get('cases', number)
    const { asks } = clerkTable[id]
    if (!row || (asks && !maySay(row, asks, said))) return false
    if (!mayHandle(handlingOf(tables, number), clerk)) return false
    if (!clerkActsOf(row, now, relatedTo(tables, row, now)).includes(id)) return false
    if (!letHappen(tables, row, clerkTable[id], now, detailsOf(id, said))) return false
    noteAct(tables, number, clerk, id, now)
    return true
  })
}
