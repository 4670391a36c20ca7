import '../../../src/ui/tokens.css'
import '../../../src/ui/firstScreens.css'
import '../../../src/ui/otherScreens.css'
import { createRoot } from 'react-dom/client'
import { MemoryRouter } from 'react-router-dom'
import { appendEntry, headOf } from '../../../src/domain/ledgerChain.ts'
import type { LedgerEntry } from '../../../src/domain/ledgerEntries.ts'
import { indexLedger } from '../../../src/features/ledger/ledgerIndex.ts'
import { OpenLedger } from '../../../src/features/ledger/OpenLedger.tsx'
import type { ReadLedger } from '../../../src/features/ledger/useLedger.ts'
import { inSlices } from '../../../src/foundation/inSlices.ts'
import { I18n, loadMessages } from '../../../src/i18n/I18n.tsx'

// The ledger as the app shows it, by itself, for tests/bench/ledger.ts: entries made here, no agency.

let entries: LedgerEntry[] = []
let ledger: ReadLedger | undefined
const root = createRoot(document.getElementById('root') ?? document.body)

const painted = () => new Promise<void>((drawn) => requestAnimationFrame(() => setTimeout(drawn, 0)))

/** Gives milliseconds until what an act brings about is painted. */
async function timed(act: () => unknown, isDone: () => boolean = () => true): Promise<number> {
  const start = performance.now()
  await act()
  do await painted()
  while (!isDone())
  return performance.now() - start
}

const surnames = [...'林王李张刘陈杨赵黄周吴徐孙胡朱高']

/** Cards that came in, every second one handed out: so many entries, rightly chained. */
function make(count: number): void {
  entries = []
  for (let i = 0; i < count; i += 1) {
    const n = Math.floor(i / 2)
    const day = `2026-${String(1 + (Math.floor(n / 2500) % 12)).padStart(2, '0')}-${String(1 + (Math.floor(n / 90) % 28)).padStart(2, '0')}`
    entries.push(
      appendEntry(headOf(entries.at(-1)), {
        id: `entry-${i}`,
        at: `${day}T09:${String(n % 60).padStart(2, '0')}`,
        enteredAt: `${day}T10:00`,
        type: i % 2 === 0 ? 'received' : 'issued',
        batch: `PL-${Math.floor(n / 500)}`,
        caseNumber: `LN-DEMO-2026-${n}`,
        name: `${surnames[(n * 7) % surnames.length]}*${n % 900}`,
        idNumber: `2101***********${n % 97}`,
        cardLast4: String(n % 10_000).padStart(4, '0'),
        bank: ['ICBC', 'CCB', 'ABC'][n % 3] ?? '',
        operator: '周敏',
        ...(i % 2 === 1 && { recipient: { by: 'self', sign: 'signature' } }),
      }),
    )
  }
}

const found = () => document.querySelector('.ledger-found')?.textContent ?? ''
const firstRow = () => document.querySelector('[data-row="0"]')?.textContent ?? ''
const table = () => document.querySelector('.virtual-table') as HTMLElement

const bench = {
  make,
  /** What is worked out once, in slices. */
  index: () =>
    timed(async () => {
      ledger = { head: headOf(entries.at(-1)), index: await inSlices(indexLedger(entries)) }
    }),
  /** The first render of a ledger that was read. */
  render: () =>
    timed(
      () =>
        root.render(
          <I18n language="zh-CN">
            <MemoryRouter>{ledger && <OpenLedger ledger={ledger} />}</MemoryRouter>
          </I18n>,
        ),
      () => document.querySelector('[data-row]') !== null,
    ),
  clear: () => {
    root.render(null)
    ledger = undefined
    entries = []
  },
  /** A text in the search, until what it finds is painted. */
  filter: (text: string) => {
    const before = found()
    const input = document.querySelector<HTMLInputElement>('input[type=search]')
    return timed(
      () => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text)
        input?.dispatchEvent(new Event('input', { bubbles: true }))
      },
      () => found() !== before,
    )
  },
  /** A press on a head, until its order is painted. */
  sort: (column: number) => {
    const before = firstRow()
    return timed(
      () => document.querySelectorAll<HTMLButtonElement>('.table-sort')[column]?.click(),
      () => firstRow() !== before,
    )
  },
  /** Milliseconds of so many frames, each of which scrolls by so many pixels. */
  scroll: async (frames: number, by: number) => {
    const times: number[] = []
    const box = table()
    box.scrollTop = 0
    await painted()
    let last = await new Promise<number>(requestAnimationFrame)
    for (let i = 0; i < frames; i += 1) {
      box.scrollTop += by
      const now = await new Promise<number>(requestAnimationFrame)
      times.push(now - last)
      last = now
    }
    return times
  },
  /** One entry more, bound to the chain. */
  append: (times: number) => {
    const start = performance.now()
    for (let i = 0; i < times; i += 1) {
      const last = entries.at(-1) as LedgerEntry
      entries.push(appendEntry(headOf(last), { ...last, id: `more-${i}` }))
    }
    return (performance.now() - start) / times
  },
  /** The same entries as every row of a table in the document. */
  plain: () =>
    timed(() => {
      const cells = entries.map(
        ({ seq, at, type, name, idNumber, cardLast4, caseNumber, batch, operator }) =>
          `<tr><td>${[seq, at, type, name, idNumber, cardLast4, caseNumber, batch, operator].join('</td><td>')}</td></tr>`,
      )
      root.render(null)
      document.body.insertAdjacentHTML(
        'beforeend',
        `<div class="virtual-table"><table>${cells.join('')}</table></div>`,
      )
    }),
  /** Shows the rows of that table that hold a text. */
  plainFilter: (text: string) =>
    timed(() => {
      for (const row of table().querySelectorAll('tr')) row.hidden = !row.textContent.includes(text)
    }),
  /** Sorts the rows of that table by the fourth cell. */
  plainSort: () =>
    timed(() => {
      const body = table().querySelector('tbody')
      const rows = [...table().querySelectorAll('tr')]
      rows.sort((a, b) =>
        (a.cells[3]?.textContent ?? '').localeCompare(b.cells[3]?.textContent ?? '', 'zh-CN'),
      )
      body?.append(...rows)
    }),
}
export type LedgerBench = typeof bench

await loadMessages('zh-CN', ['ledger'])
Object.assign(window, { bench })
