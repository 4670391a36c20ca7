const key = 'reloaded'
const pause = 60_000

/** Whether a part of the app could not be fetched: a newer version may have taken its place on the server. */
export function isGoneChunk(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|module script|preload CSS|MIME type/i.test(error.message)
  )
}

/** Reloads the page, but not a second time within a minute: then the fault lies elsewhere, and the person decides. */
export function reloadOnce(): void {
  try {
    const last = Number(sessionStorage.getItem(key) ?? 0)
    if (Date.now() - last < pause) return
    sessionStorage.setItem(key, String(Date.now()))
  } catch {
    return // without a memory of the last time it could go on for ever
  }
  location.reload()
}
