import { isSingleFile } from './mode.ts'

/** Safari has no idle callback. */
const whenIdle = (run: () => void): unknown =>
  'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 3000 }) : setTimeout(run, 500)

/**
 * Call when the first screens have done their work, or somebody asks for large text: loads what keeps the site on this
 * device, where a browser allows it, and the voice that reads pages, where there is one; when the browser has nothing else
 * to do, so that the next press does not wait for it. The first time counts.
 */
export function loadLater(): void {
  if ('speechSynthesis' in window) whenIdle(() => void import('./aloud.ts').then((m) => m.offerAloud()))
  if (import.meta.env.PROD && !isSingleFile && isSecureContext)
    whenIdle(() => void import('./offline.ts').then((m) => m.keepForOffline()))
}
