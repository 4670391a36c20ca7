import { useState } from 'react'
import type { Position } from '../../domain/distance.ts'

/** Where the person is, if they want to say so. It stays in this page: nothing of it is sent or kept. */
export type Here =
  | { readonly kind: 'unasked' | 'asking' }
  | { readonly kind: 'known'; readonly position: Position }
  | { readonly kind: 'refused' | 'unknown' }

/** Whether this browser can tell a position at all: only on a secure address. */
export const canLocate = (): boolean => window.isSecureContext && 'geolocation' in navigator

const longestMs = 15_000

/** The person's position, asked for by `ask` alone, and forgotten by `forget`. */
export function useHere(): { readonly here: Here; readonly ask: () => void; readonly forget: () => void } {
  const [here, setHere] = useState<Here>({ kind: 'unasked' })
  const ask = () => {
    setHere({ kind: 'asking' })
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => setHere({ kind: 'known', position: { lat: coords.latitude, lon: coords.longitude } }),
      (error) => setHere({ kind: error.code === error.PERMISSION_DENIED ? 'refused' : 'unknown' }),
      { timeout: longestMs, maximumAge: 60_000 },
    )
  }
  return { here, ask, forget: () => setHere({ kind: 'unasked' }) }
}
