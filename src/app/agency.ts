import type { ComponentType, ReactNode } from 'react'
import { loadOnce } from '../foundation/loadOnce.ts'
import type { AgencyConnection } from './agencyConnection.ts'

type AgencyProvider = ComponentType<{ readonly children?: ReactNode }>

let line: AgencyConnection | undefined

/** Says once, at start, how the agency is reached; nothing is loaded for it yet. */
export function setAgencyLine(chosen: AgencyConnection): void {
  line = chosen
}

/** Loads the client and the query cache, which the first paint does without. */
export const loadAgency = loadOnce(async (): Promise<AgencyProvider> => {
  line?.prepare?.()
  const { Agency, connect } = await import('./Agency.tsx')
  connect(line)
  return Agency
})
