import type { HelpOperation } from '../../src/api/helpOperations.ts'
import type { HelpView } from '../../src/api/helpSchemas.ts'
import { problemTypes } from '../../src/api/operation.ts'
import { addDays } from '../../src/domain/deadlines.ts'
import { checkName } from '../../src/domain/name.ts'
import { differingAnswers } from '../../src/domain/receiptAnswers.ts'
import type { Clock } from './clock.ts'
import type { Change, Handlers } from './handlers.ts'
import type { HelpRow } from './helpRows.ts'
import {
  drawHelpCodes,
  freeHelpCode,
  handOver,
  type Role,
  roleIn,
  staffName,
  stateOfHelp,
  takenOf,
  viewOfHelp,
  withAct,
} from './helps.ts'
import { addMiss, waitAfterMisses } from './misses.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { Changing } from './rows.ts'
import type { Store } from './store.ts'
import { dateOf } from './time.ts'

/** Lets a person and who helps them have one application in hand in turn. */
export function helpHandlers(setting: {
  readonly store: Store
  readonly clock: Clock
  readonly change: Change
}): Handlers<HelpOperation> {
  const { store, clock, change } = setting
  type Asked = { readonly accessKey: string; readonly params: { readonly help: string } }

  /** Changes a help for whoever its key lets in. `work` gives the row as it is to be, or why not. */
  const changeHelp = (
    { accessKey, params: { help } }: Asked,
    work: (row: HelpRow, role: Role, now: string) => HelpRow | Reply<never>,
  ): Promise<Reply<HelpView>> =>
    change((tables) => {
      const row = tables.get('helps', help)
      const role = row && roleIn(row, accessKey)
      if (!row || !role) return refuse(401)
      const now = clock.now()
      const done = work(row, role, now)
      if ('ok' in done) return done
      if (done !== row) tables.set('helps', help, done)
      return answer(viewOfHelp(help, done, role, now))
    })

  return {
    putHelp: ({ params: { help }, accessKey, body }) => {
      const codes = drawHelpCodes()
      return change((tables) => {
        const now = clock.now()
        const known = tables.get('helps', help)
        if (known && known.personKey !== accessKey) return refuse(401)
        const { kind, scope, days, person } = body
        const until = addDays(dateOf(now), days)
        const made = (): HelpRow => {
          const code = freeHelpCode(tables, codes)
          const row = {
            personKey: accessKey,
            kind,
            scope,
            until,
            code,
            person,
            turn: 'person',
            entered: [],
          } as const
          return withAct({ ...row, entered: [], entries: [] }, 'person', 'invited', now)
        }
        const row = known ?? made()
        if (!known) tables.set('helps', help, row)
        return answer(viewOfHelp(help, row, 'person', now))
      })
    },
    acceptHelp: ({ params: { code }, accessKey, body, client }) =>
      change((tables) => {
        const [now, ms] = [clock.now(), clock.ms()]
        const pause = waitAfterMisses(tables, client, ms)
        if (pause > 0) return refuse(429, { type: problemTypes.tooManyMisses, retryAfter: pause })
        const [found] = tables.by('helps', 'code', code)
        if (!found) {
          addMiss(tables, { at: 'help', client }, ms)
          return refuse(404)
        }
        return join(tables, found, { key: accessKey, ...body }, now)
      }),
    getHelp: ({ params: { help }, accessKey }) =>
      store.read((tables) => {
        const row = tables.get('helps', help)
        const role = row && roleIn(row, accessKey)
        return row && role ? answer(viewOfHelp(help, row, role, clock.now())) : refuse(401)
      }),
    handOverHelp: (asked) =>
      changeHelp(asked, (row, role, now) => {
        const side = role === 'person' ? 'person' : 'helper'
        const state = stateOfHelp(row, dateOf(now))
        const taken = takenOf(row, side, asked.body)
        const isSame =
          row.draft?.id === taken.id && differingAnswers(row.draft.answers, taken.answers).length === 0
        if (isSame && row.turn !== side && !row.ended) return row
        const isOpen = state === 'joined' || (state === 'invited' && side === 'person')
        if (!isOpen || row.turn !== side || (side === 'helper' && row.scope === 'look')) return refuse(409)
        return handOver(row, side, taken, now)
      }),
    takeBackHelp: (asked) =>
      changeHelp(asked, (row, role, now) => {
        if (role !== 'person') return refuse(401)
        if (row.ended) return refuse(409)
        if (row.turn === 'person') return row
        return withAct({ ...row, turn: 'person' }, 'person', 'takenBack', now)
      }),
    endHelp: async (asked) => {
      const ended = await changeHelp(asked, (row, role, now) => {
        if (row.ended) return row
        const isPerson = role === 'person'
        const [side, act] = isPerson ? (['person', 'dismissed'] as const) : (['helper', 'left'] as const)
        return withAct({ ...row, ended: act, turn: 'person' }, side, act, now)
      })
      return ended.ok ? answer(undefined) : ended
    },
  }
}

/** Lets a helper in by the code: one, and them again where the answer was lost. */
function join(
  tables: Changing,
  [id, row]: readonly [string, HelpRow],
  { key, name, relation }: NonNullable<HelpRow['helper']> & { readonly name: string },
  now: string,
): Reply<HelpView> {
  const isAgain = row.helper?.key === key
  const state = stateOfHelp(row, dateOf(now))
  if (!isAgain && state !== 'invited') return refuse(410)
  const called = row.clerk ? staffName(row.clerk) : name.trim()
  const problem = row.clerk ? undefined : checkName(called)
  if (problem) return refuse(422, { errors: [objection('name', problem)] })
  const related = row.clerk || !relation ? {} : { relation }
  const joined = isAgain
    ? row
    : withAct({ ...row, helper: { key, name: called, ...related } }, 'helper', 'joined', now)
  tables.set('helps', id, joined)
  return answer(viewOfHelp(id, joined, row.clerk ? 'staff' : 'helper', now))
}
