import { describe, expect, test } from 'vitest'
import { createFramePool } from '../../mocks/console/wall/framePool.ts'
import { nextTile } from '../../mocks/console/wall/nextTile.ts'

const ids = (count: number) => Array.from({ length: count }, (_, i) => `tile-${i}`)
const aliveOf = (framePool: ReturnType<typeof createFramePool>, all: readonly string[]) =>
  all.filter((id) => framePool.isAlive(id))

describe('the framePool of thumbnails', () => {
  test('loads what has come into sight, a few at a time, in its order', () => {
    const framePool = createFramePool(40, 3)
    const all = ids(5)
    for (const id of all) framePool.want(id)
    expect(aliveOf(framePool, all)).toEqual(all.slice(0, 3))
    framePool.settle('tile-1')
    expect(aliveOf(framePool, all)).toEqual(all.slice(0, 4))
  })

  test('never has more alive than the device can bear, and takes those first that left sight first', () => {
    const framePool = createFramePool(4, 4)
    const all = ids(6)
    for (const id of all.slice(0, 4)) {
      framePool.want(id)
      framePool.settle(id)
    }
    framePool.want('tile-4')
    expect(aliveOf(framePool, all)).toEqual(all.slice(0, 4))
    framePool.leave('tile-1')
    expect(aliveOf(framePool, all)).toEqual(['tile-0', 'tile-2', 'tile-3', 'tile-4'])
    framePool.leave('tile-0')
    expect(framePool.isAlive('tile-0')).toBe(true)
    framePool.want('tile-5')
    expect(aliveOf(framePool, all)).toEqual(['tile-2', 'tile-3', 'tile-4', 'tile-5'])
  })

  test('stops loading what has been scrolled past, and lets the next have its turn', () => {
    const framePool = createFramePool(40, 1)
    framePool.want('tile-0')
    framePool.want('tile-1')
    framePool.leave('tile-0')
    expect(aliveOf(framePool, ids(2))).toEqual(['tile-1'])
  })

  test('brings one anew that failed, and forgets one that is no longer wanted at all', () => {
    const framePool = createFramePool(40, 3)
    let told = 0
    framePool.subscribe(() => (told += 1))
    framePool.want('tile-0')
    framePool.settle('tile-0')
    const before = told
    framePool.renew('tile-0')
    expect(told - before).toBe(2)
    expect(framePool.isAlive('tile-0')).toBe(true)
    framePool.forget('tile-0')
    expect(framePool.isAlive('tile-0')).toBe(false)
  })
})

/** A tile that lies somewhere, as far as `nextTile` looks at it. */
const tileAt = (left: number, top: number) =>
  ({ getBoundingClientRect: () => ({ left, top }) }) as unknown as Element

describe('from tile to tile', () => {
  const [a, b, c] = [tileAt(0, 0), tileAt(100, 0), tileAt(200, 0)]
  const [d, e, f] = [tileAt(0, 50), tileAt(160, 50), tileAt(0, 90)]
  const tiles = [a, b, c, d, e, f]

  test.each([
    ['ArrowRight', 2, d],
    ['ArrowLeft', 1, a],
    ['ArrowLeft', 0, undefined],
    ['ArrowDown', 2, e],
    ['ArrowDown', 0, d],
    ['ArrowDown', 4, f],
    ['ArrowDown', 5, undefined],
    ['ArrowUp', 4, c],
    ['ArrowUp', 5, d],
    ['ArrowUp', 1, undefined],
    ['Home', 4, a],
    ['End', 0, f],
    ['Tab', 0, undefined],
  ])('%s from %i', (key, from, to) => {
    expect(nextTile(tiles, from, key)).toBe(to)
  })
})
