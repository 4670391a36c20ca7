// @vitest-environment jsdom

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { MouseEvent } from 'react'
import { BrowserRouter, HashRouter, Router, type To, useLocation } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { Link, type LinkProps } from '../../src/router/Link.tsx'

afterEach(() => {
  cleanup()
  history.replaceState(null, '', '/')
})

function Place() {
  const { pathname, search, hash, state } = useLocation()
  return <output>{JSON.stringify([pathname + search + hash, state])}</output>
}

const place = () => JSON.parse(screen.getByRole('status').textContent)

function draw(link: Partial<LinkProps> = {}, basename = '/') {
  history.replaceState(null, '', basename)
  render(
    <BrowserRouter basename={basename}>
      <Link to="/cases?page=2#first" {...link}>
        all
      </Link>
      <Place />
    </BrowserRouter>,
  )
  return screen.getByRole('link', { name: 'all' })
}

test('leads to its address without loading the page anew, and tells it what it was given', () => {
  const link = draw({ state: { from: '/law' } })
  expect(link.getAttribute('href')).toBe('/cases?page=2#first')
  // False: the browser is not to follow it.
  expect(fireEvent.click(link)).toBe(false)
  expect(place()).toEqual(['/cases?page=2#first', { from: '/law' }])
})

test('lies below the folder that the site is served from', () => {
  const link = draw({}, '/demo')
  expect(link.getAttribute('href')).toBe('/demo/cases?page=2#first')
  fireEvent.click(link)
  expect(location.pathname).toBe('/demo/cases')
  expect(place()[0]).toBe('/cases?page=2#first')
})

test('stands behind the hash where the app is one file', () => {
  render(
    <HashRouter>
      <Link to="/cases">all</Link>
      <Place />
    </HashRouter>,
  )
  const link = screen.getByRole('link', { name: 'all' })
  expect(link.getAttribute('href')).toMatch(/#\/cases$/)
  fireEvent.click(link)
  expect(place()[0]).toBe('/cases')
})

test.each([
  ['with Ctrl', { ctrlKey: true }, {}],
  ['with Command', { metaKey: true }, {}],
  ['with Shift', { shiftKey: true }, {}],
  ['with Alt', { altKey: true }, {}],
  ['with the middle button', { button: 1 }, {}],
  ['for another window', {}, { target: '_blank' }],
  ['to be saved', {}, { download: 'cases.html' }],
])('%s it is left to the browser', (_, click, link) => {
  expect(fireEvent.click(draw(link), click)).toBe(true)
  expect(place()[0]).toBe('/')
})

test('leads nowhere if whoever draws it says so', () => {
  const link = draw({ onClick: (event: MouseEvent) => event.preventDefault() })
  fireEvent.click(link)
  expect(place()[0]).toBe('/')
})

test('pressed where it leads to, it makes the way back no longer', () => {
  const link = draw()
  fireEvent.click(link)
  const { length } = history
  fireEvent.click(link)
  expect(history.length).toBe(length)
})

test('one that does not begin at the root is a mistake', () => {
  expect(() => draw({ to: '?page=2' })).toThrow('a link leads from the root, not to ?page=2')
})

test('is not drawn anew when the address changes', () => {
  const createHref = vi.fn<(to: To) => string>(() => '/cases')
  const navigator = {
    createHref,
    go: vi.fn<() => void>(),
    push: vi.fn<() => void>(),
    replace: vi.fn<() => void>(),
  }
  const inside = (
    <>
      <Link to="/cases">all</Link>
      <Place />
    </>
  )
  const at = (location: string) => (
    <Router location={location} navigator={navigator}>
      {inside}
    </Router>
  )
  const { rerender } = render(at('/'))
  rerender(at('/law'))
  expect(place()[0]).toBe('/law')
  expect(createHref).toHaveBeenCalledTimes(1)
})
