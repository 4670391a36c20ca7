import type { LedgerEntry } from '../../domain/ledgerEntries.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { sayRecipient } from './sayEntry.ts'

/** Lines that fit on a sheet of A4 with its head, its totals and the lines for signatures. */
const perSheet = 18
const printLimit = 2000

function countTypes(entries: readonly LedgerEntry[]) {
  const counts = { received: 0, issued: 0, returned: 0, lost: 0, found: 0 }
  for (const { type } of entries) counts[type] += 1
  return counts
}

interface PrintSheetsProps {
  readonly entries: readonly LedgerEntry[]
  readonly batch: string
}

/** The entries that are shown, sheet by sheet, each with its totals and lines to sign on. */
export function PrintSheets({ entries, batch }: PrintSheetsProps) {
  const m = useMessages('ledger')
  const { columns: c, print: p } = m
  if (entries.length > printLimit)
    return <p className="ledger-sheet">{p.tooMany(entries.length, printLimit)}</p>
  const of = Math.max(1, Math.ceil(entries.length / perSheet))
  return Array.from({ length: of }, (_, sheet) => {
    const lines = entries.slice(sheet * perSheet, (sheet + 1) * perSheet)
    return (
      <section className="ledger-sheet" key={lines[0]?.id ?? 'none'}>
        <p className="ledger-sheet-head">
          <span>{batch ? p.batch(batch) : m.title}</span> <span>{m.simulated}</span>
          <span>{p.page(sheet + 1, of)}</span>
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
        <p className="ledger-signatures">
          {[p.operator, p.head, p.date].map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </section>
    )
  })
}
