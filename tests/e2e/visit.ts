import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Language, Messages } from '../../src/i18n/messages.ts'
import { subPath } from './builds.ts'
import { findSmallTargets } from './targets.ts'
import { pressLanguage } from './tools.ts'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export interface Visited {
  readonly page: Page
  readonly words: Messages
  readonly language: Language
  readonly width: number
  readonly height: number
  /** What the browser complained about since the last look. */
  readonly complaints: string[]
}

/** One folder for every screen that was seen in its other language and width, and for every document that was judged. */
const seenWhole = 'tests/.output/seen'

/** Before a run: no screen was seen yet. */
export function forgetScreens(): void {
  rmSync(seenWhole, { recursive: true, force: true })
}

/**
 * Looks at something with whoever comes to it first in the whole run: a folder is made but once, whichever process makes it. A look
 * that failed was none.
 */
async function once(what: string, look: () => Promise<void>): Promise<void> {
  const seen = join(seenWhole, createHash('sha256').update(what).digest('hex'))
  // Undefined where the folder is there already.
  if (mkdirSync(seen, { recursive: true }) === undefined) return
  try {
    await look()
  } catch (error) {
    rmSync(seen, { recursive: true })
    throw error
  }
}

/** The place within the app: behind the hash, where the app is one local file. */
export function placeIn(url: string | URL): string {
  const { protocol, pathname, hash } = new URL(url)
  return protocol === 'file:' ? hash.slice(1).replace(/[?#].*/, '') || '/' : pathname.replace(subPath, '')
}

/** The address of a screen without what differs from person to person. */
export const screenOf = (url: string): string =>
  placeIn(url)
    .replace(/\/LN-[A-Z0-9-]+/, '/number')
    .replace(/\/$/, '/home')

/**
 * Everything that holds on every screen: language, demonstration strip, one heading with the focus, title, no scrolling
 * sideways at 320 px, no accessibility violation, no complaint of the browser. The first visit to a screen in a run also looks at
 * it in the other language and the other width.
 * @param arrived false where nothing was navigated to, so that the focus is where the person left it.
 */
export async function visit(person: Visited, { arrived }: { readonly arrived: boolean }): Promise<void> {
  const { page, words, language, complaints } = person
  const screen = screenOf(page.url())
  const found = await page.evaluate(() => ({
    headings: [...document.querySelectorAll('h1')].map((h) => h.textContent?.trim() ?? ''),
    focus: document.activeElement?.id ?? '',
    lang: document.documentElement.lang,
    title: document.title,
    step: document.querySelector('.step')?.textContent?.trim() ?? '',
    wrong: document.getElementById('error-summary') !== null,
    strays: [...document.querySelectorAll('#root *')]
      .filter((one) => [...one.childNodes].some((node) => node instanceof Text && node.data.trim()))
      .filter(
        (one) =>
          !one.closest(
            '.skip, header, main, footer, aside, dialog, section[aria-label], section[aria-labelledby]',
          ),
      )
      .map((one) => one.textContent?.trim() ?? ''),
  }))
  assert.equal(found.headings.length, 1, `${screen} has one heading, not ${found.headings.join(' | ')}`)
  if (arrived) assert.equal(found.focus, 'title', `${screen}: the heading has the focus`)
  assert.deepEqual(found.strays, [], `${screen}: everything stands in a landmark`)
  assert.equal(found.lang, language, `${screen}: language of the document`)
  const { demoMark, titleEnd, errorMark } = words.shell
  const title = [found.headings[0], found.step, titleEnd].filter(Boolean).join(' – ')
  assert.equal(found.title, (found.wrong ? errorMark : '') + demoMark + title, `${screen}: title`)
  assert.deepEqual(
    await page.evaluate(findSmallTargets),
    [],
    `${screen}: links and buttons too small for a finger`,
  )
  await seesStrip(person, screen)
  await isNarrow(person, screen)
  await isAccessible(page, screen)
  await once(screen, () => otherLanguageAndWidth(person, screen))
  assert.deepEqual(complaints, [], `${screen}: the browser complained`)
}

async function seesStrip({ page, words }: Visited, screen: string): Promise<void> {
  const strip = page.getByRole('region', { name: words.shell.demo.text })
  assert.ok(await strip.isVisible(), `${screen}: the demonstration strip is there`)
}

/** By how much a page is wider than 320 px, and what sticks out; nothing where it fits. */
function findWide(): string {
  const over = document.documentElement.scrollWidth - 320
  if (over <= 0) return ''
  const culprits = [...document.querySelectorAll('body *')].filter(
    (e) => e.getBoundingClientRect().right > 321 && !e.closest('[data-scrolls], .table-frame'),
  )
  return `${over} px: ${culprits
    .slice(0, 4)
    .map((e) => `${e.tagName}.${e.className}`)
    .join()}`
}

/** 320 CSS pixels is 1280 at 400 % zoom (WCAG 1.4.10). */
async function isNarrow({ page, width, height }: Visited, screen: string): Promise<void> {
  await page.setViewportSize({ width: 320, height })
  let wide = await page.evaluate(findWide)
  // What is measured against the window follows a change of its size some frames later.
  for (let tries = 0; wide && tries < 20; tries += 1) {
    await sleep(50)
    wide = await page.evaluate(findWide)
  }
  await page.setViewportSize({ width, height })
  assert.equal(wide, '', `${screen} scrolls sideways at 320 px`)
}

interface Found {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string | undefined }[]
  }[]
}

declare global {
  interface Window {
    /** Left behind by the first analysis of a document. */
    axe?: { readonly run: (where: Document, options: object) => Promise<Found> }
  }
}

/**
 * The builder brings axe into the document, which takes long; every later analysis of the same document uses it there. Without
 * `preload: false` it loads every style sheet anew each time, for rules about media and one that is not among ours.
 * @param but rules that need not be played.
 */
async function analyse(page: Page, but: readonly string[]): Promise<Found> {
  const rules = Object.fromEntries(but.map((id) => [id, { enabled: false }]))
  const again = await page.evaluate(
    async ([runOnly, less]) =>
      await window.axe?.run(document, { runOnly, rules: less, resultTypes: ['violations'], preload: false }),
    [standards, rules] as const,
  )
  if (again) return again
  const builder = new AxeBuilder({ page }).options({ preload: false, rules })
  return await builder.withTags(standards).setLegacyMode(true).analyze()
}

/** Until nothing is on its way to another colour or place: where less motion is asked for, every change still takes 1 ms. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map((one) => one.finished))
  })

/** All that an analysis sees of a page: the same but for its digits is judged the same. */
const appearanceOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print']
    const seen = [innerWidth, ...media.map((one) => matchMedia(one).matches)]
    return `${seen.join()} ${document.documentElement.outerHTML.replaceAll(/\d/g, '0')}`
  })

/**
 * Runs in the page: all that the contrast of its texts depends on, each combination once. A text has a colour, a size and a weight,
 * and a ground, from what it stands on down to the first that nothing shows through.
 */
function findGrounds(): string[] {
  const found = new Set<string>()
  const grounds = new Map<Element | null, string>([[null, '']])
  const groundOf = (one: Element | null): string => {
    const known = grounds.get(one)
    if (known !== undefined || !one) return known ?? ''
    const { backgroundColor, backgroundImage, opacity, filter, position } = getComputedStyle(one)
    const own = [backgroundColor, backgroundImage, opacity, filter, position].join()
    const ground = own === 'rgba(0, 0, 0, 0),none,1,none,static' ? '' : `/${own}`
    const isOpaque = backgroundColor.startsWith('rgb(') && opacity === '1' && position === 'static'
    const whole = isOpaque ? ground : ground + groundOf(one.parentElement)
    grounds.set(one, whole)
    return whole
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { currentNode: node } = texts
    const one = node.parentElement
    if (!one || !(node instanceof Text) || !node.data.trim()) continue
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(one)
    found.add([color, fontSize, fontWeight, textShadow, groundOf(one)].join())
  }
  return [...found]
}

/** Runs in the page: what the size of its targets depends on, beside its words. */
function findSizing(): string {
  const isElder = document.documentElement.hasAttribute('data-elder')
  const isWrong = document.getElementById('error-summary') !== null
  return [innerWidth, isElder, isWrong].join()
}

/** What a run has judged of one kind, whichever process judged it: a line each. */
function judgedSoFar(kind: string) {
  const file = join(seenWhole, kind)
  const short = (what: string) => createHash('sha256').update(what).digest('base64url').slice(0, 16)
  return {
    hasAll: (all: readonly string[]): boolean => {
      const seen = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
      return all.every((one) => seen.has(short(one)))
    },
    add: (all: readonly string[]): void => appendFileSync(file, all.map((one) => `${short(one)}\n`).join('')),
  }
}

/**
 * No violation of WCAG 2.2 AA or of axe's best practices. A page that was judged in this run, as it stands, is not judged again: an
 * analysis takes longer than all else that is done on a screen. Nor are the two rules that take half of it: contrast where every
 * text has a colour and a ground that were judged together, and the size of targets on a screen of the same width and letters (its
 * links and buttons are measured at every visit, `findSmallTargets`).
 */
export async function isAccessible(page: Page, screen: string): Promise<void> {
  await atRest(page)
  await once(await appearanceOf(page), async () => {
    const grounds = judgedSoFar('grounds')
    const sizes = judgedSoFar('sizes')
    const found = await page.evaluate(findGrounds)
    const size = [`${screen} ${await page.evaluate(findSizing)}`]
    await judge(page, screen, [
      ...(grounds.hasAll(found) ? ['color-contrast'] : []),
      ...(sizes.hasAll(size) ? ['target-size'] : []),
    ])
    grounds.add(found)
    sizes.add(size)
  })
}

async function judge(page: Page, screen: string, but: readonly string[]): Promise<void> {
  const { violations } = await analyse(page, but)
  const told = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((n) => `${String(n.target)} ${n.failureSummary ?? ''}`).join('\n  ')}`,
  )
  assert.deepEqual(told, [], `${screen}: accessibility`)
}

/** With its own language and width, two corners of four: what is wrong in one language or in one width alone shows in one of them. */
async function otherLanguageAndWidth(person: Visited, screen: string): Promise<void> {
  const { page, width, height } = person
  const otherWidth = width === 390 ? 1280 : 390
  const focused = await page.evaluateHandle(() => document.activeElement)
  await page.setViewportSize({ width: otherWidth, height })
  await switchLanguage(page)
  await isAccessible(page, `${screen} at ${otherWidth} in the other language`)
  await page.setViewportSize({ width, height })
  await switchLanguage(page)
  await focused.evaluate((element) => {
    if (element instanceof HTMLElement) element.focus({ preventScroll: true })
  })
}

/** Presses the language button and waits until the screen speaks the other language. */
export async function switchLanguage(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.getElementById('title')?.textContent ?? '')
  await pressLanguage(page)
  await page.waitForFunction((text) => {
    const heading = document.getElementById('title')
    return heading !== null && heading.textContent !== text
  }, before)
}
