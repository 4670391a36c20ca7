import { decisionOf } from '../domain/roster/decide.ts'
import { isInvitationOver, withDeclined } from '../domain/roster/invitation.ts'
import type { ReplyText } from '../domain/roster/invited.ts'
import { changeRows, rowsOf } from '../domain/roster/roster.ts'
import type { RosterRow } from '../domain/roster/row.ts'
import { recordDecision } from '../journey/roster/recordDecision.ts'
import type { RosterStore } from '../journey/roster/rosterStore.ts'
import { openReply } from './invitationReply.ts'
import type { DecidedReply, Reply, ReplyMark } from './replySchema.ts'

/**
 * What became of an answer. `unknown`: no invitation of this roster has it, or it was taken before; `unreadable`: not written with its
 * link; `over`: decided after the last day; `changed`: about another name, number or guardian than the row has now; `full`, `failed`: the
 * device did not keep it, and it can be taken again.
 */
export type Taken =
  | { readonly outcome: 'decided' | 'refused' | 'objected'; readonly name: string }
  | { readonly outcome: 'over' | 'changed' | 'full' | 'failed'; readonly name: string }
  | { readonly outcome: 'unknown' | 'unreadable' }

/** Who takes it in, and how. */
export interface Taking {
  /** The name of the organisation. */
  readonly agent: string
  /** Now, `YYYY-MM-DDTHH:mm` in China. */
  readonly now: string
  /** Whether a guardian decides. */
  readonly isChild: (row: RosterRow) => boolean
  /** The picture of what was signed, as base64. */
  readonly pictureOf: (mark: ReplyMark) => string
  readonly newId: () => string
}

/** Whether an answer is about whoever stands in the row now. */
const isAbout = ({ cells }: RosterRow, reply: DecidedReply, isChild: boolean): boolean =>
  reply.name === cells.name &&
  reply.idNumber === cells.idNumber &&
  (!isChild || reply.guardianName === cells.guardianName)

/** Takes an answer into the roster, once: its invitation is used up. */
export async function takeReply(store: RosterStore, text: ReplyText, taking: Taking): Promise<Taken> {
  const row = rowsOf(store.state.get().roster).find(({ invitation }) => invitation?.id === text.id)
  if (!row?.invitation || row.submitted !== undefined) return { outcome: 'unknown' }
  const reply = await openReply(text, row.invitation.secret)
  if (!reply) return { outcome: 'unreadable' }
  const { name = '' } = row.cells
  if (isInvitationOver(row.invitation, reply.at.slice(0, 10))) return { outcome: 'over', name }
  // The phone's clock may run ahead: nothing was decided later than it came in.
  const at = reply.at < taking.now ? reply.at : taking.now
  const outcome =
    reply.says === 'decided'
      ? await recordReply(store, row, { ...reply, at }, taking)
      : await decline(store, row, { ...reply, at })
  return { outcome, name }
}

async function recordReply(store: RosterStore, row: RosterRow, reply: DecidedReply, taking: Taking) {
  const isChild = taking.isChild(row)
  if (!isAbout(row, reply, isChild)) return 'changed'
  const { bank, consents, homeVisit, sign, mark, at } = reply
  const chosen = { bank, consents, sign, mark: taking.newId() }
  const decision = decisionOf(row, chosen, { at, on: 'ownPhone', isChild, agent: taking.agent })
  const picture = taking.pictureOf(mark)
  const recorded = await recordDecision(store, { row: row.key, decision, homeVisit, picture })
  return recorded === 'kept' ? 'decided' : recorded
}

async function decline(store: RosterStore, { key }: RosterRow, reply: Exclude<Reply, DecidedReply>) {
  const { says, at } = reply
  const declined = says === 'objected' ? { says, at, columns: reply.columns } : { says, at }
  store.change((roster) => changeRows(roster, new Set([key]), (row) => withDeclined(row, declined)))
  await store.flush()
  const { save } = store.state.get()
  return save === 'full' || save === 'failed' ? save : says
}
