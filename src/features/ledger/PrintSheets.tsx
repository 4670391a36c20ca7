import type { LedgerEntry, LedgerEntryType } from '../../domain/ledgerEntries.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { sayRecipient } from './sayEntry.ts'

/** Lines that fit on a sheet of A4 with its head, its totals and the lines for signatures. */
const perSheet = 18
/** 278 sheets: more are no print for signing but a file, and a batch of the largest kind, received and handed out, is fewer. */
const printLimit = 5000

type Counts = Readonly<Record<LedgerEntryType, number>>

function countTypes(entries: readonly LedgerEntry[]): Counts {
  const counts = { received: 0, issued: 0, returned: 0, lost: 0, found: 0, reversed: 0 }
  for (const { type } of entries) counts[type] += 1
  return counts
}

/** One sheet of paper: entries of one batch. */
interface Sheet {
  readonly batch: string
  readonly lines: readonly LedgerEntry[]
  /** Which sheet of its batch it is, from 1 on, and of how many. */
  readonly at: number
  readonly of: number
  /** What all sheets of the batch come to; on the last of them. */
  readonly whole: Counts | undefined
}

/** The sheets of some entries: batch after batch, in the order in which they come, each on sheets of its own. */
export function sheetsOf(entries: readonly LedgerEntry[]): readonly Sheet[] {
  const batches = new Map<string, LedgerEntry[]>()
  for (const entry of entries) {
    const all = batches.get(entry.batch)
    if (all) all.push(entry)
    else batches.set(entry.batch, [entry])
  }
  return [...batches].flatMap(([batch, all]) => {
    const of = Math.ceil(all.length / perSheet)
    return Array.from({ length: of }, (_, i) => ({
      batch,
      lines: all.slice(i * perSheet, (i + 1) * perSheet),
      at: i + 1,
      of,
      whole: i + 1 === of ? countTypes(all) : undefined,
    }))
  })
}

/** The entries that are shown, batch by batch and sheet by sheet, each with its totals and lines to sign on. */
export function PrintSheets({ entries }: { readonly entries: readonly LedgerEntry[] }) {
  const m = useMessages('ledger')
  const { columns: c, print: p } = m
  if (entries.length > printLimit)
    return <p className="ledger-sheet">{p.tooMany(entries.length, printLimit)}</p>
  return sheetsOf(entries).map(({ batch, lines, at, of, whole }) => {
    return (
      <section className="ledger-sheet" key={`${batch} ${at}`}>
        <p className="ledger-sheet-head">
          <span>
            {m.title} · {p.batch(batch)}
          </span>{' '}
          <span>{m.simulated}</span>
          <span>{p.page(at, of)}</span>
        </p>
        <table>
          <thead>
            <tr>
              {[c.seq, c.at, c.type, c.name, c.idNumber, c.cardLast4, p.took].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((entry) => (
              <tr key={entry.id}>
                <td>{entry.seq}</td>
                <td>{entry.at.replace('T', ' ')}</td>
                <td>{m.types[entry.type]}</td>
                <td>{entry.name}</td>
                <td>{entry.idNumber}</td>
                <td>{entry.cardLast4}</td>
                <td>
                  {entry.recipient
                    ? sayRecipient(entry.recipient, m)
                    : entry.reason && m.reasons[entry.reason]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{p.subtotal(countTypes(lines))}</p>
        {whole && <p>{p.total(whole)}</p>}
        <p className="ledger-signatures">
          {[p.operator, p.head, p.date].map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </section>
    )
  })
}
