import { useQueries } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { caseQuery } from '../../api/cases.ts'
import { useDraftState, useDraftStore } from '../../journey/DraftContext.tsx'
import { listStored, type Stored } from './listStored.ts'
import type { OwnCase } from './people.ts'

/** What lies in this browser, measured anew whenever something of it has changed; undefined until it is known. */
export function useStored(): {
  readonly stored: readonly Stored[] | undefined
  readonly measure: () => void
} {
  const store = useDraftStore()
  const [stored, setStored] = useState<readonly Stored[]>()
  const turn = useRef(0)
  const measure = useCallback(() => {
    turn.current += 1
    const mine = turn.current
    // What was begun to be read first may come last.
    void listStored().then((found) => mine === turn.current && setStored(found))
  }, [])
  useEffect(() => {
    measure()
    return store.subscribe(measure)
  }, [store, measure])
  return { stored, measure }
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
