import { describe, expect, test } from 'vitest'
import { readTiff } from '../../src/domain/files/tiff.ts'

type Entry = readonly [tag: number, bits: 16 | 32, ...values: number[]]
interface Made {
  readonly isLittle?: boolean
  readonly pages: readonly (readonly Entry[])[]
  /** Bytes of picture between the header and the lists. */
  readonly data?: number
  /** Where the last page says that the next one is; 0: there is none. */
  readonly next?: number
}

/** A TIFF with its picture first, at byte 8, then its pages, and at its very end the values that are too long for their entries. */
function tiff({ isLittle = true, pages, data = 40, next = 0 }: Made): Uint8Array {
  const number = (value: number, bits: 16 | 32) => {
    const big = Array.from({ length: bits / 8 }, (_, i) => (value >>> (bits - 8 - 8 * i)) & 255)
    return isLittle ? big.toReversed() : big
  }
  const sizeOf = (entries: readonly Entry[]) => 2 + 12 * entries.length + 4
  const starts = pages.map((_, i) => pages.slice(0, i).reduce((sum, each) => sum + sizeOf(each), 8 + data))
  const beyond: number[] = []
  const behindLists = pages.reduce((sum, each) => sum + sizeOf(each), 8 + data)
  const entryOf = ([tag, bits, ...values]: Entry) => {
    const bytes = values.flatMap((value) => number(value, bits))
    const isHere = bytes.length <= 4
    const at = behindLists + beyond.length
    if (!isHere) beyond.push(...bytes)
    const told = isHere ? [...bytes, 0, 0, 0, 0].slice(0, 4) : number(at, 32)
    return [...number(tag, 16), ...number(bits === 16 ? 3 : 4, 16), ...number(values.length, 32), ...told]
  }
  const lists = pages.flatMap((entries, i) => [
    ...number(entries.length, 16),
    ...entries.flatMap(entryOf),
    ...number(starts[i + 1] ?? next, 32),
  ])
  const order = isLittle ? [0x49, 0x49] : [0x4d, 0x4d]
  const head = [...order, ...number(42, 16), ...number(starts[0] ?? 0, 32)]
  return Uint8Array.from([...head, ...Array.from({ length: data }, () => 1), ...lists, ...beyond])
}

const sized = (width: number, height: number): Entry[] => [
  [256, 16, width],
  [257, 32, height],
]
const strip: Entry[] = [
  [273, 32, 8],
  [279, 32, 40],
]

describe('a TIFF', () => {
  test.each([
    ['its own byte order', { pages: [[...sized(3000, 2000), ...strip]] }],
    ['the other byte order', { isLittle: false, pages: [[...sized(3000, 2000), ...strip]] }],
    ['two strips, told in 16 bits', { pages: [[...sized(3000, 2000), [273, 16, 8, 28], [279, 16, 20, 20]]] }],
    ['three strips', { pages: [[...sized(3000, 2000), [273, 32, 8, 18, 28], [279, 16, 10, 10, 20]]] }],
    ['tiles', { pages: [[...sized(3000, 2000), [324, 32, 8, 28], [325, 32, 20, 20]]] }],
  ] satisfies [string, Made][])('with %s is whole, and without its last byte it is not', (_, made) => {
    const file = tiff(made)
    expect(readTiff(file)).toEqual({ size: { width: 3000, height: 2000 }, isWhole: true })
    expect(readTiff(file.subarray(0, -1)).isWhole).toBe(false)
  })

  test.each([
    ['a strip', [273, 279]],
    ['a tile', [324, 325]],
  ])('is not whole where %s goes on behind its end, and is where that is the last thing in it', (_, tags) => {
    const [starts = 0, lengths = 0] = tags
    const made = (length: number) =>
      tiff({ pages: [[...sized(30, 20), [starts, 32, 8], [lengths, 32, length]]] })
    const all = made(0).length - 8
    expect(readTiff(made(all)).isWhole).toBe(true)
    expect(readTiff(made(all + 1)).isWhole).toBe(false)
  })

  test('that does not tell how long a strip is has to be as long as where that begins', () => {
    const made = (start: number) => tiff({ pages: [[...sized(30, 20), [273, 32, start]]] })
    const end = made(0).length
    expect(readTiff(made(end)).isWhole).toBe(true)
    expect(readTiff(made(end + 1)).isWhole).toBe(false)
  })

  test('is not whole without any picture, nor with a page that has no entry', () => {
    expect(readTiff(tiff({ pages: [sized(30, 20)] }))).toEqual({
      size: { width: 30, height: 20 },
      isWhole: false,
    })
    expect(readTiff(tiff({ pages: [[...sized(30, 20), ...strip], []] })).isWhole).toBe(false)
  })

  test('states the largest of its pages, and nothing of one that does not tell both sides', () => {
    const size = { width: 900, height: 800 }
    const small = [...sized(90, 80), ...strip]
    const large = [...sized(900, 800), ...strip]
    const half: Entry[] = [[256, 16, 5000], ...strip]
    const other: Entry[] = [[257, 16, 5000], ...strip]
    for (const pages of [
      [small, large],
      [large, small],
      [large, half],
      [large, other],
    ])
      expect(readTiff(tiff({ pages }))).toEqual({ size, isWhole: true })
    expect(readTiff(tiff({ pages: [half] }))).toEqual({ size: undefined, isWhole: true })
  })

  test('is read page by page, wherever the next one lies, and of more than a hundred the first hundred', () => {
    const [small, large] = [
      [...sized(90, 80), ...strip],
      [...sized(900, 800), ...strip],
    ]
    // The second page begins at byte 256, which is the number of an entry, too.
    const file = tiff({ pages: [small, large], data: 256 - 8 - 54 })
    expect(readTiff(file)).toEqual({ size: { width: 900, height: 800 }, isWhole: true })
    const widthOf = (before: number) =>
      readTiff(tiff({ pages: [...Array.from({ length: before }, () => small), large] })).size?.width
    expect([widthOf(99), widthOf(100)]).toEqual([900, 90])
  })

  test('whose pages lead round in a circle is read to an end', () => {
    const pages = [[...sized(30, 20), ...strip]]
    expect(readTiff(tiff({ pages, next: 48 }))).toEqual({ size: { width: 30, height: 20 }, isWhole: true })
  })
})
