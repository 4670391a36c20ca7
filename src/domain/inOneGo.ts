/** Does work that could be interrupted without a pause: for what is short. Throws what the work throws. */
export function inOneGo<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
