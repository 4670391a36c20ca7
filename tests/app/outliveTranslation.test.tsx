// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { Fragment } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { outliveTranslation } from '../../src/app/boot/outliveTranslation.ts'

const originals = (['insertBefore', 'removeChild', 'appendChild', 'nodeValue'] as const).map(
  (name) => [name, Object.getOwnPropertyDescriptor(Node.prototype, name) ?? {}] as const,
)
beforeEach(outliveTranslation)
afterEach(() => {
  cleanup()
  for (const [name, original] of originals) Object.defineProperty(Node.prototype, name, original)
})

/** Two ways in which translators put something else in the place of a text. */
const ways: Readonly<Record<string, (text: Text, font: Element) => void>> = {
  'in one go': (text, font) => text.replaceWith(font),
  'one after the other': (text, font) => {
    text.before(font)
    text.remove()
  },
}

/** Does to every text below what page translators do, and marks it. */
function translate(root: Node, way = 'in one go'): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode)
  for (const text of found) {
    const font = document.createElement('font')
    font.append(document.createElement('font'))
    font.firstElementChild?.append(`[${text.data}]`)
    ways[way]?.(text, font)
  }
}

/** Texts beside what comes and goes. */
const Beside = ({ link, text }: { readonly link?: true; readonly text?: true }) => (
  <p>
    {link && <a href="/law">Article 31</a>}
    {text && ' · '}
    <b>Article 53</b>
  </p>
)

/** Texts side by side in one element, and one that an element has to itself. */
const Counted = ({
  words: [before, after, title],
}: {
  readonly words: readonly [string, string, string]
}) => (
  <section>
    <h1>{title}</h1>
    {before}
    <b>3</b>
    {after}
  </section>
)

/** Texts with a place of their own each. */
const Listed = ({ words }: { readonly words: readonly string[] }) => (
  <p>
    {words.map((word) => (
      <Fragment key={word}>{word}</Fragment>
    ))}
  </p>
)

describe.each(Object.keys(ways))('a page that the browser has translated %s', (way) => {
  test('takes what comes before a text, before what stands for it', () => {
    const { rerender, container } = render(<Beside text />)
    translate(container, way)
    rerender(<Beside link text />)
    expect(container.textContent).toBe('Article 31[ · ][Article 53]')
  })

  test('goes on where a text is gone, and what stood for it goes, too', () => {
    const { rerender, container } = render(<Beside text />)
    translate(container, way)
    rerender(<Beside />)
    expect(container.textContent).toBe('[Article 53]')
  })

  test('keeps no word of the language before', () => {
    const { rerender, container } = render(<Counted words={['还有', '天', '期限']} />)
    translate(container, way)
    rerender(<Counted words={['', ' days left', 'Deadline']} />)
    expect(container.textContent).toBe('Deadline[3] days left')
    translate(container, way)
    rerender(<Counted words={['还有', '天', '期限']} />)
    expect(container.textContent).toBe('期限还有[[3]]天')
  })

  test('doubles no text that moves', () => {
    const { rerender, container } = render(<Listed words={['one', 'two', 'three']} />)
    translate(container, way)
    rerender(<Listed words={['three', 'one', 'two']} />)
    expect(container.textContent?.replace(/[[\]]/g, '')).toBe('threeonetwo')
    translate(container, way)
    rerender(<Listed words={['one', 'three', 'two']} />)
    expect(container.textContent?.replace(/[[\]]/g, '')).toBe('onethreetwo')
  })

  test('leaves nothing of a screen that is left', () => {
    const { rerender, container } = render(<Counted words={['还有', '天', '期限']} />)
    translate(container, way)
    rerender(<Beside text />)
    expect(container.textContent).toBe(' · Article 53')
  })
})

describe('a page that the browser translates', () => {
  test('still refuses what is really wrong', () => {
    const elsewhere = document.createElement('p')
    expect(() => document.body.removeChild(elsewhere)).toThrow('not')
  })

  test('goes on with a text that has gone for good', () => {
    const { rerender, container } = render(<Beside text />)
    container.querySelector('p')?.firstChild?.remove()
    rerender(<Beside link />)
    expect(container.textContent).toBe('Article 31Article 53')
  })
})
