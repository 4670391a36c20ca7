/** Which rows of a long table are in the document, and in which of its rows each is drawn. */
export interface ShownRows {
  /** The rows in sight and a few beside them: from `first` to below `last`. */
  readonly first: number
  readonly last: number
  /** The slot of each row, in the order of the rows; the one with the focus is among them, wherever it is. */
  readonly slots: ReadonlyMap<number, number>
}

export const noRows: ShownRows = { first: 0, last: 0, slots: new Map() }

/** The rows that a view takes in. All lengths in CSS pixels; `top` is that of the first row, seen from the view's upper edge. */
export function rowsInView(
  view: { readonly top: number; readonly height: number },
  rowHeight: number,
  count: number,
  beside: number,
): readonly [first: number, last: number] {
  const inView = Math.ceil(view.height / rowHeight) + 1
  const above = Math.floor(-view.top / rowHeight)
  const first = Math.max(0, Math.min(above, count - inView) - beside)
  return [first, Math.min(count, Math.max(0, above) + inView + beside)]
}

/**
 * Gives each row a slot: the one it has, else one that has become free, so that scrolling changes texts and makes no rows anew, and what
 * has the focus or is being selected stays what it is. `active`: the row to keep although it is out of sight.
 */
export function showRows(
  before: ShownRows,
  [first, last]: readonly [number, number],
  active: number,
): ShownRows {
  const rows = Array.from({ length: last - first }, (_, i) => first + i)
  if (active >= 0 && active < first) rows.unshift(active)
  if (active >= last) rows.push(active)
  const isSame = rows.length === before.slots.size && rows.every((row) => before.slots.has(row))
  if (isSame && before.first === first && before.last === last) return before
  const wanted = new Map(rows.map((row) => [row, before.slots.get(row)]))
  // In the order of the document: a jump moves no row of it.
  const free = [...before.slots].flatMap(([row, slot]) => (wanted.has(row) ? [] : [slot]))
  const used = Math.max(-1, ...before.slots.values())
  let added = 0
  const slots = rows.map((row) => {
    const slot = wanted.get(row) ?? free.shift()
    if (slot !== undefined) return [row, slot] as const
    added += 1
    return [row, used + added] as const
  })
  return { first, last, slots: new Map(slots) }
}
