/**
 * For the `catch` of a part of the app that somebody waits for: lets it be known to what looks after the whole page, which may
 * load it anew, and fails all the same, so that the screen can say so.
 */
export function lostPart(error: unknown): never {
  // A rejection of its own that nobody handles: the page hears of it.
  void Promise.reject(error)
  throw error
}
