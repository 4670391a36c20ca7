import type { FetchLike } from '../src/api/http.ts'

/** Marks the page with `data-asking` while calls are under way, for those who wait for their answers: shows, recorded scripts. */
export function markPendingRequests(fetch: FetchLike): FetchLike {
  const { dataset } = document.documentElement
  let under = 0
  return async (request) => {
    under += 1
    dataset['asking'] = ''
    try {
      return await fetch(request)
    } finally {
      under -= 1
      if (under === 0) delete dataset['asking']
    }
  }
}
