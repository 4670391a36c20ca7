import { useMemo } from 'react'
import type { Batch, BatchRow } from '../../api/organisationSchemas.ts'
import { formatShortDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { say } from '../../i18n/text.ts'
import { correctRowPath } from '../../journey/paths.ts'
import { Link } from '../../router/Link.tsx'
import type { TableColumn } from '../../ui/table/TableRow.tsx'

/** What is shown of somebody in a batch: where it stands, and what is to be done by when. @param asOf today (ISO). */
export function useBatchColumns(
  { number: batch, matter }: Pick<Batch, 'number' | 'matter'>,
  asOf: string,
  bankName: (code: string) => string,
): readonly TableColumn<BatchRow>[] {
  const { page: m, statuses } = useMessages('batches')
  const names = useMessages('answerNames')
  const language = useLanguage()
  return useMemo(() => {
    const itemOf = (asked: string): string =>
      asked in names ? say(names[asked as keyof typeof names], 'self') : asked
    const todoOf = ({ asked, correctBy, card }: BatchRow): string => {
      if (asked !== undefined && correctBy !== undefined)
        return m.correctBy(formatShortDay(correctBy, language))
      if (card?.due === undefined) return ''
      return card.due < asOf
        ? m.late(formatShortDay(card.due, language))
        : m.due(formatShortDay(card.due, language))
    }
    const columns: TableColumn<BatchRow>[] = [
      {
        id: 'name',
        title: m.columns.name,
        text: ({ name }) => name,
        below: { id: 'idNumber', title: m.columns.idNumber, text: ({ idNumber }) => idNumber },
        share: 2.15,
      },
      {
        id: 'status',
        title: m.columns.status,
        text: ({ status }) => statuses[status],
        below: {
          id: 'since',
          title: m.columns.since,
          text: ({ since }) => formatShortDay(since.slice(0, 10), language),
        },
        share: 1.8,
      },
      {
        id: 'todo',
        title: m.columns.todo,
        text: todoOf,
        share: 2.75,
        wide: true,
        cell: (row) => {
          if (row.asked === undefined) {
            const isLate = row.card?.due !== undefined && row.card.due < asOf
            const todo = todoOf(row)
            return todo === '' ? null : <span className={isLate ? 'batch-late' : undefined}>{todo}</span>
          }
          return (
            <Link tabIndex={-1} to={correctRowPath(batch, row.number)}>
              {m.mend(itemOf(row.asked))} · {todoOf(row)}
            </Link>
          )
        },
      },
      { id: 'bank', title: m.columns.bank, text: ({ bank }) => bankName(bank), share: 2.1 },
      { id: 'number', title: m.columns.number, text: ({ number }) => number, share: 2.6, aside: true },
    ]
    // No bank has to do with a registration.
    return matter === 'registrations' ? columns.filter(({ id }) => id !== 'bank') : columns
  }, [m, statuses, names, language, batch, matter, asOf, bankName])
}
