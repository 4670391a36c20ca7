import { useEffect } from 'react'
import { loadLater } from './loadLater.ts'

/**
 * Tells once that the app has taken over the screen it stands beside, within the same boundary: events reach it from here
 * on. What was submitted before is submitted now.
 */
export function Hydrated({ onReady }: { readonly onReady: () => void }) {
  useEffect(() => {
    const form = window.boot?.release()
    // Who is quicker than the app has arrived before it could notice.
    if (window.boot?.moved) loadLater()
    delete window.boot
    onReady()
    if (form?.isConnected) form.requestSubmit()
  }, [onReady])
  return null
}
