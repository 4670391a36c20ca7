interface TrustedTypes {
  /** What comes out is a TrustedScriptURL: the DOM's types don't know it yet, and take it for the text it stands for. */
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string }
}
declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/** The site's own: what keeps it on the device, and what reads long lists. */
const own = /^(?!\/\/)[\w./-]*(?:sw|readerWorker[\w-]*)\.(?:js|ts\?[\w&=]*)$/

let policy: { readonly createScriptURL: (url: string) => string } | undefined

function createScriptURL(url: string): string {
  if (!own.test(url)) throw new TypeError(url)
  return url
}

/**
 * An address that a worker may be started from: the page's policy (trusted-types) lets no other be named, and knows but one name for
 * them. Throws a TypeError, which says which it was, for an address that is none of the site's own workers.
 */
export function workerAddress(url: string): string {
  policy ??= window.trustedTypes?.createPolicy('worker', { createScriptURL })
  return (policy ?? { createScriptURL }).createScriptURL(url)
}
