import { useQueries } from '@tanstack/react-query'
import { useDraftState } from '../journey/DraftContext.tsx'
import { procedures } from '../procedures/procedures.ts'
import { caseQuery } from './cases.ts'
import type { CardView, CaseView } from './schemas.ts'

/** A card that came of a case of this device, with what opens that case. */
export interface OwnCard {
  readonly view: CaseView & { readonly card: CardView }
  readonly accessKey: string
  /** Whose it is; masked, where the device does not keep the name. */
  readonly name: string
}

interface OwnCards {
  readonly cards: readonly OwnCard[]
  /** Not all of the cases have been asked about yet. */
  readonly pending: boolean
  /** Why one of them could not be; null where none. */
  readonly error: Error | null
  /** Whether those that failed are being asked about again. */
  readonly isFetching: boolean
  /** Asks about those again. */
  readonly refetch: () => void
}

/** So many cases are asked about: one's own, and those of eight relatives. */
const most = 9

/** The cards that came of the newest cases on this device. */
export function useOwnCards(): OwnCards {
  const { cases, loaded } = useDraftState()
  const newest = cases
    .filter(({ kind }) => procedures[kind].makesCard)
    .toSorted((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1))
    .slice(0, most)
  const answers = useQueries({ queries: newest.map((each) => caseQuery(each.number, each.accessKey)) })
  const cards = newest.flatMap(({ accessKey, name, holder }, i): OwnCard[] => {
    const view = answers[i]?.data
    return view?.card ? [{ view: { ...view, card: view.card }, accessKey, name: name ?? holder }] : []
  })
  const failed = answers.filter(({ isError }) => isError)
  return {
    cards,
    pending: !loaded || answers.some(({ isFetching, data }) => isFetching && !data),
    error: failed[0]?.error ?? null,
    isFetching: failed.some(({ isFetching }) => isFetching),
    refetch: () => failed.forEach((query) => void query.refetch()),
  }
}

/** The city (GB/T 2260) of the application that is being filled in, or else of the newest case of this device. */
export function useOwnCity(): string | undefined {
  const { draft, cases } = useDraftState()
  const { city } = draft.answers
  const newest = cases.toSorted((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1)).slice(0, city ? 0 : 1)
  const [asked] = useQueries({ queries: newest.map((each) => caseQuery(each.number, each.accessKey)) })
  return city ?? asked?.data?.answers.city
}
