import { reusableAnswers } from '../../src/domain/receiptAnswers.ts'
import { loadOnce } from '../../src/foundation/loadOnce.ts'
import { loadCity } from '../cities/cities.ts'
import { act, actOnCard } from './actions.ts'
import { type ActOn, cardHandlers } from './cardHandlers.ts'
import { caseStatus, isOpen } from './casePast.ts'
import { viewOf } from './caseView.ts'
import type { Clock } from './clock.ts'
import type { Handlers } from './handlers.ts'
import { loadNotices, loadWholeCase } from './loadCase.ts'
import { once } from './once.ts'
import { findOpenedCase } from './openedCase.ts'
import { receiptOf } from './receipts.ts'
import { relatedTo } from './related.ts'
import { answer, refuse } from './reply.ts'
import type { Store } from './store.ts'

/** The list of uses comes with the first card that is presented. */
const loadUses = loadOnce(() => import('./presentCard.ts'))

/** How long others waited comes with the first case that is looked at, and so does what counts from it. */
const loadReminders = loadOnce(() => import('./reminders.ts'))

type OfCases =
  | 'getCase'
  | 'getCaseAnswers'
  | 'getReceiptSeal'
  | 'getSealKey'
  | 'actOnCase'
  | 'actOnCard'
  | 'presentCard'
  | 'addFamilyCard'
  | 'removeFamilyCard'
  | 'fileElsewhere'
  | 'endElsewhere'

/** The operations on one case that a key opens, and on the card that came of it. */
export function caseHandlers({
  store,
  clock,
}: {
  readonly store: Store
  readonly clock: Clock
}): Handlers<OfCases> {
  const actOn: ActOn = async (operation, asked, work) => {
    const [{ noticesOf }, { wholeCase }] = await Promise.all([loadNotices(), loadWholeCase()])
    await loadCity(await store.read((tables) => tables.get('cases', asked.params.number)?.answers.city))
    return store.change((tables) => {
      const row = findOpenedCase(tables, asked.params.number, asked.accessKey)
      if (!row) return refuse(401)
      return once(tables, operation, asked, clock.ms(), () => {
        const reply = work(tables, row, noticesOf)
        return reply.ok ? answer(wholeCase(tables, reply.value, clock.now())) : reply
      })
    })
  }

  return {
    getCase: async ({ params, accessKey }) => {
      const [{ noticesOf }, { wholeCase }] = await Promise.all([loadNotices(), loadWholeCase()])
      return store.read((tables) => {
        const row = findOpenedCase(tables, params.number, accessKey)
        if (!row) return refuse(401)
        const now = clock.now()
        return answer(wholeCase(tables, viewOf(row, now, relatedTo(tables, row, now), noticesOf), now))
      })
    },
    getCaseAnswers: ({ params, accessKey }) =>
      store.read((tables) => {
        const row = findOpenedCase(tables, params.number, accessKey)
        if (!row) return refuse(401)
        const isUnderWay = isOpen(caseStatus(row, clock.now()))
        return isUnderWay ? refuse(409) : answer({ answers: reusableAnswers(row.answers) })
      }),
    getReceiptSeal: async ({ params, accessKey }) => {
      const row = await store.read((tables) => findOpenedCase(tables, params.number, accessKey))
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
    actOnCase: async (asked) => {
      const { remind } = await loadReminders()
      return actOn('actOnCase', asked, (tables, row, noticesOf) =>
        asked.body.action === 'remind'
          ? remind(tables, row, clock.now(), noticesOf)
          : act(tables, row, asked.body, clock.now(), noticesOf),
      )
    },
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
