import { useMemo } from 'react'
import { employerRegistrationDeadline } from '../../domain/deadlines.ts'
import { findDecision } from '../../domain/roster/decision.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { formatShortDay } from '../../i18n/dates.ts'
import { useLanguage, useMessages } from '../../i18n/I18n.tsx'
import { type SortSetting, withPaper } from '../../journey/batches/sortRoster.ts'
import type { TableColumn } from '../../ui/table/TableRow.tsx'
import { useBankName } from './useBankName.ts'

type Columns = readonly TableColumn<RosterRow>[]

/** Of people whose cards are applied for: the bank, and where they confirmed it. */
export function useCardColumns(setting: SortSetting | undefined): Columns {
  const { choose: m } = useMessages('batches')
  const bankName = useBankName(setting?.city)
  return useMemo(
    () => [
      {
        id: 'bank',
        title: m.columns.bank,
        text: (row) => bankName(((setting && withPaper(row, setting)) ?? row).decision?.bank ?? ''),
      },
      {
        id: 'decided',
        title: m.columns.decided,
        text: (row) => m.decided[findDecision(row)?.on ?? 'paper'],
      },
    ],
    [m, setting, bankName],
  )
}

/** Of employees who are to be registered: since when they work there, and by when it has to be done. @param asOf today (ISO). */
export function useDueColumns(asOf: string): Columns {
  const { choose: m } = useMessages('registration')
  const language = useLanguage()
  return useMemo(() => {
    const lastOf = ({ cells: { firstWorkDay = '' } }: RosterRow) => employerRegistrationDeadline(firstWorkDay)
    const dueOf = (row: RosterRow): string => {
      const last = lastOf(row)
      if (last === asOf) return m.today
      return last < asOf ? m.overdue(formatShortDay(last, language)) : formatShortDay(last, language)
    }
    return [
      {
        id: 'firstWorkDay',
        title: m.columns.firstWorkDay,
        text: ({ cells }) => formatShortDay(cells.firstWorkDay ?? '', language),
        share: 1.2,
      },
      {
        id: 'due',
        title: m.columns.due,
        text: dueOf,
        share: 1.6,
        wide: true,
        cell: (row) => <span className={lastOf(row) <= asOf ? 'batch-late' : undefined}>{dueOf(row)}</span>,
      },
    ]
  }, [m, language, asOf])
}
