import type { ComponentType, ReactNode } from 'react'
import type { AgencyLine } from './agencyLine.ts'

type AgencyProvider = ComponentType<{ readonly children?: ReactNode }>

let line: AgencyLine | undefined
let loading: Promise<AgencyProvider> | undefined

/** Says once, at start, how the agency is reached; nothing is loaded for it yet. */
export function setAgencyLine(chosen: AgencyLine): void {
  line = chosen
}

/** Loads the client and the query cache, which the first paint does without. */
export function loadAgency(): Promise<AgencyProvider> {
  if (loading) return loading
  line?.prepare?.()
  loading = import('./Agency.tsx').then(
    (m) => {
      m.connect(line)
      return m.Agency
    },
    (error: unknown) => {
      loading = undefined
      throw error
    },
  )
  return loading
}
