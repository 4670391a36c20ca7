/** Runs something once the next frame is on the screen, so that it is not part of the wait after a click. */
export function afterPaint(run: () => void): void {
  // Hidden tabs get no frames; a timer sees to it that nothing waits for them.
  let done = false
  const once = () => {
    if (done) return
    done = true
    run()
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, 300)
}

/** Runs something when the browser has nothing else to do. Safari has no idle callback. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 2000 })
    return () => cancelIdleCallback(handle)
  }
  const timer = setTimeout(run, 200)
  return () => clearTimeout(timer)
}
