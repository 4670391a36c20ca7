import type { BrowserContext, Page } from 'playwright-core'

/**
 * Runs in the page: does to every text what page translators do from now on, and leaves the words as they are. Each text becomes
 * font > font > text, and the text node that was there is gone. Another call ends it.
 */
function translate(): void {
  const isLeft = (node: Text): boolean =>
    !node.isConnected ||
    node.data.trim() === '' ||
    !node.parentElement ||
    node.parentElement.closest('script, style, textarea, option, template, svg, [data-translated]') !== null
  const translateOne = (node: Text): void => {
    if (isLeft(node)) return
    const outer = document.createElement('font')
    const inner = document.createElement('font')
    outer.dataset['translated'] = ''
    inner.append(node.data)
    outer.append(inner)
    node.replaceWith(outer)
  }
  const translateAll = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode)
    for (const node of found) translateOne(node)
  }
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (node instanceof Text) translateOne(node)
        else translateAll(node)
      }
  })
  translateAll(document.body)
  observer.observe(document.body, { childList: true, subtree: true })
  addEventListener('end-of-translation', () => observer.disconnect(), { once: true })
}

/** Has the browser translate every page from now on, once the app has taken over the document: a translator waits for it, too. */
export function translatePages(context: BrowserContext): Promise<unknown> {
  const begin = `const begin = () => ('boot' in window ? setTimeout(begin, 20) : (${String(translate)})())`
  return context.addInitScript(`addEventListener('DOMContentLoaded', () => { ${begin}; begin() })`)
}

/** What a screen said before it was translated, and after. */
export interface Said {
  /** In the language it had, and in the other one. */
  readonly own: readonly [string, string]
  readonly other: readonly [string, string]
}

/**
 * Runs in the page: changes the language, has the page translated from then on, and changes it back and forth once more; gives what
 * the screen says each time. It is left in its other language.
 */
async function changeTranslated(begin: () => void, still: number): Promise<Said> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  // Without the header, where a button comes later; numbers of seconds and minutes go on by themselves.
  const words = () =>
    [...document.querySelectorAll('main, footer')]
      .map(({ textContent }) => textContent?.replace(/\d+/g, '#'))
      .join('\n')
  const isWhole = () =>
    !document.querySelector('main :is(.skeleton, .coming)') &&
    [...document.querySelectorAll('main form .field')].every((one) =>
      one.querySelector('input, select, textarea, button, a, .notice, [tabindex]'),
    )
  /** What the screen says once it is whole and has stood still for a moment. */
  const settled = async (): Promise<string> => {
    let said = words()
    for (let since = performance.now(); performance.now() - since < still; ) {
      await frame()
      if (isWhole() && said === words()) continue
      since = performance.now()
      said = words()
    }
    return said
  }
  const change = async (): Promise<void> => {
    const { lang } = document.documentElement
    document.querySelector<HTMLElement>('header button[lang]')?.click()
    while (document.documentElement.lang === lang) await frame()
  }
  /** What the screen says as soon as it is what was expected; what it says after two seconds, if it never is. */
  const changedTo = async (expected: string): Promise<string> => {
    await change()
    for (const since = performance.now(); performance.now() - since < 2000 && words() !== expected; )
      await frame()
    return words()
  }
  const own = await settled()
  await change()
  const other = await settled()
  begin()
  const said: Said = { own: [own, await changedTo(own)], other: [other, await changedTo(other)] }
  dispatchEvent(new Event('end-of-translation'))
  return said
}

/**
 * Works on the screen as it stands while the browser translates it: what it says in either language afterwards should be what it
 * said before, with no word left over or doubled. Gives what it says and what it should; nothing where they are the same.
 * @param still milliseconds for which nothing changes on a screen that is whole.
 */
export async function workTranslated(page: Page, still = 40): Promise<Said | undefined> {
  const said = await page.evaluate<Said>(`(${String(changeTranslated)})(${String(translate)}, ${still})`)
  return [said.own, said.other].some(([before, after]) => before !== after) ? said : undefined
}
