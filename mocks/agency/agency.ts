import { type AnswerOf, type CallOf, type OperationId } from '../../src/api/contract.ts'
import { problemTypes } from '../../src/api/operation.ts'
import { operationOf, type SubmitOperation } from '../../src/api/submitOperations.ts'
import type { CaseKind } from '../../src/domain/case.ts'
import { caseKinds } from '../../src/domain/caseKinds.ts'
import { reusableAnswers } from '../../src/domain/receiptAnswers.ts'
import { loadOnce } from '../../src/foundation/loadOnce.ts'
import { procedures } from '../../src/procedures/procedures.ts'
import { findCityFile, loadCity } from '../cities/cities.ts'
import { act, actOnCard } from './actions.ts'
import { appointmentHandlers, loadWholeCase } from './appointmentHandlers.ts'
import { type ActOn, cardHandlers } from './cardHandlers.ts'
import { caseStatus, isOpen, viewOf } from './caseView.ts'
import type { Clock } from './clock.ts'
import { confirmCode, requestCode } from './codes.ts'
import type { Judge } from './evidence.ts'
import { getToday } from './getToday.ts'
import { once } from './once.ts'
import { changeTidily } from './pruning.ts'
import { lookUp } from './records.ts'
import { relatedTo } from './related.ts'
import { answer, type Reply, refuse } from './reply.ts'
import type { CaseRow, Changing, Reading } from './rows.ts'
import { confirmSearch, searchCase } from './search.ts'
import type { Store } from './store.ts'
import { findReceipt, receiptOf, submit } from './submissions.ts'
import { dateOf } from './time.ts'
import { deleteUpload, getUpload, putUpload } from './uploads.ts'

/** `text`: the body as it came; the same key must come with the same bytes. `client`: whose calls are counted together. */
type Asked<I extends OperationId> = CallOf<I> & { readonly text: string; readonly client: string }

/** The agencies and banks behind the contract: one method per operation. */
export type Agency = {
  readonly [I in OperationId]: (asked: Asked<I>) => Promise<Reply<AnswerOf<I>>>
}

/** What the agency writes to people comes with the first case that is looked at: whoever fills in a form needs none of it. */
const loadNotices = loadOnce(() => import('./caseNotices.ts'))
/** And the banks and outlets of a city with the question about them. */
const loadOutlets = loadOnce(() => import('./outlets.ts'))

/** Contribution records come with the first one that is asked for, or corrected. */
const loadContributions = loadOnce(() => import('./contributions.ts'))

/** What looks at what only some kinds ask for comes with the first of them. */
async function loadJudge(kind: CaseKind): Promise<Judge | undefined> {
  const { changesRecord, contests } = procedures[kind]
  if (changesRecord) return (await loadContributions()).recordObjections
  return contests ? (await import('./contestObjections.ts')).contestObjections : undefined
}

/** The list of uses comes with the first card that is presented. */
const loadUses = loadOnce(() => import('./presentCard.ts'))

/** Sends a code; `opensCase`: for a search, not to prove the number in an application. */
export type OnCode = (mobile: string, code: string, opensCase: boolean) => void

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

  const change = <T>(work: (tables: Changing) => T): Promise<T> => changeTidily(store, clock.ms(), work)

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

  const sendText = async (codeId: string): Promise<void> => {
    const row = await store.read((tables) => tables.get('codes', codeId))
    if (row?.mobile) setting.onCode?.(row.mobile, row.code, row.opens !== undefined)
  }

  const actOn: ActOn = async (operation, asked, work) => {
    const [{ noticesOf }, { wholeCase }] = await Promise.all([loadNotices(), loadWholeCase()])
    await loadCity(await store.read((tables) => tables.get('cases', asked.params.number)?.answers.city))
    return store.change((tables) => {
      const row = openedCase(tables, asked.params.number, asked.accessKey)
      if (!row) return refuse(401)
      return once(tables, operation, asked, clock.ms(), () => {
        const reply = work(tables, row, noticesOf)
        return reply.ok ? answer(wholeCase(tables, reply.value, clock.now())) : reply
      })
    })
  }

  return {
    getToday: () => getToday(clock),
    listBanks: async ({ params }) => {
      await loadCity(params.city)
      const { findBanks } = await loadOutlets()
      const banks = findBanks(params.city, dateOf(clock.now()))
      return banks ? answer({ banks: [...banks] }) : refuse(404)
    },
    listOutlets: async ({ params, query }) => {
      await loadCity(params.city)
      const { findOutlets } = await loadOutlets()
      const outlets = findOutlets(params.city, query.bank)
      return outlets ? answer({ outlets: [...outlets] }) : refuse(404)
    },
    listUses: async ({ params }) => {
      await loadCity(params.city)
      const file = findCityFile(params.city)
      if (!file) return refuse(404)
      return answer({ uses: Object.entries(file.uses).map(([use, told]) => ({ use, ...told })) })
    },
    ...appointmentHandlers({ store, clock, findOpened: openedCase }),
    requestCode: async (asked) => {
      let isNew = false
      const reply = await change((tables) =>
        once(tables, 'requestCode', asked, clock.ms(), () => {
          isNew = true
          return requestCode(tables, asked.body.mobile, asked.client, clock.ms())
        }),
      )
      if (reply.ok && isNew) await sendText(reply.value.codeId)
      return reply
    },
    confirmCode: (asked) =>
      store.change((tables) =>
        once(tables, 'confirmCode', asked, clock.ms(), () =>
          confirmCode(tables, asked.params.codeId, asked.body.code, clock.ms()),
        ),
      ),
    lookUpRecords: (asked) => store.change((tables) => lookUp(tables, asked, clock)),
    lookUpContributions: async (asked) => {
      const { lookUpContributions } = await loadContributions()
      return store.change((tables) => lookUpContributions(tables, asked, clock))
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
    searchCase: async (asked) => {
      let isNew = false
      const reply = await store.change((tables) =>
        once(tables, 'searchCase', asked, clock.ms(), () => {
          isNew = true
          return searchCase(tables, asked, clock.ms())
        }),
      )
      if (reply.ok && isNew) await sendText(reply.value.searchId)
      return reply
    },
    confirmSearch: (asked) =>
      store.change((tables) =>
        once(tables, 'confirmSearch', asked, clock.ms(), () =>
          confirmSearch(tables, asked.params.searchId, asked.body.code, clock.ms()),
        ),
      ),
    getCase: async ({ params, accessKey }) => {
      const [{ noticesOf }, { wholeCase }] = await Promise.all([loadNotices(), loadWholeCase()])
      return store.read((tables) => {
        const row = openedCase(tables, params.number, accessKey)
        if (!row) return refuse(401)
        const now = clock.now()
        return answer(wholeCase(tables, viewOf(row, now, relatedTo(tables, row, now), noticesOf), now))
      })
    },
    getCaseAnswers: ({ params, accessKey }) =>
      store.read((tables) => {
        const row = openedCase(tables, params.number, accessKey)
        if (!row) return refuse(401)
        const isUnderWay = isOpen(caseStatus(row, clock.now()))
        return isUnderWay ? refuse(409) : answer({ answers: reusableAnswers(row.answers) })
      }),
    getReceiptSeal: async ({ params, accessKey }) => {
      const row = await store.read((tables) => openedCase(tables, params.number, accessKey))
      if (!row) return refuse(401)
      const { number, kind, submittedAt, due, dueIsLaw } = receiptOf(row, clock.now())
      const holder = viewOf(row, row.actedAt).holder.name
      const { seal } = await import('./seal.ts')
      return answer({ seal: seal({ number, kind, submittedAt, due, dueIsLaw, holder }) })
    },
    getSealKey: async () => {
      const { sealKey } = await import('./seal.ts')
      return answer({ algorithm: 'Ed25519', key: sealKey() })
    },
    actOnCase: (asked) =>
      actOn('actOnCase', asked, (tables, row, noticesOf) =>
        act(tables, row, asked.body, clock.now(), noticesOf),
      ),
    actOnCard: (asked) =>
      actOn('actOnCard', asked, (tables, row, noticesOf) =>
        actOnCard(tables, row, asked.body, clock.now(), noticesOf),
      ),
    presentCard: async (asked) => {
      const { presentCard } = await loadUses()
      await loadCity(asked.body.city)
      return actOn('presentCard', asked, (tables, row, noticesOf) =>
        presentCard(tables, row, asked.body, clock.now(), noticesOf),
      )
    },
    ...cardHandlers({ clock, actOn }),
  }
}

/** The case of this number that this key opens. Whether there is one that it does not open is nobody's business. */
function openedCase(tables: Reading, number: string, accessKey: string): CaseRow | undefined {
  const row = tables.get('cases', number)
  return row?.accessKey === accessKey ? row : undefined
}
