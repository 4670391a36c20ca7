import { startAddress } from '../../../api/appUrl.ts'
import { writeLetter } from '../../../api/invitationLetter.ts'
import { writeReply } from '../../../api/invitationReply.ts'
import type { Invitation, ReplyText } from '../../../domain/roster/invited.ts'
import type { RosterCells } from '../../../domain/roster/row.ts'
import { isDemo } from '../../../i18n/edition.ts'
import type { OrganisationSession } from '../../../journey/organisationSession.ts'
import { invitationsPath, invitedPath } from '../../../journey/paths.ts'

/** Characters that a QR code on a screen still gives away to a cheap camera: version 28 of 40, 129 modules a side. */
export const longestInCode = 1500

/** An address of this service with something behind the `#`, which no browser sends to any server. */
const addressOf = (path: string, behind: string): string => {
  const start = startAddress() ?? ''
  return import.meta.env.MODE === 'single'
    ? `${start}#${path}?${behind}`
    : `${start}${path.slice(1)}#${behind}`
}

/** The link for the person of a row. @param isChild whether a guardian decides. */
export async function invitationLink(
  { organisation }: OrganisationSession,
  cells: RosterCells,
  invitation: Invitation,
  isChild: boolean,
): Promise<string> {
  const { name, nameEn, kind, city = '' } = organisation
  const letter = await writeLetter(cells, invitation, {
    demo: isDemo,
    agent: name,
    ...(nameEn ? { agentEn: nameEn } : {}),
    kind,
    city,
    child: isChild,
  })
  return addressOf(invitedPath, `d=${letter}`)
}

/** The link by which an answer goes back: it opens where the roster is. */
export const replyLink = (reply: ReplyText): string => addressOf(invitationsPath, writeReply(reply))
