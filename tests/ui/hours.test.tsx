// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Hours } from '../../src/ui/Hours.tsx'

afterEach(cleanup)

test.each([
  ['周一至周五 9:00–17:00，周六 9:30–15:30，法定节假日除外', ['9:00–17:00，', '9:30–15:30，']],
  ['Monday to Friday 9:00–17:00, closed on public holidays', ['9:00–17:00,']],
  ['全天', []],
])('of %s each span holds together with the mark after it, and no word is lost', (text, spans) => {
  const { container } = render(<Hours text={text} />)
  expect([...container.querySelectorAll('.unbroken')].map((one) => one.textContent)).toEqual(spans)
  expect(container.textContent).toBe(text)
})
