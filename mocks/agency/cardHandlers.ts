import type { CallOf, OperationId } from '../../src/api/contract.ts'
import type { CaseView } from '../../src/api/schemas.ts'
import { loadOnce } from '../../src/foundation/loadOnce.ts'
import { type NoticesOf, viewOf } from './caseView.ts'
import type { Clock } from './clock.ts'
import { relatedTo } from './related.ts'
import { answer, type Reply } from './reply.ts'
import type { CaseRow, Changing } from './rows.ts'

/** Does something once on the case that a key opens, and shows it whole as it is then. */
export type ActOn = (
  operation: OperationId,
  asked: Pick<CallOf<'actOnCard'>, 'params' | 'accessKey' | 'key'> & { readonly text: string },
  work: (tables: Changing, row: CaseRow, noticesOf: NoticesOf) => Reply<CaseView>,
) => Promise<Reply<CaseView>>

type Asked<I extends 'addFamilyCard' | 'removeFamilyCard'> = CallOf<I> & {
  readonly text: string
  readonly client: string
}

/** What is done with a card comes with the first that it is done with. */
const loadFamily = loadOnce(() => import('./family.ts'))
const loadElsewhere = loadOnce(() => import('./elsewhere.ts'))

/** The operations about what stands with a card beside its events. */
export function cardHandlers({ clock, actOn }: { readonly clock: Clock; readonly actOn: ActOn }) {
  /** The case as it is after something was done that does not change its own row. */
  const change = (
    operation: OperationId,
    asked: Parameters<ActOn>[1],
    work: (tables: Changing, row: CaseRow, now: string) => Reply<undefined>,
  ): Promise<Reply<CaseView>> =>
    actOn(operation, asked, (tables, row, noticesOf) => {
      const now = clock.now()
      const done = work(tables, row, now)
      return done.ok ? answer(viewOf(row, now, relatedTo(tables, row, now), noticesOf)) : done
    })

  return {
    addFamilyCard: async (asked: Asked<'addFamilyCard'>) => {
      const { addFamilyCard } = await loadFamily()
      return change('addFamilyCard', asked, (tables, row, now) =>
        addFamilyCard(tables, row, asked, { now, ms: clock.ms() }),
      )
    },
    removeFamilyCard: async (asked: Asked<'removeFamilyCard'>) => {
      const { removeFamilyCard } = await loadFamily()
      return change('removeFamilyCard', asked, (tables, row, now) =>
        removeFamilyCard(tables, row, asked.params.member, now),
      )
    },
    fileElsewhere: async (asked: CallOf<'fileElsewhere'> & { readonly text: string }) => {
      const { fileElsewhere } = await loadElsewhere()
      return change('fileElsewhere', asked, (tables, row, now) => fileElsewhere(tables, row, asked.body, now))
    },
    endElsewhere: async (asked: CallOf<'endElsewhere'> & { readonly text: string }) => {
      const { endElsewhere } = await loadElsewhere()
      return change('endElsewhere', asked, endElsewhere)
    },
  }
}
