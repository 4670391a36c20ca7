import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { caseQuery } from '../../api/cases.ts'
import type { Visit } from '../../api/visitSchemas.ts'
import { visitQuery } from '../../api/visits.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { useSavedVisits } from '../../journey/savedVisits.ts'
import { type Listed, listStored } from './listStored.ts'
import type { OwnCase } from './people.ts'

/** What lies in this browser, measured anew whenever something of it has changed; undefined until it is known. */
export function useStored(): {
  readonly listed: Listed | undefined
  readonly measure: () => void
} {
  const store = useDraftStore()
  const [listed, setListed] = useState<Listed>()
  const turn = useRef(0)
  const measure = useCallback(() => {
    turn.current += 1
    const mine = turn.current
    // What was begun to be read first may come last.
    void listStored().then((found) => mine === turn.current && setListed(found))
  }, [])
  useEffect(() => {
    measure()
    return store.subscribe(measure)
  }, [store, measure])
  return { listed, measure }
}

/** The cases of this device, each with what its agency says now, and how asking went. */
export function useOwnCases(): {
  readonly cases: readonly OwnCase[]
  readonly asked: ReturnType<typeof useQueries<ReturnType<typeof caseQuery>[]>>
} {
  const { cases } = useDraftState()
  const asked = useQueries({ queries: cases.map((each) => caseQuery(each.number, each.accessKey)) })
  return { cases: cases.map((saved, i) => ({ saved, view: asked[i]?.data })), asked }
}

/** A time booked on this device without a case, and how asking the agency for it went. */
export interface OwnVisit {
  readonly number: string
  readonly query: UseQueryResult<Visit>
}

/** The times booked on this device without a case, as the agency has them now. */
export function useOwnVisits(): readonly OwnVisit[] {
  const saved = useSavedVisits()
  const answers = useQueries({ queries: saved.map((each) => visitQuery(each)) })
  return saved.flatMap(({ number }, i) => {
    const query = answers[i]
    return query ? [{ number, query }] : []
  })
}
