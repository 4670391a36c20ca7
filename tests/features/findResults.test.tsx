// @vitest-environment jsdom
import { act, cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { afterEach, expect, test } from 'vitest'
import { entriesOf } from '../../src/features/find/entries/entry.ts'
import { Results } from '../../src/features/find/Results.tsx'
import { I18n, loadMessages } from '../../src/i18n/I18n.tsx'

afterEach(cleanup)

const entries = entriesOf('do', [
  ['/lost-card?now', '挂失', 'gua shi', '', 'Report a loss', ''],
  ['/find?elder', '长辈版', 'zhang bei ban', '', 'Large text', ''],
])

function Address() {
  const { pathname, search } = useLocation()
  return <p data-testid="address">{pathname + search}</p>
}

async function show() {
  await loadMessages('zh-CN', ['find'])
  await act(async () =>
    render(
      <MemoryRouter basename="/card" initialEntries={['/card/find']}>
        <I18n language="zh-CN">
          <Results entries={entries} active={undefined} />
          <Address />
        </I18n>
      </MemoryRouter>,
    ),
  )
}

const result = () => screen.getByRole('option', { name: /挂失/ })
const address = () => screen.getByTestId('address').textContent

test('a result has the address of its page, below the one that the service stands at', async () => {
  await show()
  expect(result().getAttribute('href')).toBe('/card/lost-card?now')
})

test('a press on a result goes to its page without loading the service anew', async () => {
  await show()
  const press = createEvent.click(result())
  fireEvent(result(), press)
  expect([address(), press.defaultPrevented]).toEqual(['/lost-card?now', true])
})

test.each(['ctrlKey', 'metaKey', 'shiftKey'])(
  'with %s held down the browser opens it where it is asked to',
  async (key) => {
    await show()
    const press = createEvent.click(result(), { [key]: true })
    fireEvent(result(), press)
    expect([address(), press.defaultPrevented]).toEqual(['/find', false])
  },
)
