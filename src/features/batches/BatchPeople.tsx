import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Batch, BatchRow } from '../../api/organisationSchemas.ts'
import { useAsOf } from '../../api/useAsOf.ts'
import { csvOf } from '../../domain/csv.ts'
import { formatDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import type { OrganisationSession } from '../../journey/organisationSession.ts'
import { batchPath, batchPeoplePath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import { Button } from '../../ui/Button.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { saveBlob } from '../../ui/saveBlob.ts'
import { textsOf, titlesOf } from '../../ui/table/tableTexts.ts'
import { VirtualTable } from '../../ui/table/VirtualTable.tsx'
import { useBankName } from './useBankName.ts'
import { useBatchColumns } from './useBatchColumns.tsx'

/** More people are too many sheets; a table is there for them. */
const mostPrinted = 500

interface BatchPeopleProps {
  readonly at: OrganisationSession
  readonly batch: Batch
  readonly rows: readonly BatchRow[]
}

/** How many of a batch stand where, each a filter, and the people: to be searched, corrected, taken along, printed. */
export function BatchPeople({ at, batch, rows }: BatchPeopleProps) {
  const { page: m, statuses } = useMessages('batches')
  const language = useLanguage()
  const asOf = useAsOf()
  const bankName = useBankName(at.organisation.city)
  const [params] = useSearchParams()
  const [text, setText] = useState('')
  const show = params.get('show')
  const wanted = text.trim().toLowerCase()
  const shown = rows.filter(
    (row) =>
      (show === null || row.status === show) &&
      [row.name, row.number, row.idNumber, bankName(row.bank)].some((each) =>
        each.toLowerCase().includes(wanted),
      ),
  )
  const columns = useBatchColumns(batch, asOf, bankName)
  const save = () => {
    const table = [titlesOf(columns), ...shown.map((row) => textsOf(columns, row))]
    saveBlob(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }), `${m.fileName(batch.name)}.csv`)
  }
  return (
    <section className="flow">
      <h2>{m.where}</h2>
      <ul className="batch-states">
        <li>
          <Link to={batchPath(batch.number)} aria-current={show === null ? 'true' : undefined}>
            {m.all(batch.rows)}
          </Link>
        </li>
        {batch.statuses.map(({ status, count }) => (
          <li key={status}>
            <Link
              to={batchPeoplePath(batch.number, status)}
              aria-current={show === status ? 'true' : undefined}
            >
              {m.status(statuses[status], count)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="batch-acts flow">
        <SearchBox id="batch-search" label={m.search[batch.matter ?? 'cards']} onText={setText} />
        <div className="batch-chosen">
          <Button kind="secondary" onClick={save}>
            {m.csv}
          </Button>
          <Button kind="secondary" onClick={() => print()}>
            {m.print}
          </Button>
        </div>
      </div>
      <p className="batch-printed">{m.printed(formatDay(asOf, language))}</p>
      <VirtualTable
        label={m.table}
        columns={columns}
        count={shown.length}
        rowAt={(index) => shown[index] as BatchRow}
        keyOf={({ key }) => key}
        empty={m.nobody}
        printLimit={{ rows: mostPrinted, text: m.printLimit(mostPrinted) }}
      />
    </section>
  )
}
