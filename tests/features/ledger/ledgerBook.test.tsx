// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { headOf } from '../../../src/domain/ledgerChain.ts'
import type { LedgerEntry } from '../../../src/domain/ledgerEntries.ts'
import { LedgerBook } from '../../../src/features/ledger/LedgerBook.tsx'
import type { LedgerSource } from '../../../src/features/ledger/useLedger.ts'
import { I18n, loadMessages } from '../../../src/i18n/I18n.tsx'
import { chainOf, gone, handedOut, record } from '../../domain/testLedger.ts'

const numbers = Array.from({ length: 1200 }, (_, i) => i + 1)
const card = (n: number) => ({ id: `in-${n}`, caseNumber: `LN-DEMO-${n}` })
const chain = chainOf([
  ...numbers.map((n) => record(card(n))),
  record({ ...card(1), ...handedOut, id: 'out-1' }),
  record({ ...card(2), ...gone, id: 'gone-2' }),
])

/** An agency that has these entries and says that its chain ends as `told` does. */
const agencyWith = (entries: readonly LedgerEntry[], told = entries): LedgerSource => ({
  head: () => Promise.resolve(headOf(told.at(-1))),
  list: (after, limit) => Promise.resolve(entries.slice(after, after + limit)),
})

beforeAll(async () => {
  // jsdom has the element and not its methods.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close: () => undefined,
  })
  await loadMessages('en', ['ledger'])
})
afterEach(cleanup)

function open(source: LedgerSource) {
  render(
    <I18n language="en">
      <MemoryRouter>
        <LedgerBook source={source} />
      </MemoryRouter>
    </I18n>,
  )
  return userEvent.setup()
}

describe('the ledger on the screen', () => {
  test('says first where the cards are, and that all adds up', async () => {
    open(agencyWith(chain))
    await screen.findByText(/1200 received = 1 handed out \+ 0 sent back \+ 1 lost \+ 1198 kept/)
    await screen.findByText(/1202 entries, each linked/)
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1203')
  })

  test('names an entry that was changed, and one missing at the end', async () => {
    open(agencyWith(chain.with(311, { ...(chain[311] as LedgerEntry), name: '王*' })))
    expect(await screen.findByText('Entry 312 was changed')).toBeTruthy()
    cleanup()
    open(agencyWith(chain.slice(0, -1), chain))
    expect(await screen.findByText('Entry 1202 is missing at the end')).toBeTruthy()
  })

  test('shows what fits, and how many of how many', async () => {
    const user = open(agencyWith(chain))
    await user.selectOptions(await screen.findByLabelText('What happened'), 'lost')
    await screen.findByText('1 of 1202 entries')
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    await screen.findByText('1202 entries')
    await user.type(screen.getByRole('searchbox'), 'nobody')
    expect(await screen.findByText('No entry fits')).toBeTruthy()
  })

  test('is sorted by a head, and back by pressing it again', async () => {
    const user = open(agencyWith(chain))
    const first = () =>
      within(screen.getAllByRole('row')[1] as HTMLElement).getAllByRole('gridcell')[0]?.textContent
    await waitFor(() => expect(first()).toBe('1202'))
    await user.click(screen.getByRole('button', { name: 'No.' }))
    await waitFor(() => expect(first()).toBe('1'))
    await user.click(screen.getByRole('button', { name: 'No.' }))
    await waitFor(() => expect(first()).toBe('1202'))
  })

  test('can be read again where the agency did not answer', async () => {
    let isDown = true
    const whole = agencyWith(chain)
    const user = open({
      ...whole,
      list: (after, limit, signal) =>
        isDown ? Promise.reject(new Error('down')) : whole.list(after, limit, signal),
    })
    await screen.findByText('The ledger was not read to its end')
    isDown = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText(/1202 entries, each linked/)).toBeTruthy()
  })

  test('is printed in sheets of its own, each with totals and lines to sign on', async () => {
    const user = open(agencyWith(chain))
    await user.selectOptions(await screen.findByLabelText('What happened'), 'issued')
    await screen.findByText('1 of 1202 entries')
    dispatchEvent(new Event('beforeprint'))
    await screen.findByText('This page: 0 received, 1 handed out, 0 sent back, 0 lost, 0 found')
    expect(screen.getByText('Signature of the operator')).toBeTruthy()
    dispatchEvent(new Event('afterprint'))
    await waitFor(() => expect(screen.queryByText('Signature of the operator')).toBeNull())
  })

  test('shows the newest first from the start: nothing changes places under a finger', async () => {
    open(agencyWith(chain))
    const [first] = await screen.findAllByRole('button', { name: /See entry/ })
    expect(first?.getAttribute('aria-label')).toBe('See entry 1202')
  })

  test('names a line that was reversed by when it was, whose card and what, not by its id', async () => {
    const last = record({
      ...card(1),
      type: 'reversed',
      id: 'back-1',
      reverses: 'out-1',
      at: '2026-09-22T08:00',
    })
    open(agencyWith(chainOf([record(card(1)), record({ ...card(1), ...handedOut, id: 'out-1' }), last])))
    fireEvent.click(await screen.findByRole('button', { name: 'See entry 3' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText(/21 September.*林\*\*.*Handed out: The person \(entry 2\)/)).toBeTruthy()
    expect(dialog.queryByText('out-1')).toBeNull()
  })

  test('without entries says when they begin', async () => {
    open(agencyWith([]))
    expect(await screen.findByText(/There are no entries yet/)).toBeTruthy()
  })
})
