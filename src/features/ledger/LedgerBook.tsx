import { useMessages } from '../../i18n/I18n.tsx'
import { Failure } from '../../ui/Failure.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { OpenLedger } from './OpenLedger.tsx'
import { type LedgerSource, useLedger } from './useLedger.ts'
import './ledger.css'

interface LedgerBookProps {
  /** The same object while it is the same ledger. */
  readonly source: LedgerSource
  /** The hash of the newest entry that is known of. */
  readonly newest?: string | undefined
  readonly back?: { readonly to: string; readonly label: string }
}

/** The ledger of one organisation, from reading it to its table. */
export function LedgerBook({ source, newest, back }: LedgerBookProps) {
  const m = useMessages('ledger')
  const [reading, again] = useLedger(source, newest)
  return (
    <Page title={m.title} back={back} wide>
      {reading.state === 'reading' && (
        <>
          <p className="hint" aria-hidden="true">
            {m.loading(reading.read, reading.of)}
          </p>
          <Skeleton label={m.loading(reading.read, reading.of)} shape="list" />
        </>
      )}
      {reading.state === 'failed' && (
        <Failure
          title={m.failed}
          next={m.failedNext}
          retry={{ label: m.retry, busy: false, onClick: again }}
        />
      )}
      {reading.state === 'read' && <OpenLedger ledger={reading} />}
    </Page>
  )
}
