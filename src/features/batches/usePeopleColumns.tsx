import { useEffect, useMemo, useRef } from 'react'
import { maskIdNumber } from '../../domain/identity.ts'
import type { RosterRow } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { TableColumn } from '../../ui/table/TableRow.tsx'

/**
 * What is shown of people who can be in a batch, with the box that puts them in; the class where there is one.
 * @param more what differs by what it asks for.
 */
export function usePeopleColumns(
  rows: readonly RosterRow[],
  more: readonly TableColumn<RosterRow>[],
  chosen: ReadonlySet<string>,
  onTick: (key: string, isIn: boolean) => void,
): readonly TableColumn<RosterRow>[] {
  const { choose: m } = useMessages('batches')
  const latest = useRef(onTick)
  useEffect(() => {
    latest.current = onTick
  })
  const haveClasses = useMemo(() => rows.some(({ cells }) => cells.schoolClass), [rows])
  return useMemo(
    () => [
      {
        id: 'tick',
        title: m.tick,
        text: ({ key }) => (chosen.has(key) ? '✓' : ''),
        share: 0.5,
        cell: ({ key, cells }) => (
          <input
            type="checkbox"
            className="batch-tick"
            tabIndex={-1}
            aria-label={m.tickOf(cells.name ?? '')}
            checked={chosen.has(key)}
            onChange={({ target }) => latest.current(key, target.checked)}
          />
        ),
      },
      { id: 'name', title: m.columns.name, text: ({ cells }) => cells.name ?? '' },
      { id: 'idNumber', title: m.columns.idNumber, text: ({ cells }) => maskIdNumber(cells.idNumber ?? '') },
      ...(haveClasses
        ? [
            {
              id: 'schoolClass',
              title: m.columns.schoolClass,
              text: ({ cells }: RosterRow) => cells.schoolClass ?? '',
            },
          ]
        : []),
      ...more,
    ],
    [m, chosen, more, haveClasses],
  )
}
