import { describe, expect, test } from 'vitest'
import { pageOf, pagesToLink } from '../../src/domain/paging.ts'

const numbers = Array.from({ length: 45 }, (_, index) => index + 1)

describe('a page of a list', () => {
  test.each([
    ['2', 21, 20],
    ['3', 41, 5],
    [null, 1, 20],
    ['0', 1, 20],
    ['-1', 1, 20],
    ['two', 1, 20],
    ['99', 41, 5],
  ] as const)('asked for as %s begins with %i and has %i', (asked, first, length) => {
    const { items, of } = pageOf(numbers, asked, 20)
    expect([items[0], items.length, of]).toEqual([first, length, 3])
  })

  test('every item is on one page', () => {
    expect(['1', '2', '3'].flatMap((page) => pageOf(numbers, page, 20).items)).toEqual(numbers)
  })

  test('of nothing is one page with nothing on it', () => {
    expect(pageOf([], '4', 20)).toEqual({ items: [], at: 1, of: 1 })
  })
})

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 50, [1, 2, 0, 50]],
  [25, 50, [1, 0, 24, 25, 26, 0, 50]],
  [50, 50, [1, 0, 49, 50]],
])('on page %i of %i lead links to %j', (at, of, pages) => {
  expect(pagesToLink(at, of)).toEqual(pages)
})
