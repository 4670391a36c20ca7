// oxlint-disable-next-line import/default -- the address of the built script, by Vite
import readerUrl from './readerWorker.ts?worker&url'

let policy: { readonly createScriptURL: (url: string) => string } | undefined

/** The one script that may be started here; the page's policy knows this name for it. */
function trustedUrl(): string {
  const createScriptURL = (url: string): string => {
    if (url !== readerUrl) throw new TypeError(`No worker is started from ${url}`)
    return url
  }
  policy ??= window.trustedTypes?.createPolicy('reader-url', { createScriptURL })
  return policy?.createScriptURL(readerUrl) ?? readerUrl
}

/** The worker that reads people. Throws where the browser lets none be started. */
export const startReader = (): Worker =>
  new Worker(trustedUrl(), { type: import.meta.env.DEV ? 'module' : 'classic' })
