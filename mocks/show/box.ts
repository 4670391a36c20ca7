/** Where something is in the window, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What of an element is to be seen: a choice is its whole row. Undefined when it is not drawn. */
export function boxOf(element: HTMLElement): Box | undefined {
  const row = element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element
  const { left, top, width, height } = row.getBoundingClientRect()
  return width === 0 && height === 0 ? undefined : { left, top, width, height }
}

/** The level of a heading within a page, from 2; 0 for anything else. */
const levelOf = ({ tagName }: Element): number => Number(/^H([2-4])$/.exec(tagName)?.[1] ?? 0)

/** The same, and what stands under a heading, up to the next one of its level: as much as can be looked at in one go. */
export function partOf(element: HTMLElement): Box | undefined {
  const box = boxOf(element)
  const level = levelOf(element)
  if (!box || level === 0) return box
  let { left, top, width, height } = box
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
    const another = [next, ...next.querySelectorAll('h2, h3, h4')].map(levelOf)
    const more = next instanceof HTMLElement ? boxOf(next) : undefined
    if (
      !more ||
      another.some((one) => one > 0 && one <= level) ||
      more.top + more.height - top > innerHeight * 0.6
    )
      break
    const right = Math.max(left + width, more.left + more.width)
    left = Math.min(left, more.left)
    width = right - left
    height = more.top + more.height - top
  }
  return { left, top, width, height }
}

export const isSameBox = (one: Box | undefined, other: Box | undefined): boolean =>
  one?.left === other?.left &&
  one?.top === other?.top &&
  one?.width === other?.width &&
  one?.height === other?.height

/** Calls back before every frame until it is ended: what is on the screen moves by scrolling, typing, loading and turning. */
export function everyFrame(work: () => void): () => void {
  let id = 0
  const turn = (): void => {
    work()
    id = requestAnimationFrame(turn)
  }
  turn()
  return () => cancelAnimationFrame(id)
}
