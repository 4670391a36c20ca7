/**
 * Loads something when it is first asked for, and gives the same to all who ask; after a failure the next one tries again.
 * @param load must not throw before it gives its promise.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}
