import { useEffect, useState } from 'react'
import type { ChainFault } from '../../domain/ledgerChain.ts'
import { inSlices } from '../../foundation/inSlices.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { checkChain, sayFault } from './checkChain.ts'
import type { ReadLedger } from './useLedger.ts'

type Check = { readonly done: number } | { readonly fault: ChainFault | undefined }

/** Whether the ledger is what it was: looked at when it is opened, and as often as somebody asks. */
export function ChainCheck({ ledger }: { readonly ledger: ReadLedger }) {
  const m = useMessages('ledger').chain
  const { entries } = ledger.index
  const [turn, setTurn] = useState(0)
  const [check, setCheck] = useState<Check>({ done: 0 })
  useEffect(() => {
    const stop = new AbortController()
    const work = checkChain(entries, ledger.head, (done) => setCheck({ done }))
    inSlices(work, stop.signal).then(
      (fault) => setCheck({ fault }),
      (error: unknown) => {
        if (!stop.signal.aborted) throw error
      },
    )
    return () => stop.abort()
    // oxlint-disable-next-line react/exhaustive-deps -- a turn more checks it again
  }, [entries, ledger.head, turn])

  if ('done' in check) return <p className="hint">{m.checking(check.done, entries.length)}</p>
  if (check.fault)
    return (
      <Notice kind="error" title={sayFault(check.fault, m)} live>
        <p>{m.next}</p>
        <p className="hint">{m.help}</p>
      </Notice>
    )
  return (
    <output className="ledger-chain">
      <span>✓ {m.right(entries.length)}</span>{' '}
      <button type="button" className="link-button" title={m.help} onClick={() => setTurn(turn + 1)}>
        {m.again}
      </button>
    </output>
  )
}
