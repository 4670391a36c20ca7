import { AgencyError } from './AgencyError.ts'

export interface RetryPolicy {
  readonly tries: number
  /** Waits that many milliseconds, or rejects with the signal's reason. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** 0 to 1; spreads the clients that failed together. */
  readonly random: () => number
}

/** A wait asked for beyond this many seconds is shown to the person, not sat out behind their back. */
const longestWaitSeconds = 5

export const browserRetry: RetryPolicy = {
  tries: 3,
  random: Math.random,
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) reject(new DOMException('aborted', 'AbortError'))
      const timer = setTimeout(resolve, ms)
      signal?.addEventListener(
        'abort',
        () => {
          clearTimeout(timer)
          reject(new DOMException('aborted', 'AbortError'))
        },
        { once: true },
      )
    }),
}

/**
 * Tries again when the request got lost or the agency can't just now (408, 5xx), with growing, spread pauses (0.3 s, 0.6 s;
 * half of each random) or those it asks for. Only for calls that may be repeated. A timeout has already used up patience,
 * a 429 has to be waited out where the person sees it: neither is repeated here.
 */
export async function withRetry<T>(
  attempt: () => Promise<T>,
  policy: RetryPolicy,
  signal?: AbortSignal,
): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof AgencyError) || tried >= policy.tries || !isWorthRepeating(error)) throw error
      const pause = 300 * 2 ** (tried - 1)
      const asked = (error.retryAfterSeconds ?? 0) * 1000
      try {
        await policy.sleep(Math.max(asked, pause / 2 + (policy.random() * pause) / 2), signal)
      } catch {
        // Given up while waiting: what is known about the call is the last failure.
        throw error
      }
    }
  }
}

function isWorthRepeating(error: AgencyError): boolean {
  if ((error.retryAfterSeconds ?? 0) > longestWaitSeconds) return false
  return error.kind === 'offline' || (error.kind === 'problem' && error.status !== 429)
}
