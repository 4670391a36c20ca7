import { isSingleFile } from './mode.ts'

/**
 * Call when the first screens have done their work, or somebody asks for large text: loads what keeps the site on this
 * device, where a browser allows it, and the voice that reads pages, where there is one. The first time counts.
 */
export function loadLater(): void {
  if ('speechSynthesis' in window) void import('./aloud.ts').then((m) => m.offerAloud())
  if (import.meta.env.PROD && !isSingleFile && isSecureContext)
    void import('./offline.ts').then((m) => m.keepForOffline())
}
