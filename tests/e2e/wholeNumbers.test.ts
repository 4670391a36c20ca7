import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { joinBrowser, withoutWorker } from './browse.ts'
import { whenWhole } from './person.ts'
import { openScenario } from './scene.ts'

const meet = joinBrowser(withoutWorker)

/**
 * The numbers on the page whose unit stands on another line, each with the sentence that it is in. Lines end after marks; a phrase
 * that is longer than a line has to end somewhere.
 */
const torn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const sayings = new Map<Element, Text[]>()
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      let box = node.parentElement
      while (box && getComputedStyle(box).display === 'inline') box = box.parentElement
      if (box && node instanceof Text) sayings.set(box, [...(sayings.get(box) ?? []), node])
    }
    for (const [box, nodes] of sayings) {
      const said = nodes.map(({ data }) => data).join('')
      const at = (place: number): [Text, number] | undefined => {
        let before = 0
        for (const node of nodes) {
          if (place < before + node.length) return [node, place - before]
          before += node.length
        }
        return undefined
      }
      const topOf = (place: number) => {
        const [node, offset] = at(place) ?? []
        if (!node || offset === undefined) return undefined
        const range = document.createRange()
        range.setStart(node, offset)
        range.setEnd(node, offset + 1)
        const { top, height } = range.getBoundingClientRect()
        return height > 0 ? top + height / 2 : undefined
      }
      const { paddingInlineStart, paddingInlineEnd, fontSize } = getComputedStyle(box)
      const room = box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)
      const widthOf = (from: number, until: number) => {
        const [first, start] = at(from) ?? []
        const [last, end] = at(until - 1) ?? []
        if (!first || !last || start === undefined || end === undefined) return 0
        const range = document.createRange()
        range.setStart(first, start)
        range.setEnd(last, end + 1)
        return [...range.getClientRects()].reduce((sum, { width }) => sum + width, 0)
      }
      const fits = (place: number): boolean => {
        const before = /[^，。；：、！？（）“”·\s]*$/.exec(said.slice(0, place))?.[0].length ?? 0
        const after = /^[^，。；：、！？（）“”·\s]*.?/.exec(said.slice(place))?.[0].length ?? 0
        return widthOf(place - before, place + after) + parseFloat(fontSize) / 2 < room
      }
      for (const { 0: number, index } of said.matchAll(/\d[\d,.]*(?:个工作日|个月|分钟|小时|[一-鿿])/g)) {
        const tops = [...number].flatMap((_, i) => topOf(index + i) ?? [])
        if (tops.some((top) => Math.abs(top - (tops[0] ?? top)) > 8) && fits(index))
          found.push(`${number} in “${said}”`)
      }
    }
    return found
  })

// biome-ignore format: a list
const screens = [
  'flexible/opened', 'flexible/result', 'flexible/photo', 'flexible/bank', 'newborn/check', 'employee/duty', 'employee/complaintDay',
  'flexible/awaiting', 'flexible/reviewing', 'flexible/remind', 'flexible/ready', 'flexible/planTrip', 'flexible/booked',
  'flexible/returned', 'flexible/cardLost', 'flexible/formalLoss', 'flexible/replace', 'flexible/expiring', 'flexible/yearTen',
  'flexible/pinLocked', 'flexible/family', 'flexible/treatedElsewhere', 'flexible/ownData', 'flexible/wholeWay', 'flexible/inbox',
  'employee/record', 'employee/correctionMonths', 'employee/reviewUpheld', 'employee/toCourt', 'retiree/visitBooked',
]
const widths = [320, 344, 360, 390, 412]

// The first half of the list is read in plain text, the other one in large text.
test.concurrent.each([
  [false, 0],
  [true, 1],
] as const)(
  'no number is torn from its unit where its phrase fits on a line, on phones of any width (large text: %s)',
  async (elder, half) => {
    const person = await meet({ language: 'zh-CN', width: 390, elder, closely: false })
    const wrong: string[] = []
    for (const screen of screens.filter((_, i) => i % 2 === half)) {
      await openScenario(person, screen)
      await whenWhole(person.page)
      await person.page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true
      })
      for (const width of widths) {
        await person.page.setViewportSize({ width, height: 844 })
        for (const one of await torn(person.page)) wrong.push(`${screen} at ${width}: ${one}`)
        if (await person.page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
          wrong.push(`${screen} at ${width} is wider than the screen`)
      }
      await person.page.setViewportSize({ width: 390, height: 844 })
    }
    expect(wrong).toEqual([])
    await person.leave()
  },
)

test('the longest day of a year stands on one line in English, on the narrowest phone as well', async () => {
  const person = await meet({ language: 'en', width: 390, closely: false })
  const { page } = person
  await openScenario(person, 'flexible/remind')
  await whenWhole(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 844 })
    const lines = await page.locator('.case-date > strong').evaluate((one) => {
      one.textContent = '30 September 2026'
      const range = document.createRange()
      range.selectNodeContents(one)
      return new Set([...range.getClientRects()].map(({ top }) => top)).size
    })
    expect(lines, `at ${width}`).toBe(1)
  }
  await person.leave()
})
