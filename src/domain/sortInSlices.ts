/** So much is done between two places where the work can be interrupted. */
const stride = 400

/** A sorted copy, equal ones in their order: merged from below, so that it can be interrupted anywhere. */
export function* sortInSlices<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<void, readonly T[]> {
  let from: T[] = []
  for (let i = 0; i < items.length; i += stride) {
    from.push(...items.slice(i, i + stride).sort(compare))
    yield
  }
  for (let width = stride; width < items.length; width *= 2) {
    const to: T[] = []
    for (let begin = 0; begin < from.length; begin += 2 * width) {
      const [middle, end] = [Math.min(begin + width, from.length), Math.min(begin + 2 * width, from.length)]
      let [left, right] = [begin, middle]
      while (left < middle || right < end) {
        const [a, b] = [from[left] as T, from[right] as T]
        const takesLeft = right >= end || (left < middle && compare(a, b) <= 0)
        to.push(takesLeft ? a : b)
        if (takesLeft) left += 1
        else right += 1
        if (to.length % stride === 0) yield
      }
    }
    from = to
  }
  return from
}

/** The places 0, 1, 2 … of some texts in the order of the texts. What occurs often is compared once. */
export function* orderOf(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<void, Uint32Array> {
  const places = new Map<string, number[]>()
  for (let i = 0; i < texts.length; i += 1) {
    const text = texts[i] ?? ''
    const same = places.get(text)
    if (same) same.push(i)
    else places.set(text, [i])
    if (i % stride === 0) yield
  }
  const sorted = yield* sortInSlices([...places.keys()], compare)
  const order = new Uint32Array(texts.length)
  let at = 0
  for (const text of sorted) {
    for (const place of places.get(text) ?? []) {
      order[at] = place
      at += 1
    }
    if (at % 8 === 0) yield
  }
  return order
}
