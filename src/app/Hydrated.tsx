import { useEffect } from 'react'

/**
 * Tells once that the app has taken over the screen it stands beside, within the same boundary: events reach it from here
 * on. What was submitted before is submitted now.
 */
export function Hydrated({ onReady }: { readonly onReady: () => void }) {
  useEffect(() => {
    const form = window.boot?.release()
    delete window.boot
    onReady()
    if (form?.isConnected) form.requestSubmit()
  }, [onReady])
  return null
}
