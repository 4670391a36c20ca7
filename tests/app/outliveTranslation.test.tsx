// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { outliveTranslation } from '../../src/app/outliveTranslation.ts'

const originals = (['insertBefore', 'removeChild'] as const).map(
  (name) => [name, Reflect.get(Node.prototype, name)] as const,
)
beforeEach(outliveTranslation)
afterEach(() => {
  cleanup()
  for (const [name, original] of originals) Reflect.set(Node.prototype, name, original)
})

/** Does to a text what page translators do. */
function translate(text: ChildNode | null): void {
  const font = document.createElement('font')
  font.append(text?.textContent ?? '')
  text?.replaceWith(font)
}

/** Texts beside what comes and goes. */
const Beside = ({ link, text }: { readonly link?: true; readonly text?: true }) => (
  <p>
    {link && <a href="/law">Article 31</a>}
    {text && ' · '}
    <b>Article 53</b>
  </p>
)

describe('a page that the browser has translated', () => {
  test('takes what comes before a text', () => {
    const { rerender, container } = render(<Beside text />)
    translate(container.querySelector('p')?.firstChild ?? null)
    rerender(<Beside link text />)
    expect(screen.getByRole('link').textContent).toBe('Article 31')
  })

  test('goes on where a text is gone', () => {
    const { rerender, container } = render(<Beside text />)
    translate(container.querySelector('p')?.firstChild ?? null)
    rerender(<Beside />)
    expect(screen.getByText('Article 53')).toBeTruthy()
  })

  test('still refuses what is really wrong', () => {
    const elsewhere = document.createElement('p')
    expect(() => document.body.removeChild(elsewhere)).toThrow('not')
  })
})
