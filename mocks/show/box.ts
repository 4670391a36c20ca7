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
