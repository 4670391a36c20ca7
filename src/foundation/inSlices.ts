/** How long a slice may take before others get their turn, in milliseconds: half a frame. */
const sliceLength = 8

/** Lets everything else that waits go first: input, drawing, timers. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener(
      'message',
      () => {
        port1.close()
        resolve()
      },
      { once: true },
    )
    port1.start()
    port2.postMessage(0)
  })

/**
 * Does long work without holding up the page: goes on until a slice is full, and gives way. `work` yields where it can be interrupted,
 * at least every millisecond or so. Rejects with the signal's reason once that is aborted, and with whatever the work throws.
 */
export async function inSlices<T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted()
    const end = performance.now() + sliceLength
    for (;;) {
      const step = work.next()
      if (step.done) return step.value
      if (performance.now() >= end) break
    }
    await nextTurn()
  }
}
