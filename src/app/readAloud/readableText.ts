/** A piece of the page that is read in one breath, and where it stands. */
export interface ReadableText {
  readonly element: Element
  readonly text: string
}

/** What is never read: controls and what was typed into them, signs, and numbers that are nobody else's business. */
const silent =
  'input, select, textarea, button, svg, script, style, template, dialog, nav, .sr-only:not(.step), .masked, .code, .case-number, .summary-list dd, [hidden], [aria-hidden="true"]'

/** Elements whose text belongs together. */
const pieces = 'h1, h2, h3, p, li, dt, dd, legend, label, summary, figcaption, .hint, .step'

const isFolded = (element: Element): boolean => {
  const details = element.closest('details:not([open])')
  return details !== null && element.closest('summary') === null
}

/** The text of an element without what is silent, and without the pieces inside it, which are read for themselves. */
function ownText(element: Element): string {
  let text = ''
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent ?? ''
    else if (node instanceof Element && !node.matches(silent) && !node.matches(pieces)) text += ownText(node)
  }
  return text
}

/** What a page says, piece by piece in its order: headings, texts, questions, hints, choices and errors; no answer. */
export function readableTextsIn(main: Element): ReadableText[] {
  const found: ReadableText[] = []
  for (const element of main.querySelectorAll(pieces)) {
    if (element.closest(silent) || isFolded(element)) continue
    // A number of seven digits or more is a telephone's or a document's.
    const text = ownText(element)
      .replace(/\d{7,}/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ element, text })
  }
  return found
}

/** Cuts a text where a voice may pause: some browsers fall silent in the middle of a long one. `most`: characters at once. */
export function breaths(text: string, most = 90): string[] {
  const parts = text.match(/[^。！？；.!?;]+[。！？；.!?;]*\s*/gu) ?? []
  const cut: string[] = []
  for (const part of parts) {
    const last = cut.at(-1)
    if (last !== undefined && last.length + part.length <= most) cut[cut.length - 1] = last + part
    else cut.push(part)
  }
  return cut
}
