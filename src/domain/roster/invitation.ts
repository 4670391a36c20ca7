import { addDays } from '../deadlines.ts'
import type { RosterColumn } from './columns.ts'
import type { Declined, Invitation } from './invited.ts'
import type { RosterCells, RosterRow } from './row.ts'

/** For how many days an invitation can be answered. A proposal of this demonstration: long enough for a weekend, and no longer. */
export const invitationDays = 7

/**
 * How many invitations go in one call, how many characters an answer has (a photo of a thumbprint is the largest thing in it), and after
 * how many wrong tries an invitation is locked: six signs could be tried one by one.
 */
export const invitationLimits = { atOnce: 100, answer: 400_000, tries: 5 } as const

/** A new invitation. @param now `YYYY-MM-DDTHH:mm` in China. @param newId makes a random name. */
export const inviteOn = (now: string, newId: () => string): Invitation => ({
  id: newId(),
  secret: newId(),
  at: now,
  until: addDays(now.slice(0, 10), invitationDays),
})

/** Whether it can be answered no more on a day (ISO). */
export const isInvitationOver = ({ until }: Pick<Invitation, 'until'>, asOf: string): boolean => asOf > until

/** What of a row goes into a link: what its person looks over, and what decides which questions they are asked. */
const carried = [
  'name',
  'idNumber',
  'mobile',
  'idType',
  'idExpiry',
  'birthDate',
  'guardianName',
  'guardianIdNumber',
  'guardianRelation',
  'homeVisit',
] as const satisfies readonly RosterColumn[]

/** The cells that go into a link. */
export const cellsToCarry = (cells: RosterCells): RosterCells =>
  Object.fromEntries(carried.flatMap((column) => (cells[column] ? [[column, cells[column]]] : [])))

/**
 * What opens a link, besides having it: the last six signs of the number of who decides, the guardian's for a child. They know it, and a
 * stranger to whom the link was passed on does not. Against a guesser it is a lock where the agency keeps the other half of the key; without
 * the agency it keeps honest people out of each other's, and no more.
 */
export const keyOfPerson = (
  { idNumber = '', guardianIdNumber = '' }: RosterCells,
  isChild: boolean,
): string => (isChild ? guardianIdNumber : idNumber).slice(-6).toUpperCase()

/** The row with an invitation, or without one; what was said before is over. */
export function withInvitation(row: RosterRow, invitation: Invitation | undefined): RosterRow {
  const { invitation: _, declined: __, ...rest } = row
  return invitation ? { ...rest, invitation } : rest
}

/** The row after its person has said no: the invitation is used up. */
export function withDeclined(row: RosterRow, declined: Declined): RosterRow {
  const { invitation: _, ...rest } = row
  return { ...rest, declined }
}
