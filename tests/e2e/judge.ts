import type { Page } from 'playwright-core'

// Runs in the page: what is wrong with a screen under the eyes of somebody who needs it large, narrow, printed, spoken or in
// colours of their own. Each fault is a line.

/** A part of the words that is torn apart at the end of a line although it would fit on one. */
function findTorn(): string[] {
  const whole = /(?:LN|YY)-[A-Z0-9-]+\d|\d{1,2}:\d{2}/g
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  const torn: string[] = []
  while (texts.nextNode()) {
    const { currentNode: node } = texts
    if (!(node instanceof Text) || node.parentElement?.closest('.sr-only, textarea, select, pre')) continue
    for (const { 0: part, index } of node.data.matchAll(whole)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + part.length)
      const rects = [...range.getClientRects()]
      const width = rects.reduce((sum, rect) => sum + rect.width, 0)
      const lines = new Set(rects.map(({ top }) => Math.round(top))).size
      const block = node.parentElement?.closest('p, li, dd, td, h1, h2, h3, div')?.clientWidth ?? 0
      if (lines > 1 && width + 24 < block) torn.push(`torn: ${part}`)
    }
  }
  return torn
}

/**
 * Chinese, longer than a name, that an English page does not say to be Chinese: a screen reader spells it or leaves it out, and its
 * marks are drawn narrow.
 */
function findUnspoken(): string[] {
  if (document.documentElement.lang !== 'en') return []
  return [...document.querySelectorAll<HTMLElement>('main *')]
    .filter((one) => one.closest('[lang]')?.getAttribute('lang') === 'en')
    .flatMap((one) => [...one.childNodes].filter((node) => node instanceof Text).map(({ data }) => data))
    .filter((text) => /\p{Script=Han}{6}|[（），。：；]/u.test(text))
    .map((text) => `not said to be Chinese: ${text.trim()}`)
}

/** What the keyboard gets to without its being seen. */
function findUnseenFocus(): string[] {
  const at = document.activeElement
  const all = document.querySelectorAll<HTMLElement>(
    'main :is(a[href], button, input, select, textarea, summary)',
  )
  const unseen = [...all].filter((one) => {
    if (one.getClientRects().length === 0) return false
    one.focus({ preventScroll: true })
    if (document.activeElement !== one) return false
    return [one, one.closest('label')].every((each) => {
      if (!each) return true
      const { outlineStyle, outlineWidth } = getComputedStyle(each)
      return outlineStyle === 'none' || outlineWidth === '0px'
    })
  })
  if (at instanceof HTMLElement) at.focus({ preventScroll: true })
  return unseen.map((one) => `focus not seen: ${one.outerHTML.slice(0, 120)}`)
}

/**
 * What has the keyboard's focus while something else lies over the whole of it, once the browser has scrolled to it as it does for the
 * Tab key (WCAG 2.4.11).
 */
async function findHiddenFocus(): Promise<string[]> {
  const at = document.activeElement
  const { scrollX, scrollY } = window
  const all = document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')
  const overOf = (one: HTMLElement): Element | null | undefined => {
    // A choice is drawn by its label.
    const drawn = one.matches('[type=radio], [type=checkbox], [type=file]') ? one.closest('label') : null
    const seen = drawn ?? one
    const { left, top, width, height } = seen.getBoundingClientRect()
    const over = [0.5, 0.05, 0.95].flatMap((x) =>
      [0.5, 0.1, 0.9].map((y) => document.elementFromPoint(left + width * x, top + height * y)),
    )
    return over.some((each) => each && (seen.contains(each) || each.contains(seen))) ? undefined : over[0]
  }
  const hidden: string[] = []
  for (const one of all) {
    if (one.getClientRects().length === 0) continue
    one.focus()
    if (document.activeElement !== one) continue
    if (overOf(one) === undefined) continue
    // It may still be on its way: where less motion is asked for, that takes 1 ms.
    await Promise.allSettled(one.getAnimations().map(({ finished }) => finished))
    const over = overOf(one)
    if (over !== undefined)
      hidden.push(`focus hidden: ${one.outerHTML.slice(0, 120)} by ${over?.outerHTML.slice(0, 80)}`)
  }
  if (at instanceof HTMLElement) at.focus({ preventScroll: true })
  scrollTo(scrollX, scrollY)
  return hidden
}

/**
 * What a screen reader or a voice makes something else of than the eye: a control whose name lacks the words on it (WCAG 2.5.3), a list
 * with nothing in it, a table that is drawn as blocks without its roles being said, which browsers then forget.
 */
function findMisread(): string[] {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
  const isSeen = (one: Element) => one.checkVisibility()
  const named = [...document.querySelectorAll<HTMLElement>(':is(a, button)[aria-label]')].filter(
    (one) => isSeen(one) && !plain(one.ariaLabel ?? '').includes(plain(one.innerText)),
  )
  const empty = [...document.querySelectorAll(':is(ul, ol):not(:has(> *))')].filter(isSeen)
  const untabled = [...document.querySelectorAll('table, thead, tbody, tr, th, td')].filter(
    (one) =>
      isSeen(one) &&
      !one.hasAttribute('role') &&
      !one.closest('[aria-hidden=true]') &&
      !getComputedStyle(one).display.startsWith('table'),
  )
  return [
    ...named.map((one) => `is called ${one.ariaLabel}, not ${one.innerText}`),
    ...empty.map((one) => `a list of nothing: ${one.outerHTML.slice(0, 80)}`),
    ...untabled.map((one) => `no longer part of a table: ${one.outerHTML.slice(0, 80)}`),
  ]
}

/**
 * Words that end in three dots or at the edge of their box, and words that stand out of a button. A link in a row of a table may end
 * so: it leads to the whole.
 */
function findCutOff(): string[] {
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => {
    const isElsewhere =
      '.sr-only, svg, select, textarea, input, [data-scrolls], .table-frame, .virtual-table a'
    if (one.closest(isElsewhere)) return false
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = one
    if (clientWidth === 0 || clientHeight === 0 || !one.textContent.trim()) return false
    const { overflowX, overflowY, clipPath } = getComputedStyle(one)
    // Heads that are there to be read out.
    if (clipPath !== 'none') return false
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    if (one.matches('button, .button'))
      return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1
    return (
      (clips(overflowX) && scrollWidth > clientWidth + 1) ||
      (clips(overflowY) && scrollHeight > clientHeight + 2)
    )
  })
  return cut.map((one) => `cut off: ${one.outerHTML.slice(0, 120)} … ${one.textContent.slice(0, 40)}`)
}

/** On paper: buttons that nobody can press, and headings with nothing under them. */
function findIdleOnPaper(): string[] {
  const isSeen = (one: Element) => one.getBoundingClientRect().height > 1
  const blocks = [
    ...document.querySelectorAll(
      'main :is(h2, h3, p, li, dd, td, pre, svg, img, legend, label, address, output)',
    ),
  ].filter(isSeen)
  const empty = blocks.filter((one, i) => {
    const next = blocks[i + 1]
    return one.matches('h2, h3') && (!next || (next.matches('h2, h3') && next.tagName <= one.tagName))
  })
  const fieldsets = [...document.querySelectorAll('main fieldset:has(> legend)')].filter(
    (one) =>
      isSeen(one) && ![...one.querySelectorAll('input, select, textarea, label, p, a, img')].some(isSeen),
  )
  // A button within a sentence is one of its words.
  const idle = [...document.querySelectorAll('main :is(button:not(.clue), .button)')].filter(isSeen)
  return [
    ...fieldsets.map((one) => `nothing to tick under “${one.querySelector('legend')?.textContent}” on paper`),
    ...empty.map((one) => `nothing under “${one.textContent}” on paper`),
    ...idle.map((one) => `can be pressed on paper: ${one.textContent}`),
  ]
}

/** What stands out of the window, and whether the way back to the start is called what it is called elsewhere. */
function findWideOrNamed(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const wide = [...document.querySelectorAll('body *')].filter(
    (one) =>
      one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('[data-scrolls], .table-frame'),
  )
  const back = document.querySelector('.back')
  const isStart = back instanceof HTMLAnchorElement && back.pathname === '/'
  const named = { en: 'Back to the start page', 'zh-CN': '返回首页' }[document.documentElement.lang]
  return [
    ...(scrollWidth > clientWidth
      ? [`sideways by ${scrollWidth - clientWidth} px: ${wide.at(-1)?.outerHTML.slice(0, 120)}`]
      : []),
    // Where one question leads to the one before, and the first of them to the start.
    ...(isStart && !['Back', '返回', named].includes(back.textContent?.trim())
      ? [`way back: ${back.textContent}`]
      : []),
  ]
}

/** The narrowest window that everything has to fit (WCAG 1.4.10). */
export const narrow = { width: 320, height: 800 } as const

/** What is wrong with the screen as it stands, in forced colours, and on paper; nothing where all is well. */
export async function findWrong(page: Page): Promise<readonly string[]> {
  const found = [
    ...(await page.evaluate(findWideOrNamed)),
    ...(await page.evaluate(findTorn)),
    ...(await page.evaluate(findUnspoken)),
    ...(await page.evaluate(findHiddenFocus)),
    ...(await page.evaluate(findMisread)),
    ...(await page.evaluate(findCutOff)),
  ]
  await page.emulateMedia({ forcedColors: 'active' })
  found.push(...(await page.evaluate(findUnseenFocus)))
  await page.emulateMedia({ forcedColors: 'none', media: 'print' })
  // As a browser does that prints: what is long is drawn whole then.
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  found.push(...(await page.evaluate(findIdleOnPaper)))
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  return found
}
