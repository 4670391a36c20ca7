import type { OperationId } from '../../src/api/contract.ts'
import { isSubmitOperation } from '../../src/api/submitOperations.ts'
import { lookUpsKeptYears } from '../../src/domain/contributionRecord.ts'
import { keptDays } from '../../src/domain/retention.ts'
import type { HelpRow } from './helpRows.ts'
import type { FileRow, KeyRow } from './keptRows.ts'
import type { LookUpRow, TellingRow } from './lookUpRows.ts'
import type { InvitationRow, SessionRow } from './organisationRows.ts'
import type { AppointmentRow, CodeRow } from './rows.ts'
import { momentOf } from './time.ts'

const dayMs = 24 * 3_600_000

/** How long a file is kept that no case uses, in milliseconds. */
export const unusedFor = keptDays.unusedFile * dayMs
/** How long a code is known that proved nothing: the limits on sending look back an hour. */
const codeFor = keptDays.unusedCode * dayMs
/** How long a proof of a mobile number holds, and a submission is known by its key after its case has ended. */
const proofFor = keptDays.proof * dayMs
/** How long any other write is known by its key: a device asks again within seconds, and keeps a draft for a week. */
const keyFor = keptDays.write * dayMs
/** How long it is known who looked at a record. */
const lookUpFor = lookUpsKeptYears * 365 * dayMs
/** When something that is needed still is looked at again. */
export const needAgainAfter = 30 * dayMs

/** Whether a case comes of it: then its key is known as long as that is under way. */
export const opensCase = (operation: OperationId): boolean =>
  isSubmitOperation(operation) || operation === 'submitRows' || operation === 'registerRows'

// When a row has had its time, in milliseconds since the epoch; empty for those of older releases, which stay.

export const codeDue = ({ sentAt, confirmed }: CodeRow): number[] => [
  sentAt + (confirmed ? proofFor : codeFor),
]

export const keyDue = (row: KeyRow): number[] =>
  row.at === undefined ? [] : [row.keptUntil ?? row.at + (opensCase(row.operation) ? proofFor : keyFor)]

export const fileDue = ({ at, heldUntil }: FileRow): number[] =>
  at === undefined ? [] : [heldUntil ?? at + unusedFor]

export const visitDue = ({ visitor, until }: AppointmentRow): number[] =>
  visitor ? [momentOf(until) + keptDays.visit * dayMs] : []

/** A session is forgotten when it has ended. */
export const sessionDue = ({ until }: SessionRow): number[] => [until]

/** An invitation, with an answer that nobody has fetched, is forgotten some days after its last one. */
export const invitationDue = ({ until }: InvitationRow): number[] => [
  momentOf(`${until}T00:00`) + keptDays.invitation * dayMs,
]

/** Help with an application is forgotten some days after its last one, with what was filled in. */
export const helpDue = ({ until }: HelpRow): number[] => [momentOf(`${until}T00:00`) + keptDays.help * dayMs]

/** What was objected to is kept as long from then on; whether somebody is told, until they say otherwise. */
export const lookUpDue = (row: LookUpRow | TellingRow): number[] =>
  row.why === 'telling' ? [] : [momentOf(row.objection?.at ?? row.at) + lookUpFor]
