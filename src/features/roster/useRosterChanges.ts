import { useCallback, useMemo, useState } from 'react'
import { randomId } from '../../api/randomId.ts'
import { checkRow, type RosterRules } from '../../domain/roster/check.ts'
import { appendRows, changeRows, mergeRows, type Roster } from '../../domain/roster/roster.ts'
import { type RosterCells, type RosterRow, withoutFindings } from '../../domain/roster/row.ts'
import { useMessages } from '../../i18n/I18n.tsx'
import type { RosterStore } from '../../journey/roster/rosterStore.ts'
import type { Add } from './useTaking.ts'

/** A change that can be taken back. */
interface Undoable {
  readonly said: string
  readonly before: Roster
  /** Tells it from the one before. */
  readonly id: number
}

const newId = (): string => randomId().slice(0, 12)
/** The whole of a change that is taken back. */
const backTo = (roster: Roster) =>
  function* () {
    yield
    return { roster }
  }

/** What can be done to the people of a roster, each with what was there before, for whoever wants it back. The same functions while the rules are the same. */
export function useRosterChanges(store: RosterStore, rules: RosterRules) {
  const m = useMessages('roster')
  const [undo, setUndo] = useState<Undoable>()
  const judge = useCallback(
    (row: RosterRow): RosterRow => ({ ...row, problems: checkRow(row.cells, rules, row.photo) }),
    [rules],
  )
  const changes = useMemo(() => {
    const offer = (said: string, before: Roster) =>
      setUndo((last) => ({ said, before, id: (last?.id ?? 0) + 1 }))
    const change = (said: string, how: (roster: Roster) => Roster) => offer(said, store.change(how))
    const addAll: Add = async (rows, signal) => {
      const merged = await store.changeMuch((roster) => mergeRows(roster, rows, judge, newId), signal)
      const said = m.add.done(merged.added, merged.updated)
      offer(said, merged.before)
      return said
    }
    return {
      addAll,
      addOne: (cells: RosterCells) =>
        change(m.add.done(1, 0), (roster) =>
          appendRows(roster, [judge({ key: newId(), cells, problems: [] })], newId),
        ),
      save: (key: string, cells: RosterCells) =>
        change(m.changed, (roster) =>
          changeRows(roster, new Set([key]), (row) => judge({ ...withoutFindings(row), cells })),
        ),
      remove: ({ key }: RosterRow) =>
        change(m.removed(1), (roster) => changeRows(roster, new Set([key]), () => undefined)),
    }
  }, [m, store, judge])
  return {
    ...changes,
    judge,
    undo,
    endUndo: () => setUndo(undefined),
    takeBack: () => {
      if (undo) void store.changeMuch(backTo(undo.before))
      setUndo(undefined)
    },
  }
}
