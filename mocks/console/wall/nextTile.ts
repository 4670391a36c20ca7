/** Where an arrow key, Home or End leads from the tile at `from`: up and down to the nearest in the row beyond. */
export function nextTile<T extends Element>(tiles: readonly T[], from: number, key: string): T | undefined {
  switch (key) {
    case 'ArrowLeft':
      return tiles[from - 1]
    case 'ArrowRight':
      return tiles[from + 1]
    case 'Home':
      return tiles[0]
    case 'End':
      return tiles.at(-1)
    case 'ArrowUp':
      return inRowBeyond(tiles.slice(0, from).toReversed(), tiles[from])
    case 'ArrowDown':
      return inRowBeyond(tiles.slice(from + 1), tiles[from])
    default:
      return undefined
  }
}

function inRowBeyond<T extends Element>(ahead: readonly T[], here: T | undefined): T | undefined {
  if (!here) return undefined
  const { top, left } = here.getBoundingClientRect()
  const first = ahead.find((one) => one.getBoundingClientRect().top !== top)
  if (!first) return undefined
  const rowTop = first.getBoundingClientRect().top
  const away = (one: T) => Math.abs(one.getBoundingClientRect().left - left)
  return ahead
    .filter((one) => one.getBoundingClientRect().top === rowTop)
    .reduce((best, one) => (away(one) < away(best) ? one : best), first)
}
