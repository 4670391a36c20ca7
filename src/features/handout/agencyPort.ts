import { AgencyError } from '../../api/AgencyError.ts'
import type { HandOut } from '../../api/ledgerSchemas.ts'
import { enterHandOut, getLedgerHead, listLedger } from '../../api/organisation.ts'
import { putMark } from '../../api/uploads.ts'
import { organisationLimits } from '../../domain/organisations.ts'
import { bytesOfMark } from '../../inputs/signature/signed.ts'
import type { QueuedEntry } from '../../journey/handOut/entry.ts'
import type { HandOutAgency } from '../../journey/handOut/sendEntries.ts'

/** What the agency is told of an entry: nothing of who it is about, which it knows. */
const toldOf = ({ id, type, at, caseNumber, recipient, reason, reverses, note }: QueuedEntry): HandOut => ({
  id,
  type,
  at,
  caseNumber,
  ...(recipient ? { recipient } : {}),
  ...(reason ? { reason } : {}),
  ...(reverses ? { reverses } : {}),
  ...(note ? { note } : {}),
})

/** The agency as the queue asks it, in the session of one operator. */
export const agencyFor = (session: string): HandOutAgency => ({
  putMark: (mark) => putMark(mark.id, bytesOfMark(mark), mark.type),
  enter: (entries) => enterHandOut({ session }, entries.map(toldOf)),
  async findLines(ids) {
    const { count } = await getLedgerHead({ session })
    // What was tried a while ago is among the last lines; a ledger grows by a few a day.
    const { page } = organisationLimits
    const lines = await listLedger({ session }, Math.max(0, count - page), page)
    return ids.filter((id) => lines.some((line) => line.id === id))
  },
  // Who is not let in any more is not refused: the entries wait for the next session.
  isRefusal: (error) => error instanceof AgencyError && error.kind === 'refused' && error.status !== 401,
})
