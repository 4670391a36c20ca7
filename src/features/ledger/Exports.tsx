import { useState } from 'react'
import { csvOf } from '../../domain/csv.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PickButton } from '../../ui/PickButton.tsx'
import { saveBlob } from '../../ui/saveBlob.ts'
import { sayFault } from './checkChain.ts'
import { compareFile, type FileVerdict } from './compareFile.ts'
import { ledgerTable } from './ledgerFile.ts'
import { sayEntry } from './sayEntry.ts'
import type { ReadLedger } from './useLedger.ts'

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The whole ledger as a file, on paper, and a file held against it. */
export function Exports({ ledger }: { readonly ledger: ReadLedger }) {
  const m = useMessages('ledger')
  const { exports: e } = m
  const { entries } = ledger.index
  const [verdict, setVerdict] = useState<FileVerdict>()
  const table = () => ledgerTable(entries, m.fields, { title: e.said, of: (entry) => sayEntry(entry, m) })
  const saveCsv = () => saveBlob(new Blob([csvOf(table())], { type: 'text/csv' }), `${e.fileName}.csv`)
  const saveXlsx = async () => {
    const { writeXlsx } = await import('../../ui/sheets/writeXlsx.ts')
    saveBlob(new Blob([writeXlsx(table(), m.table)], { type: xlsxType }), `${e.fileName}.xlsx`)
  }
  const check = async (file: File) => {
    setVerdict(undefined)
    setVerdict(await compareFile(await file.arrayBuffer(), entries))
  }
  const say = (found: FileVerdict): string => {
    if (found.kind === 'fault') return e.fault(sayFault(found.fault, m.chain))
    return found.kind === 'same' || found.kind === 'earlier' ? e[found.kind](found.count) : e[found.kind]
  }
  return (
    <section className="ledger-exports">
      <h2>{e.title}</h2>
      <div className="actions">
        <Button kind="secondary" onClick={saveCsv}>
          {e.csv}
        </Button>
        <Button kind="secondary" onClick={() => void saveXlsx()}>
          {e.xlsx}
        </Button>
        <Button kind="secondary" onClick={() => print()}>
          {e.print}
        </Button>
        <PickButton accept=".csv,.xlsx" onPick={(file) => void check(file)}>
          {e.check}
        </PickButton>
      </div>
      <p className="hint">{e.printHint}</p>
      {verdict && (
        <Notice
          kind={verdict.kind === 'same' || verdict.kind === 'earlier' ? 'success' : 'error'}
          title={say(verdict)}
          live
        />
      )}
    </section>
  )
}
