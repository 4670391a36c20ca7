import { useEffect } from 'react'

/** Tells once that the app has taken over the page: events reach it from here on. */
export function Hydrated({ onReady }: { readonly onReady: () => void }) {
  useEffect(() => {
    const form = window.boot?.release()
    delete window.boot
    onReady()
    if (form?.isConnected) form.requestSubmit()
  }, [onReady])
  return null
}
