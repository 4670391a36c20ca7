import { isLater, type OperationId, operationIds } from '../../src/api/contract.ts'
import type { HelpOperation } from '../../src/api/helpOperations.ts'
import { problemTypes } from '../../src/api/operation.ts'
import type { OrganisationOperation } from '../../src/api/organisationOperations.ts'
import { operationOf, type SubmitOperation } from '../../src/api/submitOperations.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { loadOnce } from '../../src/foundation/loadOnce.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { loadCity } from '../cities/cities.ts'
import { appointmentHandlers } from './appointmentHandlers.ts'
import { caseHandlers } from './caseHandlers.ts'
import { cityHandlers } from './cityHandlers.ts'
import type { Clock } from './clock.ts'
import { codeHandlers, type OnCode } from './codeHandlers.ts'
import type { Judge } from './evidence.ts'
import { getToday } from './getToday.ts'
import type { Asked, Change, Handlers } from './handlers.ts'
import { once } from './once.ts'
import { changeTidily } from './pruning.ts'
import { findReceipt } from './receipts.ts'
import { lookUp } from './records.ts'
import { answer, refuse } from './reply.ts'
import type { Store } from './store.ts'
import { submit } from './submissions.ts'
import { deleteUpload, getUpload, putUpload } from './uploads.ts'
import { visitHandlers } from './visitHandlers.ts'

/** The agencies and banks behind the contract: one method per operation. */
export type Agency = Handlers<OperationId>

/** Contribution records come with the first one that is asked for, or corrected. */
const loadContributions = loadOnce(() => import('./contributions.ts'))

/** What looks at what only some kinds ask for comes with the first of them. */
async function loadJudge(kind: CaseKind): Promise<Judge | undefined> {
  const { changesRecord, contests } = procedures[kind]
  if (changesRecord) return (await loadContributions()).recordObjections
  return contests ? (await import('./contestObjections.ts')).contestObjections : undefined
}

/**
 * The simulated agency: a plain object over a store and a clock. No timers: what will happen has been written down with its
 * time, and has happened as soon as the clock says so. `onCode` hears of every code that is sent, and whether it opens a case.
 */
export function createAgency(setting: {
  readonly store: Store
  readonly clock: Clock
  readonly onCode?: OnCode
}): Agency {
  const { store, clock } = setting
  const running = new Set<string>()

  const change: Change = (work) => changeTidily(store, clock, work)

  const take = async (kind: CaseKind, asked: Asked<SubmitOperation>) => {
    const { key, text } = asked
    if (running.has(key)) return refuse(409, { type: problemTypes.running, retryAfter: 1 })
    running.add(key)
    try {
      await loadCity(asked.body.answers.city)
      const sent = { kind, key, text, ...asked.body, judge: await loadJudge(kind) }
      return await change((tables) => submit(tables, sent, clock.now()))
    } finally {
      running.delete(key)
    }
  }

  // Every procedure is asked for by an operation of its own, and all are taken alike.
  const takers = Object.fromEntries(
    caseKinds.map((kind) => [operationOf[kind], (asked: Asked<SubmitOperation>) => take(kind, asked)]),
  ) as Pick<Agency, SubmitOperation>

  return {
    getToday: () => getToday(clock),
    ...cityHandlers(clock),
    ...appointmentHandlers(setting),
    ...visitHandlers({ store, clock, change }),
    ...codeHandlers(setting),
    lookUpRecords: (asked) => store.change((tables) => lookUp(tables, asked, clock)),
    lookUpContributions: async (asked) => {
      const { lookUpContributions } = await loadContributions()
      return store.change((tables) => lookUpContributions(tables, asked, clock))
    },
    actOnRecord: async (asked) => {
      const { actOnRecord } = await loadContributions()
      return store.change((tables) =>
        once(tables, 'actOnRecord', asked, clock.ms(), () => actOnRecord(tables, asked, clock)),
      )
    },
    putUpload: ({ params, body, client }) =>
      putUpload(store, change, { ...body, ...params, client, ms: clock.ms() }),
    getUpload: ({ params }) => getUpload(store, params.uploadId),
    deleteUpload: ({ params }) => deleteUpload(store, params.uploadId),
    ...takers,
    findByKey: async ({ params }) => {
      if (running.has(params.key)) return refuse(409, { type: problemTypes.running, retryAfter: 1 })
      return store.read((tables) => {
        const receipt = findReceipt(tables, params.key, clock.now())
        return receipt ? answer(receipt) : refuse(404)
      })
    },
    ...caseHandlers(setting),
    ...onDemand(setting, change),
  }
}

/** What organisations and helpers ask for comes with the first of them. */
function onDemand(
  setting: { readonly store: Store; readonly clock: Clock },
  change: Change,
): Handlers<OrganisationOperation | HelpOperation> {
  const load = loadOnce(async () => {
    const [{ organisationHandlers }, { helpHandlers }] = await Promise.all([
      import('./organisationHandlers.ts'),
      import('./helpHandlers.ts'),
    ])
    return { ...organisationHandlers({ ...setting, change }), ...helpHandlers({ ...setting, change }) }
  })
  const handlers = operationIds.filter(isLater).map((id) => [
    id,
    async (asked: never) => {
      const all = await load()
      return all[id](asked)
    },
  ])
  // One method for each name, and no other.
  return Object.fromEntries(handlers) as Handlers<OrganisationOperation | HelpOperation>
}
