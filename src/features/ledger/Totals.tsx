import type { LedgerTotals } from '../../domain/ledgerTotals.ts'
import { reconciles } from '../../domain/ledgerTotals.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { LedgerIndex } from './ledgerIndex.ts'

const parts = ['received', 'issued', 'returned', 'lost', 'kept'] as const
const signs = { received: '', issued: '=', returned: '+', lost: '+', kept: '+' } as const

/** Where the cards are, as a sum that has to come out; of one batch, where one is chosen. */
export function Totals({ index, batch }: { readonly index: LedgerIndex; readonly batch: string }) {
  const m = useMessages('ledger').totals
  const of = index.batches.find((one) => one.batch === batch)
  const totals: LedgerTotals = of?.totals ?? index.totals
  const isSound = index.isSound && reconciles(totals)
  return (
    <section aria-label={m.title}>
      <dl className="ledger-totals">
        {parts.map((part) => (
          <div key={part}>
            <dt>{m[part]}</dt>
            <dd>
              {signs[part] && <span aria-hidden="true">{signs[part]}</span>}
              {totals[part]}
            </dd>
          </div>
        ))}
      </dl>
      {isSound ? (
        <p className="ledger-sound">
          ✓ {m.sound} <span className="sr-only">{m.sum(totals)}</span>
        </p>
      ) : (
        <Notice kind="error" title={`${m.unsound}: ${m.sum(totals)}`} live>
          {index.impossible !== undefined && <p>{m.impossible(index.impossible)}</p>}
        </Notice>
      )}
    </section>
  )
}
