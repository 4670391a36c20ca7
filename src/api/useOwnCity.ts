import { useQueries } from '@tanstack/react-query'
import { useDraftState } from '../journey/DraftContext.tsx'
import { caseQuery } from './cases.ts'

/** The city (GB/T 2260) of the application that is being filled in, or else of the newest case of this device. */
export function useOwnCity(): string | undefined {
  const { draft, cases } = useDraftState()
  const { city } = draft.answers
  const newest = cases.toSorted((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1)).slice(0, city ? 0 : 1)
  const [asked] = useQueries({ queries: newest.map((each) => caseQuery(each.number, each.accessKey)) })
  return city ?? asked?.data?.answers.city
}
