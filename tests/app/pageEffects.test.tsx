// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { PageEffects } from '../../src/app/frame/PageEffects.tsx'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'

beforeEach(async () => {
  window.scrollTo = () => {}
  await loadMessages('en', ['shell'])
})
afterEach(cleanup)

/** The app's root with a screen in it, or with one that is still to come. */
const at = (
  place: string,
  has: { readonly heading?: true | 'hidden' | 'next'; readonly summary?: true } = {},
) => (
  <I18n language="en">
    <MemoryRouter>
      <div id="root">
        <PageEffects place={place} />
        {has.summary && (
          <section id="error-summary" aria-label="Errors" tabIndex={-1}>
            Please check
          </section>
        )}
        {has.heading && (
          <h1 key={has.heading.toString()} id="title" tabIndex={-1} hidden={has.heading === 'hidden'}>
            Your name
          </h1>
        )}
      </div>
    </MemoryRouter>
  </I18n>
)

describe('who arrives on a screen', () => {
  test('has the focus on its heading', () => {
    const { rerender } = render(at('/card/check'))
    rerender(at('/card/person', { heading: true }))
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })

  test('has it there after a wait, too, in which the screen before is still in the page, hidden', () => {
    // jsdom lays nothing out: what is hidden has to say so itself.
    HTMLElement.prototype.checkVisibility = function checkVisibility() {
      return !this.hidden
    }
    const { rerender } = render(at('/card/city', { heading: true }))
    rerender(at('/card/person', { heading: 'hidden' }))
    rerender(at('/card/person', { heading: true }))
    // The observer of the page is called after the changes that it observes.
    return Promise.resolve().then(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'checkVisibility')
      expect(document.activeElement).toBe(screen.getByRole('heading'))
    })
  })

  test('has it there when the screen that waited for something has given way to the one that was meant', async () => {
    const { rerender } = render(at('/route/city'))
    rerender(at('/route/result', { heading: true }))
    rerender(at('/route/result', { heading: 'next' }))
    await Promise.resolve()
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })

  test('keeps it where they have put it since', async () => {
    const elsewhere = document.body.appendChild(document.createElement('button'))
    const { rerender } = render(at('/route/city'))
    rerender(at('/route/result', { heading: true }))
    elsewhere.focus()
    rerender(at('/route/result', { heading: 'next' }))
    await Promise.resolve()
    expect(document.activeElement).toBe(elsewhere)
    elsewhere.remove()
  })

  test('because something is wrong there has the focus on the summary, which the title says first, too', () => {
    const { rerender } = render(at('/card/check'))
    rerender(at('/card/person', { heading: true, summary: true }))
    expect(document.activeElement).toBe(screen.getByRole('region'))
    expect(document.title).toMatch(/error/i)
  })

  test('reads what the page is about where the title was right beforehand', () => {
    document.head.innerHTML = '<title>Your name – Social security card</title><meta name="description">'
    render(at('/card/person', { heading: true }))
    const { title } = document
    document.querySelector('meta')?.removeAttribute('content')
    cleanup()
    render(at('/card/person', { heading: true }))
    expect(document.title).toBe(title)
    expect(document.querySelector('meta')?.hasAttribute('content')).toBe(true)
  })

  test('keeps the focus where it is when something turns out to be wrong later', () => {
    const { rerender } = render(at('/card/check'))
    rerender(at('/card/person', { heading: true }))
    rerender(at('/card/person', { heading: true, summary: true }))
    expect(document.activeElement).toBe(screen.getByRole('heading'))
  })
})
