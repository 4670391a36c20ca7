// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { textsOf, titlesOf } from '../../src/ui/table/tableTexts.ts'
import { VirtualTable, type VirtualTableProps } from '../../src/ui/table/VirtualTable.tsx'

interface Line {
  readonly key: string
  readonly name: string
}
const all: readonly Line[] = Array.from({ length: 100_000 }, (_, i) => ({ key: `k${i}`, name: `name ${i}` }))
const opened = vi.fn<(key: string) => void>()
const sorted = vi.fn<(column: string) => void>()

const props: VirtualTableProps<Line> = {
  label: 'Ledger',
  count: all.length,
  rowAt: (index) => all[index] ?? { key: '', name: '' },
  keyOf: ({ key }) => key,
  onSort: sorted,
  sort: { column: 'name', descending: true },
  empty: 'nothing',
  printLimit: { rows: 500, text: 'too many to print' },
  columns: [
    { id: 'name', title: 'Name', sorts: true, text: ({ name }) => name },
    {
      id: 'open',
      title: 'Open',
      text: ({ key }) => key,
      cell: ({ key }) => (
        <button type="button" onClick={() => opened(key)}>
          {key}
        </button>
      ),
    },
    { id: 'note', title: 'Note', text: () => '', cell: ({ key }) => <input aria-label={`note ${key}`} /> },
  ],
}
const focused = () => [
  document.activeElement?.parentElement?.getAttribute('aria-rowindex'),
  document.activeElement?.getAttribute('data-column'),
]

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<() => void>()
})
afterEach(cleanup)

describe('a long table', () => {
  test('says how long it is, and holds a screenful of its rows, each with its place', () => {
    render(<VirtualTable {...props} />)
    const grid = screen.getByRole('grid', { name: 'Ledger' })
    expect(grid.getAttribute('aria-rowcount')).toBe('100001')
    const rows = screen.getAllByRole('row')
    expect(rows.length).toBeLessThan(60)
    expect(rows.slice(0, 3).map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3'])
  })

  test('is one stop of the Tab key, and goes by arrows, page keys, Home and End', async () => {
    render(<VirtualTable {...props} />)
    const user = userEvent.setup()
    await user.tab()
    expect(document.activeElement?.textContent).toContain('Name')
    await user.tab()
    expect(focused()).toEqual(['2', '0'])
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}')
    expect(focused()).toEqual(['4', '1'])
    await user.keyboard('{End}')
    expect(focused()).toEqual(['4', '2'])
    await user.keyboard('{Control>}{End}{/Control}')
    expect(focused()).toEqual(['100001', '2'])
    await user.keyboard('{Control>}{Home}{/Control}{PageDown}')
    expect(Number(focused()[0])).toBeGreaterThan(5)
  })

  test('presses what is in a cell by Enter, goes into a field and comes back by Escape', async () => {
    render(<VirtualTable {...props} />)
    const user = userEvent.setup()
    await user.tab()
    await user.tab()
    await user.keyboard('{ArrowRight}{Enter}')
    expect(opened).toHaveBeenCalledWith('k0')
    await user.keyboard('{ArrowRight}{Enter}ab{ArrowLeft}c')
    expect(screen.getByLabelText<HTMLInputElement>('note k0').value).toBe('acb')
    await user.keyboard('{Escape}')
    expect(focused()).toEqual(['2', '2'])
  })

  test('lets no field of one row hold what was typed in another', async () => {
    const { rerender } = render(<VirtualTable {...props} />)
    const user = userEvent.setup()
    await user.type(screen.getByLabelText('note k3'), 'secret')
    rerender(<VirtualTable {...props} rowAt={(index) => all[index + 50] ?? { key: '', name: '' }} />)
    expect(
      screen
        .getAllByRole<HTMLInputElement>('textbox')
        .map(({ value }) => value)
        .join(''),
    ).toBe('')
  })

  test('says by which column it is sorted, and asks for another order by its head', async () => {
    render(<VirtualTable {...props} />)
    expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending')
    await userEvent.click(screen.getByRole('button', { name: 'Name' }))
    expect(sorted).toHaveBeenCalledWith('name')
  })

  test('stays within its rows when a filter leaves fewer, and says so when it leaves none', async () => {
    const { rerender } = render(<VirtualTable {...props} />)
    const user = userEvent.setup()
    await user.tab()
    await user.tab()
    await user.keyboard('{Control>}{End}{/Control}')
    rerender(<VirtualTable {...props} count={2} />)
    expect(screen.getAllByRole('row')).toHaveLength(3)
    expect(document.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
    rerender(<VirtualTable {...props} count={0} />)
    expect(screen.getByText('nothing')).toBeTruthy()
  })
})

describe('printed', () => {
  test('it is all of its rows, and not those in sight', () => {
    render(<VirtualTable {...props} count={300} />)
    dispatchEvent(new Event('beforeprint'))
    expect(screen.getAllByRole('row')).toHaveLength(301)
  })

  test('its titles are no buttons: nobody sorts paper', () => {
    render(<VirtualTable {...props} count={3} />)
    expect(document.querySelectorAll('thead button')).toHaveLength(1)
    dispatchEvent(new Event('beforeprint'))
    expect(document.querySelectorAll('thead button')).toHaveLength(0)
  })

  test('a table too long for paper says so instead', () => {
    render(<VirtualTable {...props} />)
    dispatchEvent(new Event('beforeprint'))
    expect(screen.getByText('too many to print')).toBeTruthy()
    expect(screen.getAllByRole('row')).toHaveLength(1)
  })
})

describe('a cell of two lines', () => {
  const columns: VirtualTableProps<Line>['columns'] = [
    {
      id: 'name',
      title: 'Name',
      sorts: true,
      text: ({ name }) => name,
      below: { id: 'key', title: 'Key', sorts: true, text: ({ key }) => key },
    },
  ]

  test('has both texts, and a head that sorts by either', async () => {
    render(<VirtualTable {...props} columns={columns} sort={{ column: 'key', descending: false }} />)
    expect(screen.getAllByRole('gridcell')[0]?.textContent).toBe('name 0k0')
    const [head] = screen.getAllByRole('columnheader')
    expect(head?.getAttribute('aria-sort')).toBe('ascending')
    await userEvent.setup().click(screen.getByRole('button', { name: 'Key' }))
    expect(sorted).toHaveBeenLastCalledWith('key')
  })

  test('is two columns of a file', () => {
    expect(titlesOf(columns)).toEqual(['Name', 'Key'])
    expect(textsOf(columns, { key: 'k1', name: 'name 1' })).toEqual(['name 1', 'k1'])
  })

  test('names its second line in the head where nothing sorts', () => {
    const plain = columns.map((column) => ({
      ...column,
      sorts: false,
      below: { ...column.below, sorts: false },
    }))
    render(<VirtualTable {...props} columns={plain as VirtualTableProps<Line>['columns']} />)
    expect(screen.getByRole('columnheader').textContent).toContain('Key')
  })
})
