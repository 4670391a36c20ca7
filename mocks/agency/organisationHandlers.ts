import type { OrganisationOperation } from '../../src/api/organisationOperations.ts'
import type { RegistrationRowSent, RowAnswer } from '../../src/api/organisationSchemas.ts'
import type { BatchMatter } from '../../src/domain/organisationCodes.ts'
import { organisationLimits } from '../../src/domain/organisations.ts'
import { loadCity } from '../cities/cities.ts'
import { act } from './actions.ts'
import { batchesOf, findBatch, openBatch, viewOfBatch, waitingFor } from './batches.ts'
import { pageOfBatch, viewOfRow } from './batchPage.ts'
import { registerRow, submitRow } from './batchRows.ts'
import type { Clock } from './clock.ts'
import { receiveDelivery } from './deliveries.ts'
import type { Change, Handlers } from './handlers.ts'
import { invitationHandlers } from './invitationHandlers.ts'
import { once } from './once.ts'
import { appoint, changeOperator, findOperator, viewOperators } from './operators.ts'
import { enterHandOut } from './organisationLedger.ts'
import { lineKey } from './organisationRows.ts'
import { checkPeople } from './peopleChecks.ts'
import { askTogether } from './replay.ts'
import { answer, objection, type Reply, refuse } from './reply.ts'
import type { Changing, Paging } from './rows.ts'
import {
  findSession,
  refuseSession,
  rowOf,
  type Session,
  signedIn,
  signIn,
  signOut,
  viewOfOrganisation,
} from './sessions.ts'
import type { Store } from './store.ts'
import { chinaTime } from './time.ts'

/** What organisations that apply for others ask for. Each call but the first is let in by a session. */
export function organisationHandlers(setting: {
  readonly store: Store
  readonly clock: Clock
  readonly change: Change
}): Handlers<OrganisationOperation> {
  const { store, clock, change } = setting
  type Keyed = { readonly accessKey: string }

  const changeAs = <T>(
    { accessKey }: Keyed,
    work: (tables: Changing, session: Session, now: string) => Reply<T>,
  ): Promise<Reply<T>> =>
    change((tables) => {
      const session = findSession(tables, accessKey, clock)
      return session ? work(tables, session, clock.now()) : refuseSession(tables, accessKey)
    })
  const readAs = <T>(
    { accessKey }: Keyed,
    work: (tables: Paging, session: Session, now: string) => Reply<T>,
  ): Promise<Reply<T>> =>
    store.read((tables) => {
      const session = findSession(tables, accessKey, clock)
      return session ? work(tables, session, clock.now()) : refuseSession(tables, accessKey)
    })

  /** One after the other: each is kept by itself, as if the person had applied alone. */
  const takeRows = async <R extends RegistrationRowSent>(
    asked: Keyed & { readonly params: { batch: string }; readonly body: { readonly rows: readonly R[] } },
    matter: BatchMatter,
    take: (tables: Changing, row: R, batch: string, session: Session, now: string) => RowAnswer,
  ): Promise<Reply<{ rows: RowAnswer[] }>> => {
    await Promise.all(asked.body.rows.map(({ answers }) => loadCity(answers.city)))
    const { batch } = asked.params
    const rows = []
    for (const row of asked.body.rows) {
      const reply = await changeAs(asked, (tables, session, now) => {
        const found = findBatch(tables, batch, session.organisation.code)
        const isOfMatter = found && (found.matter ?? 'cards') === matter
        return isOfMatter ? answer(take(tables, row, batch, session, now)) : refuse(404)
      })
      if (!reply.ok) return reply
      rows.push(reply.value)
    }
    return answer({ rows })
  }

  return {
    signInOrganisation: (asked) =>
      change((tables) => {
        const opened = once(tables, 'signInOrganisation', asked, clock.ms(), () =>
          signIn(tables, asked, clock),
        )
        if (!opened.ok) return opened
        const { of } = opened.value
        const session = findSession(tables, of, clock)
        return session ? answer(signedIn(of, session)) : refuse(401)
      }),
    signOutOrganisation: (asked) =>
      changeAs(asked, (tables) => {
        signOut(tables, asked.accessKey)
        return answer(undefined)
      }),
    getOrganisation: (asked) =>
      readAs(asked, (tables, { organisation, operator, until }, now) =>
        answer({
          organisation: viewOfOrganisation(organisation),
          operator: { id: operator.id, name: operator.name },
          until: chinaTime(until),
          waiting: waitingFor(tables, organisation.code, now),
        }),
      ),
    checkPeople: (asked) =>
      changeAs(asked, (tables, { organisation }, now) => {
        const isNew = once(tables, 'checkPeople', asked, clock.ms(), () => answer({ of: 'asked' }))
        return isNew.ok
          ? answer({ people: checkPeople(tables, asked.body.people, organisation.code, now) })
          : isNew
      }),
    openBatch: (asked) =>
      changeAs(asked, (tables, session, now) => {
        if (asked.body.name.trim() === '') return refuse(422, { errors: [objection('name', 'required')] })
        const opened = once(tables, 'openBatch', asked, clock.ms(), () =>
          answer({ of: openBatch(tables, asked.body, session, now) }),
        )
        return opened.ok ? answer({ batch: opened.value.of }) : opened
      }),
    listBatches: (asked) =>
      readAs(asked, (tables, { organisation }, now) =>
        answer({
          batches: batchesOf(tables, organisation.code).map((row) => viewOfBatch(tables, row, now)),
        }),
      ),
    getBatch: (asked) =>
      readAs(asked, (tables, { organisation }, now) => {
        const row = findBatch(tables, asked.params.batch, organisation.code)
        return row ? answer(pageOfBatch(tables, row, asked.query, now)) : refuse(404)
      }),
    submitRows: (asked) => takeRows(asked, 'cards', submitRow),
    registerRows: (asked) => takeRows(asked, 'registrations', registerRow),
    correctRow: async (asked) => {
      await loadCity(await store.read((tables) => tables.get('cases', asked.params.number)?.answers.city))
      return changeAs(asked, (tables, session, now) => {
        const { number } = asked.params
        const row = tables.get('cases', number)
        if (row?.heldBy?.code !== session.organisation.code) return refuse(404)
        const corrected = once(tables, 'correctRow', asked, clock.ms(), () => {
          const done = act(tables, row, { action: 'correct', answers: asked.body.answers }, now)
          return done.ok ? answer({ of: number }) : done
        })
        return corrected.ok ? answer(viewOfRow(tables.get('cases', number) ?? row, now)) : corrected
      })
    },
    receiveDelivery: (asked) =>
      changeAs(asked, (tables, session, now) =>
        findBatch(tables, asked.params.batch, session.organisation.code)
          ? answer(receiveDelivery(tables, asked.params.batch, asked.body, session, now))
          : refuse(404),
      ),
    enterHandOut: async (asked) => {
      const numbers = asked.body.entries.map(({ caseNumber }) => caseNumber)
      await Promise.all((await store.read((tables) => citiesOf(tables, numbers))).map(loadCity))
      return changeAs(asked, (tables, session, now) =>
        answer({ entries: asked.body.entries.map((told) => enterHandOut(tables, told, session, now)) }),
      )
    },
    listLedger: (asked) =>
      readAs(asked, (tables, { organisation: { code } }) => {
        const { after = '0', limit = String(organisationLimits.page) } = asked.query
        const rows = tables.range('ledger', 'organisation', {
          from: lineKey(code, Number(after) + 1),
          before: `${code}0`,
          limit: Math.min(Math.max(1, Number(limit)), organisationLimits.page),
        })
        return answer({ entries: rows.flatMap(([, row]) => ('entry' in row ? [row.entry] : [])) })
      }),
    getLedgerHead: (asked) =>
      readAs(asked, (tables, { organisation }) => {
        const { head, totals } = rowOf(tables, organisation.code)
        return answer({ ...head, totals })
      }),
    listOperators: (asked) =>
      readAs(asked, (tables, { organisation }) => answer(viewOperators(tables, organisation))),
    appointOperator: (asked) =>
      changeAs(asked, (tables, session, now) => {
        const made = once(tables, 'appointOperator', asked, clock.ms(), () =>
          appoint(tables, asked.body, session, now),
        )
        return made.ok ? findOperator(tables, session.organisation, made.value.of) : made
      }),
    changeOperator: (asked) =>
      changeAs(asked, (tables, session, now) =>
        changeOperator(tables, asked.params.operator, asked.body.acts, session, now),
      ),
    ...invitationHandlers({ store, clock, changeAs, readAs }),
  }
}

/** The cities of these cases, each once. */
function citiesOf(tables: Paging, numbers: readonly string[]): string[] {
  askTogether(numbers.map((number) => () => tables.get('cases', number)))
  return [...new Set(numbers.flatMap((number) => tables.get('cases', number)?.answers.city ?? []))]
}
