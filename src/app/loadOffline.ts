import { isSingleFile } from './mode.ts'

/**
 * Call when the first screens have done their work: loads what keeps the site on this device, where a browser allows it. The
 * first time counts.
 */
export function loadOffline(): void {
  if (import.meta.env.PROD && !isSingleFile && isSecureContext)
    void import('./offline.ts').then((m) => m.keepForOffline())
}
