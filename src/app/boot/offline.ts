import { createElement } from 'react'
import { setLayoutSlots } from '../frame/layoutSlots.ts'
import { OfflineNotice } from '../frame/OfflineNotice.tsx'
import { keepReleases } from './releases.ts'

let begun = false

/**
 * Keeps the site on this device, so that it opens without a network and at once. Begins when the browser has nothing else
 * to do, and only in a page of its own: not in the frames of the demonstration's screens.
 */
export function keepForOffline(): void {
  if (begun || window.top !== window || !('serviceWorker' in navigator)) return
  begun = true
  setLayoutSlots({ below: createElement(OfflineNotice) })
  // Where it is refused everything works, as long as there is a network.
  const begin = () => void keepReleases().catch(() => undefined)
  if ('requestIdleCallback' in window) requestIdleCallback(begin, { timeout: 5000 })
  else setTimeout(begin, 500)
}
