import { isSingleFile } from '../mode.ts'

/** Milliseconds until what a click has led to is on the screen, also on a slow phone. */
const afterClick = 700

let isAsked = false

/**
 * Call when the first screens have done their work, or somebody asks for large text: loads what keeps the site on this
 * device, where a browser allows it, and the voice that reads pages, where there is one. Not within the click that called
 * it, which would wait for it, but 700 ms later. The first time counts.
 */
export function loadLater(): void {
  if (isAsked) return
  isAsked = true
  setTimeout(load, afterClick)
}

// Nobody has asked for them: where a newer release has taken their place, that is no reason to load the page anew.
function load(): void {
  if ('speechSynthesis' in window)
    void import('../readAloud/offerReadAloud.ts').then((m) => m.offerReadAloud()).catch(() => undefined)
  if (import.meta.env.PROD && !isSingleFile && isSecureContext)
    void import('./offline.ts').then((m) => m.keepForOffline()).catch(() => undefined)
}
