/** One page of a long list. */
export interface Paged<T> {
  readonly items: readonly T[]
  /** Which page it is, from 1 on. */
  readonly at: number
  /** How many pages there are; at least 1. */
  readonly of: number
}

/** Which page of so many things was asked for, as an address says it: the first where that is no number, the last where it is too large. */
export function pageAt(count: number, asked: string | null, size: number): Omit<Paged<never>, 'items'> {
  const of = Math.max(1, Math.ceil(count / size))
  const wanted = /^\d+$/.test(asked ?? '') ? Number(asked) : 1
  return { at: Math.min(Math.max(wanted, 1), of), of }
}

/** The page of a list that was asked for. */
export function pageOf<T>(all: readonly T[], asked: string | null, size: number): Paged<T> {
  const { at, of } = pageAt(all.length, asked, size)
  return { items: all.slice((at - 1) * size, at * size), at, of }
}

/** The pages that links lead to: the first, the last, and those beside this one; 0 stands for those left out. */
export function pagesToLink(at: number, of: number): readonly number[] {
  const near = [1, at - 1, at, at + 1, of].filter((page) => page >= 1 && page <= of)
  const pages = [...new Set(near)].sort((a, b) => a - b)
  return pages.flatMap((page, index) =>
    index > 0 && page - (pages[index - 1] ?? 0) > 1 ? [0, page] : [page],
  )
}
