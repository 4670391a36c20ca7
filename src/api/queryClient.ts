import { QueryClient } from '@tanstack/react-query'

/**
 * The cache of what the agency answered: in memory only, for it may hold personal data. `networkMode: 'always'` because
 * the browser's idea of being offline says nothing about an agency simulated in the page; calls repeat themselves (retry.ts).
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: 30_000, gcTime: 10 * 60_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  })
}
