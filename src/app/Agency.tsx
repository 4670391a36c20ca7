import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import { setClient } from '../api/client.ts'
import { createClient } from '../api/http.ts'
import { createQueryClient } from '../api/queryClient.ts'
import { watchUploads } from '../api/unusedUploads.ts'
import { useDraftStore } from '../journey/DraftContext.tsx'
import { agencyChanged } from '../journey/signals.ts'
import type { AgencyConnection } from './agencyConnection.ts'

const queryClient = createQueryClient()

/** Makes the client of the agency's interface; without a line (prerendering) every call would throw. */
export function connect(line: AgencyConnection | undefined): void {
  if (line) setClient(createClient(line))
}

/** The one query cache; asked again whenever something changed at the agency. */
export function Agency({ children }: { readonly children?: ReactNode }) {
  useEffect(() => agencyChanged.listen(() => void queryClient.invalidateQueries()), [])
  const store = useDraftStore()
  useEffect(() => watchUploads(store), [store])
  return <Answers>{children}</Answers>
}

/** The same cache for what stands outside the pages. */
export function Answers({ children }: { readonly children?: ReactNode }) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}

/** Forgets everything the agency answered: the person leaves this device. */
export const forgetAnswers = (): void => queryClient.clear()
