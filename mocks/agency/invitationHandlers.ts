import type { AnswerOf, InvitationOperation } from '../../src/api/contract.ts'
import { problemTypes } from '../../src/api/operation.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { invitationDays, invitationLimits } from '../../src/domain/roster/invitation.ts'
import type { Clock } from './clock.ts'
import type { Handlers } from './handlers.ts'
import type { InvitationRow } from './organisationRows.ts'
import { findOrganisation } from './organisations.ts'
import { fingerprintOf } from './random.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { Changing, Paging } from './rows.ts'
import type { Session } from './sessions.ts'
import type { Store } from './store.ts'
import { dateOf } from './time.ts'

type Keyed = { readonly accessKey: string }
type View = AnswerOf<'listInvitations'>['invitations'][number]

/** An invitation lives no longer than the device may ask for, and a day for clocks that differ. */
const mostDays = invitationDays + 1

/** Lets people of a roster answer, once each, and keeps what they say, unread, until the organisation fetches it. */
export function invitationHandlers(setting: {
  readonly store: Store
  readonly clock: Clock
  readonly changeAs: <T>(
    asked: Keyed,
    work: (tables: Changing, session: Session, now: string) => Reply<T>,
  ) => Promise<Reply<T>>
  readonly readAs: <T>(
    asked: Keyed,
    work: (tables: Paging, session: Session, now: string) => Reply<T>,
  ) => Promise<Reply<T>>
}): Handlers<InvitationOperation> {
  const { store, clock, changeAs, readAs } = setting
  return {
    putInvitations: (asked) =>
      changeAs(asked, (tables, { organisation: { code } }, now) => {
        const last = addDays(dateOf(now), mostDays)
        const put = asked.body.invitations.map(({ id, until: wished, lock }): View => {
          const until = wished < last ? wished : last
          const known = tables.get('invitations', id)
          // Somebody else's, whose number is nobody's to know: as if it could not be had.
          if (known && known.organisation !== code) return { id, state: 'revoked', until }
          if (known) return viewOf(id, known, now)
          const locked = lock ? { lock: { ...lock, wrong: 0 } } : {}
          const row = { organisation: code, until, isRevoked: false, ...locked }
          tables.set('invitations', id, row)
          return viewOf(id, row, now)
        })
        return answer({ invitations: put })
      }),
    listInvitations: (asked) =>
      readAs(asked, (tables, { organisation: { code } }, now) =>
        answer({
          invitations: tables.by('invitations', 'organisation', code).map(([id, row]) => ({
            ...viewOf(id, row, now),
            ...(row.answered?.answer === undefined ? {} : { answer: row.answered.answer }),
          })),
        }),
      ),
    removeInvitation: (asked) =>
      changeAs(asked, (tables, { organisation: { code } }) => {
        const { invitation } = asked.params
        const row = tables.get('invitations', invitation)
        if (row?.organisation !== code) return refuse(404)
        const { answered, ...others } = row
        // What was answered stays answered, without the answer: the person is told so who opens it again.
        const left = answered ? { answered: { fingerprint: answered.fingerprint } } : { isRevoked: true }
        tables.set('invitations', invitation, { ...others, ...left })
        return answer(undefined)
      }),
    findInvitation: (asked) =>
      store.read((tables) => {
        const { invitation } = asked.params
        const row = tables.get('invitations', invitation)
        const organisation = row && findOrganisation(row.organisation)
        if (!row || !organisation) return refuse(404)
        const { name, nameEn } = organisation
        const { state, until } = viewOf(invitation, row, clock.now())
        return answer({ organisation: { name, nameEn }, state, until })
      }),
    openInvitation: (asked) =>
      store.change((tables) => {
        const { invitation } = asked.params
        const row = tables.get('invitations', invitation)
        if (!row?.lock) return refuse(404)
        if (viewOf(invitation, row, clock.now()).state !== 'open') return refuse(410)
        const { check, share, wrong, tried } = row.lock
        const isRight = check === asked.body.check
        if (tried === asked.key) return refuse(422, isRight ? { type: problemTypes.keyReused } : {})
        const counted = isRight ? { wrong: 0 } : { wrong: wrong + 1, tried: asked.key }
        tables.set('invitations', invitation, { ...row, lock: { check, share, ...counted } })
        return isRight ? answer({ share }) : refuse(422)
      }),
    answerInvitation: (asked) =>
      store.change((tables) => {
        const { invitation } = asked.params
        const row = tables.get('invitations', invitation)
        if (!row) return refuse(404)
        const fingerprint = fingerprintOf(asked.body.answer)
        if (row.answered) return row.answered.fingerprint === fingerprint ? answer(undefined) : refuse(409)
        const { state } = viewOf(invitation, row, clock.now())
        // Whoever has opened it may answer, whatever somebody else has tried meanwhile.
        if (state !== 'open' && state !== 'locked') return refuse(410)
        tables.set('invitations', invitation, {
          ...row,
          answered: { fingerprint, answer: asked.body.answer },
        })
        return answer(undefined)
      }),
  }
}

function viewOf(id: string, row: InvitationRow, now: string): View {
  return { id, state: stateOf(row, dateOf(now)), until: row.until }
}

function stateOf({ until, isRevoked, answered, lock }: InvitationRow, today: string): View['state'] {
  if (answered) return 'answered'
  if (isRevoked) return 'revoked'
  if (today > until) return 'over'
  return lock && lock.wrong >= invitationLimits.tries ? 'locked' : 'open'
}
